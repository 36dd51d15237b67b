import { sql } from 'kysely'
import type { EngineKind, Migration } from './migration.ts'
import { guardRows } from './row-security.ts'

type Column = readonly [name: string, type: 'text' | 'int8' | 'integer', optional?: 'null']

/** `owner_id`, `id` and `change_id` come first in each. */
const TABLES: { readonly [table: string]: readonly Column[] } = {
  pitch: [
    ['audience', 'text'],
    ['text', 'text'],
    ['target_seconds', 'integer', 'null'],
    ['state', 'text'],
    ['made_at', 'int8'],
    ['changed_at', 'int8'],
  ],
  pitch_version: [
    ['pitch_id', 'text'],
    ['text', 'text'],
    ['at', 'int8'],
  ],
  pitch_practice: [
    ['pitch_id', 'text'],
    ['seconds', 'integer'],
    ['target_seconds', 'integer', 'null'],
    ['at', 'int8'],
  ],
  profile_line: [
    ['section', 'text'],
    ['value', 'text', 'null'],
    ['state', 'text'],
    ['checked_at', 'int8', 'null'],
    ['at', 'int8'],
  ],
  skill_place: [
    ['name', 'text'],
    ['place', 'text'],
    ['position', 'int8'],
    ['own', 'integer'],
    ['at', 'int8'],
  ],
  post: [
    ['text', 'text'],
    ['channel', 'text'],
    ['state', 'text'],
    ['published_at', 'int8', 'null'],
    ['made_at', 'int8'],
    ['changed_at', 'int8'],
  ],
}

/** Records about the owner alone are few among the mail: found by an index of their own. */
const INDEXES = [
  'create index pitch_version_by_pitch on pitch_version (owner_id, pitch_id, at)',
  'create index pitch_practice_by_pitch on pitch_practice (owner_id, pitch_id, at)',
  `create index record_of_owner on record (owner_id, kind) where kind in
    ('profile', 'position', 'education', 'skill', 'recommendation', 'endorsement', 'share', 'comment')`,
]

/** What the owner says of themselves: pitches, profile, posts. */
export const me: Migration = {
  version: 3,
  title: 'Pitches, profile and posts',
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
