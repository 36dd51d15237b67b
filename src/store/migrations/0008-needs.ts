import { sql } from 'kysely'
import { createEntityTables, createTable, type Column } from './create-table.ts'
import type { Migration } from './migration.ts'

/** `owner_id`, `id` and `change_id` come first in each. */
const TABLES: { readonly [table: string]: readonly Column[] } = {
  need: [
    ['persona_id', 'text', 'null'],
    ['way', 'text'],
    ['words', 'text'],
    ['what', 'text'],
    ['at', 'int8'],
    ['interaction_id', 'text', 'null'],
    ['author', 'text'],
  ],
  need_mark: [
    ['state', 'text'],
    ['what', 'text', 'null'],
    ['at', 'int8'],
  ],
  match_mark: [
    ['kind', 'text'],
    ['persona_id', 'text'],
    ['other_persona_id', 'text', 'null'],
    ['need_id', 'text', 'null'],
    ['state', 'text'],
    ['at', 'int8'],
  ],
}

const INDEXES = [
  'create index need_by_persona on need (owner_id, persona_id, at)',
  'create index need_by_at on need (owner_id, at)',
  'create index need_by_change on need (owner_id, change_id)',
  'create index need_by_interaction on need (owner_id, interaction_id)',
  'create index need_mark_by_state on need_mark (owner_id, state)',
  'create index match_mark_by_persona on match_mark (owner_id, persona_id)',
  'create index match_mark_by_other on match_mark (owner_id, other_persona_id)',
]

/** Derived: what people can be found by, which of it changed, and who fits whom. */
const INDEXES_OF_DERIVED = [
  'create index person_term_by_term on person_term (owner_id, term, person_id)',
  'create index found_match_by_score on found_match (owner_id, kind, score, id)',
  'create index found_match_by_person on found_match (owner_id, person_id)',
  'create index found_match_by_other on found_match (owner_id, other_id)',
]

/** What people need and offer, what the owner says of it, and who could use what. */
export const needs: Migration = {
  version: 8,
  title: 'Offers and needs',
  async up(db, engine) {
    await createEntityTables(db, engine, TABLES)
    for (const index of INDEXES) await sql.raw(index).execute(db)
    await createTable(db, engine, 'person_term', {
      columns: [
        ['owner_id', 'text'],
        ['person_id', 'text'],
        ['term', 'text'],
        ['said', 'text'],
        ['words', 'text'],
        ['source', 'text'],
        ['at', 'int8'],
      ],
      key: ['owner_id', 'person_id', 'term'],
      inKeyOrder: true,
    })
    await createTable(db, engine, 'match_due', {
      columns: [
        ['owner_id', 'text'],
        ['person_id', 'text'],
      ],
      key: ['owner_id', 'person_id'],
      inKeyOrder: true,
    })
    await createTable(db, engine, 'found_match', {
      columns: [
        ['owner_id', 'text'],
        ['id', 'text'],
        ['kind', 'text'],
        ['person_id', 'text'],
        ['other_id', 'text', 'null'],
        ['need_id', 'text', 'null'],
        ['score', 'float8'],
        ['at', 'int8'],
        ['content', 'text'],
      ],
      key: ['owner_id', 'id'],
    })
    for (const index of INDEXES_OF_DERIVED) await sql.raw(index).execute(db)
  },
}
