import type { Migration } from './migration.ts'

export const gives: Migration = {
  version: 7,
  title: 'Gives and asks',
  async up() {},
}
