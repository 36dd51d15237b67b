import { sql } from 'kysely'
import { createEntityTables, type Column } from './create-table.ts'
import type { Migration } from './migration.ts'

/** `owner_id`, `id` and `change_id` come first in each. */
const TABLES: { readonly [table: string]: readonly Column[] } = {
  introduction: [
    ['way', 'text'],
    ['a_persona_id', 'text'],
    ['b_persona_id', 'text'],
    ['why', 'text'],
    ['begun_at', 'int8'],
    ['asked_a_at', 'int8', 'null'],
    ['reminded_a_at', 'int8', 'null'],
    ['answer_a', 'text', 'null'],
    ['answered_a_at', 'int8', 'null'],
    ['asked_b_at', 'int8', 'null'],
    ['reminded_b_at', 'int8', 'null'],
    ['answer_b', 'text', 'null'],
    ['answered_b_at', 'int8', 'null'],
    ['made_at', 'int8', 'null'],
    ['thanked_at', 'int8', 'null'],
    ['outcome_asked_at', 'int8', 'null'],
    ['outcome', 'text', 'null'],
    ['outcome_at', 'int8', 'null'],
    ['ended', 'text', 'null'],
    ['ended_at', 'int8', 'null'],
    ['next_step', 'text', 'null'],
    ['next_day', 'integer', 'null'],
  ],
  introduction_draft: [
    ['introduction_id', 'text'],
    ['step', 'text'],
  ],
  community: [
    ['name', 'text'],
    ['kind', 'text'],
    ['since_day', 'integer', 'null'],
    ['role', 'text', 'null'],
    ['hours', 'float8', 'null'],
    ['words', 'text', 'null'],
    ['source_key', 'text', 'null'],
    ['made_at', 'int8'],
    ['left_at', 'int8', 'null'],
  ],
  community_member: [
    ['community_id', 'text'],
    ['persona_id', 'text'],
    ['presence', 'text'],
    ['at', 'int8'],
  ],
  community_mark: [
    ['source_key', 'text'],
    ['state', 'text'],
    ['at', 'int8'],
  ],
}

const INDEXES = [
  'create index introduction_by_a on introduction (owner_id, a_persona_id)',
  'create index introduction_by_b on introduction (owner_id, b_persona_id)',
  'create index introduction_by_begun on introduction (owner_id, begun_at)',
  'create index introduction_by_next on introduction (owner_id, next_day) where next_day is not null',
  'create index introduction_draft_by_introduction on introduction_draft (owner_id, introduction_id)',
  'create index community_member_by_community on community_member (owner_id, community_id)',
  'create index community_member_by_persona on community_member (owner_id, persona_id)',
  `create index record_of_others on record (owner_id, key) where kind = 'other'`,
  `create index persona_of_chats on persona (owner_id, source_id, person_id) where source_kind = 'whatsapp'`,
  // Labels are counted from this index alone; cut, since a key of an index must not be long.
  `create index person_by_tags on person (owner_id, substr(tags, 1, 400)) where tags <> '[]'`,
]

/** Introductions made and asked for, step by step; communities, who is in them, and suggested ones turned down. */
export const introductions: Migration = {
  version: 9,
  title: 'Introductions and communities',
  async up(db, engine) {
    await createEntityTables(db, engine, TABLES)
    for (const index of INDEXES) await sql.raw(index).execute(db)
  },
}
