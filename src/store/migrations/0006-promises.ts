import { sql } from 'kysely'
import { createEntityTables, type Column } from './create-table.ts'
import type { Migration } from './migration.ts'

/** `owner_id`, `id` and `change_id` come first in each. */
const TABLES: { readonly [table: string]: readonly Column[] } = {
  promise: [
    ['persona_id', 'text'],
    ['by_me', 'integer'],
    ['kind', 'text'],
    ['act', 'text'],
    ['words', 'text'],
    ['what', 'text'],
    ['made_at', 'int8'],
    ['due_day', 'integer', 'null'],
    ['thread', 'text', 'null'],
    ['interaction_id', 'text', 'null'],
    ['author', 'text'],
    ['kept_at', 'int8', 'null'],
    ['kept_by', 'text', 'null'],
  ],
  delivery: [
    ['persona_id', 'text'],
    ['by_me', 'integer'],
    ['act', 'text'],
    ['strength', 'text'],
    ['words', 'text'],
    ['at', 'int8'],
    ['thread', 'text', 'null'],
    ['interaction_id', 'text'],
  ],
  promise_mark: [
    ['state', 'text'],
    ['what', 'text', 'null'],
    ['due_day', 'integer', 'null'],
    ['has_due', 'integer'],
    ['at', 'int8'],
  ],
}

const INDEXES = [
  'create index promise_by_persona on promise (owner_id, persona_id, made_at)',
  'create index promise_by_made on promise (owner_id, made_at)',
  'create index promise_by_due on promise (owner_id, due_day) where kept_at is null',
  'create index delivery_by_persona on delivery (owner_id, persona_id, at)',
  'create index promise_mark_by_state on promise_mark (owner_id, state)',
]

/** Promises made both ways, what later mail says of them, and what the owner says of them. */
export const promises: Migration = {
  version: 6,
  title: 'Promises',
  async up(db, engine) {
    await createEntityTables(db, engine, TABLES)
    for (const index of INDEXES) await sql.raw(index).execute(db)
  },
}
