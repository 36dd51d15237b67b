import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // A busy machine is no fault: only what hangs is ended.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['{src,web,bench,scripts}/**/*.test.{ts,tsx}'],
          globalSetup: ['src/store/testing/postgres-setup.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          // Real servers and browsers, one file at a time and apart from the rooms, so that nothing
          // else slows what they wait for.
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
