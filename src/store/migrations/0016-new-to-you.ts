import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** Who was new at an event is told otherwise now: what every event brought is counted anew. */
export const newToYou: Migration = {
  version: 16,
  title: 'Who was new at an event',
  async up(db, engine) {
    // With no owner bound no row is seen.
    if (engine === 'postgres') {
      await sql.raw('alter table gathering no force row level security').execute(db)
    }
    await sql.raw('update gathering set stale = 1').execute(db)
    if (engine === 'postgres') {
      await sql.raw('alter table gathering force row level security').execute(db)
    }
  },
}
