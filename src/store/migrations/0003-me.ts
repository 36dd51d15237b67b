import { sql } from 'kysely'
import { createEntityTables, type Column } from './create-table.ts'
import type { Migration } from './migration.ts'

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
    await createEntityTables(db, engine, TABLES)
    for (const index of INDEXES) await sql.raw(index).execute(db)
  },
}
