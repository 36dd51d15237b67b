import { sql } from 'kysely'
import type { EngineKind, Migration } from './migration.ts'
import { guardRows } from './row-security.ts'

type Column = readonly [name: string, type: 'text' | 'int8', optional?: 'null']

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
    for (const [name, columns] of Object.entries(TABLES)) {
      let table = db.schema
        .createTable(name)
        .addColumn('owner_id', typeOf('text', engine), (c) => c.notNull())
        .addColumn('id', typeOf('text', engine), (c) => c.notNull())
        .addColumn('change_id', typeOf('text', engine), (c) => c.notNull())
      for (const [column, type, optional] of columns) {
        table = table.addColumn(column, typeOf(type, engine), (c) =>
          optional === 'null' ? c : c.notNull(),
        )
      }
      await table.addPrimaryKeyConstraint(`${name}_key`, ['owner_id', 'id']).execute()
      if (engine === 'postgres') await guardRows(db, name)
    }
    for (const index of INDEXES) await sql.raw(index).execute(db)
  },
}

/** Text sorts by code point on both engines. */
function typeOf(type: Column[1], engine: EngineKind) {
  return type === 'text' && engine === 'postgres' ? sql`text collate "C"` : type
}
