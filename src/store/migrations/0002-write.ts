import { sql } from 'kysely'
import { createEntityTables, type Column } from './create-table.ts'
import type { Migration } from './migration.ts'

/** `owner_id`, `id` and `change_id` come first in each. */
const TABLES: { readonly [table: string]: readonly Column[] } = {
  draft: [
    ['person_id', 'text'],
    ['move_id', 'text', 'null'],
    ['kind', 'text'],
    ['purpose', 'text', 'null'],
    ['channel', 'text'],
    ['subject', 'text'],
    ['text', 'text'],
    ['state', 'text'],
    ['made_at', 'int8'],
    ['changed_at', 'int8'],
    ['sent_at', 'int8', 'null'],
    ['interaction_id', 'text', 'null'],
  ],
  draft_version: [
    ['draft_id', 'text'],
    ['subject', 'text'],
    ['text', 'text'],
    ['at', 'int8'],
    ['changed_at', 'int8'],
  ],
  coach_off: [
    ['rule', 'text'],
    ['person_id', 'text', 'null'],
    ['key', 'text', 'null'],
    ['quote', 'text', 'null'],
    ['at', 'int8'],
  ],
}

const INDEXES = [
  'create index draft_by_person on draft (owner_id, person_id)',
  'create index draft_by_state on draft (owner_id, state, changed_at)',
  'create index draft_version_by_draft on draft_version (owner_id, draft_id, at)',
  `create index interaction_sent on interaction (owner_id, at)
    where direction = 'out' and kind = 'message' and snippet is not null`,
]

/** What the owner writes, and what the coach shall leave alone. */
export const write: Migration = {
  version: 2,
  title: 'Drafts, and what the coach leaves alone',
  async up(db, engine) {
    await createEntityTables(db, engine, TABLES)
    for (const index of INDEXES) await sql.raw(index).execute(db)
  },
}
