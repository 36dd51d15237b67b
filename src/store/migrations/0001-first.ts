import { sql, type ColumnDefinitionBuilder } from 'kysely'
import type { EngineKind, Migration } from './migration.ts'
import { guardRows } from './row-security.ts'

const required = (column: ColumnDefinitionBuilder) => column.notNull()

type Column = readonly [
  name: string,
  type: 'text' | 'int8' | 'integer' | 'float8',
  optional?: 'null',
]

/** Column sets of the plain entities; `owner_id`, `id`, `change_id` come first in each. */
const ENTITIES: { readonly [table: string]: readonly Column[] } = {
  setting: [['value', 'text']],
  source: [
    ['kind', 'text'],
    ['key', 'text'],
    ['label', 'text'],
  ],
  record: [
    ['source_id', 'text'],
    ['kind', 'text'],
    ['key', 'text'],
    ['hash', 'text'],
    ['payload', 'text'],
    ['import_file_id', 'text'],
    ['line', 'int8'],
    ['at', 'int8', 'null'],
    ['first_seen', 'int8'],
    ['last_seen', 'int8'],
    ['gone_since', 'int8', 'null'],
  ],
  persona: [
    ['source_id', 'text'],
    ['source_kind', 'text'],
    ['key', 'text'],
    ['person_id', 'text', 'null'],
    ['standing', 'text'],
    ['name', 'text', 'null'],
    ['facts', 'text'],
    ['owner_wrote', 'integer'],
    ['wrote_personally', 'integer'],
    ['bulk', 'integer'],
    ['first_day', 'integer', 'null'],
    ['last_day', 'integer', 'null'],
    ['not_person', 'text', 'null'],
  ],
  person: [
    ['name', 'text'],
    ['sort_name', 'text'],
    ['about', 'text', 'null'],
    ['employer', 'text', 'null'],
    ['title', 'text', 'null'],
    ['city', 'text', 'null'],
    ['email', 'text', 'null'],
    ['phone', 'text', 'null'],
    ['linkedin', 'text', 'null'],
    ['birthday', 'text', 'null'],
    ['birthday_md', 'text', 'null'],
    ['tags', 'text'],
    ['created_at', 'int8'],
  ],
  wish: [
    ['stance', 'text'],
    ['rest_until', 'int8', 'null'],
    ['closeness', 'integer', 'null'],
    ['kin', 'integer'],
    ['cadence_days', 'integer', 'null'],
  ],
  own_fact: [
    ['person_id', 'text'],
    ['field', 'text'],
    ['value', 'text'],
    ['label', 'text', 'null'],
    ['at', 'int8'],
  ],
  person_alias: [['person_id', 'text']],
  decision: [
    ['left_persona', 'text'],
    ['right_persona', 'text'],
    ['verdict', 'text'],
    ['decided_by', 'text'],
    ['bits', 'float8'],
    ['evidence', 'text'],
    ['at', 'int8'],
  ],
  card: [
    ['left_persona', 'text'],
    ['right_persona', 'text'],
    ['bits', 'float8'],
    ['value', 'float8'],
    ['evidence', 'text'],
    ['state', 'text'],
  ],
  interaction: [
    ['at', 'int8'],
    ['end_at', 'int8', 'null'],
    ['day', 'integer'],
    ['channel', 'text'],
    ['direction', 'text'],
    ['kind', 'text'],
    ['in_person', 'integer'],
    ['size', 'integer'],
    ['thread', 'text', 'null'],
    ['subject', 'text', 'null'],
    ['snippet', 'text', 'null'],
    ['personal', 'integer'],
    ['asks', 'integer'],
    ['record_id', 'text', 'null'],
    ['ahead', 'integer'],
    ['author', 'text'],
  ],
  event: [
    ['name', 'text'],
    ['start_at', 'int8', 'null'],
    ['end_at', 'int8', 'null'],
    ['place', 'text', 'null'],
    ['community', 'text', 'null'],
    ['url', 'text', 'null'],
    ['attendance', 'text'],
    ['cost', 'float8', 'null'],
    ['travel', 'float8', 'null'],
    ['currency', 'text', 'null'],
    ['record_id', 'text', 'null'],
  ],
  news: [
    ['persona_id', 'text'],
    ['kind', 'text'],
    ['at', 'int8'],
    ['from_value', 'text', 'null'],
    ['to_value', 'text', 'null'],
    ['record_id', 'text', 'null'],
  ],
  follow_up: [
    ['person_id', 'text'],
    ['what', 'text'],
    ['due_day', 'integer'],
    ['state', 'text'],
    ['made_at', 'int8'],
  ],
  move_mark: [
    ['person_id', 'text'],
    ['kind', 'text'],
    ['state', 'text'],
    ['day', 'integer'],
    ['until_day', 'integer', 'null'],
    ['why', 'text', 'null'],
    ['at', 'int8'],
    ['move', 'text'],
  ],
  day_log: [
    ['closed_at', 'int8', 'null'],
    ['extra', 'integer'],
    ['opened_at', 'int8'],
    ['shown', 'text'],
  ],
  column_map: [['map', 'text']],
}

/** Tables whose key is not (owner, id). */
const KEYED: { readonly [table: string]: { columns: readonly Column[]; key: readonly string[] } } =
  {
    owner: {
      columns: [
        ['owner_id', 'text'],
        ['created_at', 'int8'],
        ['secret', 'text'],
      ],
      key: ['owner_id'],
    },
    mention: {
      columns: [
        ['owner_id', 'text'],
        ['persona_id', 'text'],
        ['source', 'text'],
        ['key', 'text'],
        ['change_id', 'text'],
      ],
      key: ['owner_id', 'persona_id', 'source', 'key'],
    },
    participant: {
      columns: [
        ['owner_id', 'text'],
        ['persona_id', 'text'],
        ['at', 'int8'],
        ['interaction_id', 'text'],
        ['role', 'text'],
        ['day', 'integer'],
        ['channel', 'text'],
        ['kind', 'text'],
        ['contact', 'text'],
        ['weight', 'float8'],
        ['asks', 'integer'],
      ],
      key: ['owner_id', 'persona_id', 'at', 'interaction_id', 'role'],
    },
    tie: {
      columns: [
        ['owner_id', 'text'],
        ['person_id', 'text'],
        ['n', 'integer'],
        ['decayed', 'float8'],
        ['decayed_day', 'integer'],
        ['first_day', 'integer', 'null'],
        ['last_day', 'integer', 'null'],
        ['in_count', 'integer'],
        ['out_count', 'integer'],
        ['met_count', 'integer'],
        ['last_in_at', 'int8', 'null'],
        ['last_out_at', 'int8', 'null'],
        ['last_met_at', 'int8', 'null'],
        ['last_contact_at', 'int8', 'null'],
        ['last_channel', 'text', 'null'],
        ['unanswered', 'integer'],
        ['peak', 'float8'],
        ['more', 'text'],
        ['channels', 'text'],
        ['state', 'text'],
        ['cadence_days', 'float8'],
        ['due_day', 'integer', 'null'],
        ['next_day', 'integer', 'null'],
        ['worth', 'float8'],
        ['met_new_at', 'int8', 'null'],
        ['owed_at', 'int8', 'null'],
        ['owed_interaction', 'text', 'null'],
      ],
      key: ['owner_id', 'person_id'],
    },
    change: {
      columns: [
        ['owner_id', 'text'],
        ['id', 'text'],
        ['at', 'int8'],
        ['actor', 'text'],
        ['verb', 'text'],
        ['summary', 'text'],
        ['state', 'text'],
        ['undoes', 'text', 'null'],
        ['undone_by', 'text', 'null'],
        ['undoable', 'integer'],
        ['request_key', 'text', 'null'],
        ['answer', 'text', 'null'],
      ],
      key: ['owner_id', 'id'],
    },
    journal: {
      columns: [
        ['owner_id', 'text'],
        ['change_id', 'text'],
        ['table_name', 'text'],
        ['row_id', 'text'],
        ['op', 'text'],
        ['before', 'text'],
      ],
      key: ['owner_id', 'change_id', 'table_name', 'row_id'],
    },
    import: {
      columns: [
        ['owner_id', 'text'],
        ['id', 'text'],
        ['label', 'text'],
        ['order_json', 'text'],
        ['phase', 'text'],
        ['at', 'int8'],
        ['finished_at', 'int8', 'null'],
        ['people_new', 'integer'],
        ['people_updated', 'integer'],
        ['to_review', 'integer'],
        ['interactions_new', 'integer'],
        ['news', 'integer'],
        ['error', 'text', 'null'],
        ['sample', 'integer'],
      ],
      key: ['owner_id', 'id'],
    },
    import_file: {
      columns: [
        ['owner_id', 'text'],
        ['id', 'text'],
        ['import_id', 'text'],
        ['position', 'integer'],
        ['path', 'text'],
        ['size', 'int8'],
        ['fingerprint', 'text', 'null'],
        ['kind', 'text', 'null'],
        ['title', 'text', 'null'],
        ['state', 'text'],
        ['rows', 'integer'],
        ['linked', 'integer'],
        ['unchanged', 'integer'],
        ['set_aside_count', 'integer'],
        ['set_aside', 'text'],
        ['cursor', 'int8'],
        ['reason', 'text', 'null'],
      ],
      key: ['owner_id', 'id'],
    },
    forgotten: {
      columns: [
        ['owner_id', 'text'],
        ['hash', 'text'],
        ['at', 'int8'],
      ],
      key: ['owner_id', 'hash'],
    },
    search_token: {
      columns: [
        ['owner_id', 'text'],
        ['token', 'text'],
        ['person_id', 'text'],
        ['field', 'text'],
      ],
      key: ['owner_id', 'token', 'person_id', 'field'],
    },
  }

/** Tables kept in key order in SQLite: small rows that are always found by their key. */
const KEY_ORDERED = new Set([
  'mention',
  'participant',
  'tie',
  'search_token',
  'forgotten',
  'journal',
])

const INDEXES: readonly (readonly [
  name: string,
  table: string,
  columns: string,
  where?: string,
])[] = [
  ['source_by_key', 'source', 'owner_id, kind, key'],
  ['record_by_change', 'record', 'owner_id, change_id'],
  ['persona_by_change', 'persona', 'owner_id, change_id'],
  ['persona_by_person', 'persona', 'owner_id, person_id'],
  ['mention_by_change', 'mention', 'owner_id, change_id'],
  ['person_by_change', 'person', 'owner_id, change_id'],
  ['person_by_name', 'person', 'owner_id, sort_name, id'],
  ['person_by_birthday', 'person', 'owner_id, birthday_md', 'birthday_md is not null'],
  ['own_fact_by_person', 'own_fact', 'owner_id, person_id'],
  ['alias_by_person', 'person_alias', 'owner_id, person_id'],
  ['decision_by_left', 'decision', 'owner_id, left_persona'],
  ['decision_by_right', 'decision', 'owner_id, right_persona'],
  ['card_by_value', 'card', 'owner_id, state, value'],
  ['card_by_left', 'card', 'owner_id, left_persona'],
  ['interaction_by_change', 'interaction', 'owner_id, change_id'],
  ['interaction_ahead', 'interaction', 'owner_id, at', 'ahead = 1'],
  ['participant_by_interaction', 'participant', 'owner_id, interaction_id'],
  ['tie_by_state', 'tie', 'owner_id, state, worth'],
  ['tie_by_next', 'tie', 'owner_id, next_day', 'next_day is not null'],
  ['tie_by_met', 'tie', 'owner_id, met_new_at', 'met_new_at is not null'],
  ['tie_by_owed', 'tie', 'owner_id, owed_at', 'owed_at is not null'],
  ['tie_by_contact', 'tie', 'owner_id, coalesce(last_contact_at, 0), person_id'],
  ['event_by_change', 'event', 'owner_id, change_id'],
  ['news_by_at', 'news', 'owner_id, at'],
  ['news_by_persona', 'news', 'owner_id, persona_id'],
  ['follow_up_by_due', 'follow_up', 'owner_id, state, due_day'],
  ['follow_up_by_person', 'follow_up', 'owner_id, person_id'],
  ['move_mark_by_person', 'move_mark', 'owner_id, person_id'],
  ['move_mark_by_day', 'move_mark', 'owner_id, day'],
  ['change_by_request', 'change', 'owner_id, request_key', 'request_key is not null'],
  ['journal_by_row', 'journal', 'owner_id, table_name, row_id'],
  ['import_file_by_import', 'import_file', 'owner_id, import_id, position'],
  ['import_file_by_print', 'import_file', 'owner_id, fingerprint'],
  ['search_by_person', 'search_token', 'owner_id, person_id'],
]

/** Text sorts by code point on both engines, whatever language the server was set up in. */
function columnType(type: Column[1], engine: EngineKind) {
  if (engine === 'sqlite') return type === 'float8' ? 'real' : type
  return type === 'text' ? sql`text collate "C"` : type
}

/** Everything Digwell keeps, as of its first version. */
export const first: Migration = {
  version: 1,
  title: 'The first tables',
  async up(db, engine) {
    const create = async (
      name: string,
      columns: readonly Column[],
      key: readonly string[],
    ): Promise<void> => {
      let table = db.schema.createTable(name)
      for (const [column, type, optional] of columns) {
        table = table.addColumn(
          column,
          columnType(type, engine),
          optional === 'null' ? (c) => c : required,
        )
      }
      table = table.addPrimaryKeyConstraint(`${name}_key`, key as never)
      if (engine === 'sqlite' && KEY_ORDERED.has(name)) table = table.modifyEnd(sql`without rowid`)
      await table.execute()
      if (engine === 'postgres') await guardRows(db, name)
    }
    for (const [name, { columns, key }] of Object.entries(KEYED)) await create(name, columns, key)
    const own: readonly Column[] = [
      ['owner_id', 'text'],
      ['id', 'text'],
      ['change_id', 'text'],
    ]
    for (const [name, columns] of Object.entries(ENTITIES)) {
      await create(name, [...own, ...columns], ['owner_id', 'id'])
    }
    for (const [name, table, columns, where] of INDEXES) {
      const filter = where === undefined ? '' : ` where ${where}`
      await sql.raw(`create index ${name} on "${table}" (${columns})${filter}`).execute(db)
    }
  },
}
