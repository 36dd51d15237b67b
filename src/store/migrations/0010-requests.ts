import type { Migration } from './migration.ts'

export const requests: Migration = {
  version: 10,
  title: 'Requests that come in',
  async up() {},
}
