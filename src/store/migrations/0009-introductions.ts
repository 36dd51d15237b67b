import type { Migration } from './migration.ts'

export const introductions: Migration = {
  version: 9,
  title: 'Introductions and communities',
  async up() {},
}
