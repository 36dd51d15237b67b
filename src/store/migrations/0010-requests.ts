import { sql } from 'kysely'
import { createEntityTables, type Column } from './create-table.ts'
import type { Migration } from './migration.ts'

/** `owner_id`, `id` and `change_id` come first in each. */
const TABLES: { readonly [table: string]: readonly Column[] } = {
  request: [
    ['persona_id', 'text'],
    ['kind', 'text'],
    ['words', 'text'],
    ['what', 'text'],
    ['at', 'int8'],
    ['channel', 'text'],
    ['thread', 'text', 'null'],
    ['interaction_id', 'text', 'null'],
    ['author', 'text'],
    ['answered_at', 'int8', 'null'],
  ],
  request_mark: [
    ['answer', 'text', 'null'],
    ['at', 'int8'],
    ['said_at', 'int8', 'null'],
    ['back_day', 'integer', 'null'],
    ['since', 'int8'],
  ],
}

const INDEXES = [
  'create index request_by_persona on request (owner_id, persona_id, at)',
  'create index request_by_at on request (owner_id, at, id)',
  'create index request_open on request (owner_id, at, id) where answered_at is null',
  'create index request_by_interaction on request (owner_id, interaction_id)',
  'create index request_mark_back on request_mark (owner_id, back_day) where back_day is not null',
  'create index request_mark_by_at on request_mark (owner_id, at)',
]

/** What others ask of the owner, and what the owner answers. */
export const requests: Migration = {
  version: 10,
  title: 'Requests that come in',
  async up(db, engine) {
    await createEntityTables(db, engine, TABLES)
    for (const index of INDEXES) await sql.raw(index).execute(db)
  },
}
