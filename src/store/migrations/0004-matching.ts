import { sql } from 'kysely'
import { createTable } from './create-table.ts'
import type { Migration } from './migration.ts'

/** What matching left behind, in pages of text. */
export const matching: Migration = {
  version: 4,
  title: 'What matching remembers',
  async up(db, engine) {
    await createTable(db, engine, 'matching_page', {
      columns: [
        ['owner_id', 'text'],
        ['id', 'text'],
        ['content', 'text'],
      ],
      key: ['owner_id', 'id'],
    })
    // What the owner decided is little among what rules did.
    await sql`create index decision_of_owner on decision (owner_id, change_id)
      where decided_by = 'you'`.execute(db)
  },
}
