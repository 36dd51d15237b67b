import { sql } from 'kysely'
import { createEntityTables, createTable, type Column } from './create-table.ts'
import type { Migration } from './migration.ts'

const PLACE: readonly Column[] = [
  ['place_id', 'integer'],
  ['place', 'text'],
  ['region', 'text', 'null'],
  ['country', 'text'],
  ['lat', 'float8'],
  ['lon', 'float8'],
]

/** `owner_id`, `id` and `change_id` come first in each. */
const TABLES: { readonly [table: string]: readonly Column[] } = {
  trip: [
    ...PLACE,
    ['kind', 'text'],
    ['from_day', 'integer'],
    ['to_day', 'integer', 'null'],
    ['note', 'text'],
    ['made_at', 'int8'],
  ],
  trip_hint: [
    ...PLACE,
    ['title', 'text'],
    ['from_day', 'integer'],
    ['to_day', 'integer'],
    ['record_id', 'text'],
    ['at', 'int8'],
  ],
  trip_mark: [
    ['state', 'text'],
    ['at', 'int8'],
  ],
  trip_person: [
    ['trip_id', 'text'],
    ['persona_id', 'text'],
    ['state', 'text'],
    ['meet_day', 'integer', 'null'],
    ['at', 'int8'],
  ],
}

const INDEXES = [
  'create index person_place_by_where on person_place (owner_id, lat, lon)',
  'create index trip_by_day on trip (owner_id, from_day)',
  'create index trip_hint_by_day on trip_hint (owner_id, to_day)',
  'create index trip_hint_by_record on trip_hint (owner_id, record_id)',
  'create index trip_person_by_trip on trip_person (owner_id, trip_id)',
  'create index trip_person_by_persona on trip_person (owner_id, persona_id)',
]

/** Where people live, trips and moves, and how far it is with whom on them. */
export const trips: Migration = {
  version: 11,
  title: 'Trips and places',
  async up(db, engine) {
    await createTable(db, engine, 'person_place', {
      columns: [
        ['owner_id', 'text'],
        ['person_id', 'text'],
        ...PLACE.map(([name, type]): Column => [name, type, 'null']),
        ['said', 'text'],
        ['trouble', 'text', 'null'],
        ['source_kind', 'text'],
        ['record', 'text'],
        ['at', 'int8'],
      ],
      key: ['owner_id', 'person_id'],
      inKeyOrder: true,
    })
    await createEntityTables(db, engine, TABLES)
    for (const index of INDEXES) await sql.raw(index).execute(db)
  },
}
