import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** What an import may bring beside people and talks: whole texts, and promises its mail kept. */
export const importFigures: Migration = {
  version: 16,
  title: 'What an import kept',
  async up(db) {
    for (const column of ['texts_kept', 'promises_kept']) {
      await sql
        .raw(`alter table import add column ${column} integer not null default 0`)
        .execute(db)
    }
  },
}
