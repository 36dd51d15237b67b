import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,web,bench,e2e,scripts}/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    globalSetup: ['src/store/testing/postgres-setup.ts'],
  },
})
