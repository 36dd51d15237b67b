import type { Migration } from './migration.ts'

export const needs: Migration = {
  version: 8,
  title: 'Offers and needs',
  async up() {},
}
