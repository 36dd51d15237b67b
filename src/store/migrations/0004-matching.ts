import { sql } from 'kysely'
import type { Migration } from './migration.ts'
import { guardRows } from './row-security.ts'

/** What matching left behind, in pages of text. */
export const matching: Migration = {
  version: 4,
  title: 'What matching remembers',
  async up(db, engine) {
    const text = engine === 'postgres' ? sql`text collate "C"` : 'text'
    await db.schema
      .createTable('matching_page')
      .addColumn('owner_id', text, (c) => c.notNull())
      .addColumn('id', text, (c) => c.notNull())
      .addColumn('content', text, (c) => c.notNull())
      .addPrimaryKeyConstraint('matching_page_key', ['owner_id', 'id'])
      .execute()
    if (engine === 'postgres') await guardRows(db, 'matching_page')
    // What the owner decided is little among what rules did.
    await sql`create index decision_of_owner on decision (owner_id, change_id)
      where decided_by = 'you'`.execute(db)
  },
}
