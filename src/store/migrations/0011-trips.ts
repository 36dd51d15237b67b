import type { Migration } from './migration.ts'

export const trips: Migration = {
  version: 11,
  title: 'Trips and places',
  async up() {},
}
