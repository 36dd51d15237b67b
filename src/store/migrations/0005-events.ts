import { sql } from 'kysely'
import { createEntityTables, createTable, type Column } from './create-table.ts'
import type { Migration } from './migration.ts'

/** `owner_id`, `id` and `change_id` come first in each. */
const ENTITIES: { readonly [table: string]: readonly Column[] } = {
  event_part: [
    ['event_id', 'text'],
    ['persona_id', 'text'],
    ['presence', 'text'],
  ],
  own_event: [['said', 'text']],
  capture: [
    ['person_id', 'text'],
    ['event_id', 'text', 'null'],
    ['place', 'text', 'null'],
    ['chips', 'text'],
    ['detail', 'text'],
    ['state', 'text'],
    ['at', 'int8'],
    ['triaged_at', 'int8', 'null'],
    ['interaction_id', 'text', 'null'],
  ],
  photo: [
    ['type', 'text'],
    ['content', 'text'],
    ['at', 'int8'],
  ],
}

/** What is derived of events, without `change_id`. */
const GATHERING: readonly Column[] = [
  ['name', 'text'],
  ['kind', 'text'],
  ['start_at', 'int8', 'null'],
  ['end_at', 'int8', 'null'],
  ['shown', 'text'],
  ['community', 'text', 'null'],
  ['series', 'text', 'null'],
  ['went', 'integer'],
  ['stale', 'integer'],
  ['tally', 'text'],
]

const INDEXES = [
  'create index event_part_by_event on event_part (owner_id, event_id)',
  'create index event_part_by_persona on event_part (owner_id, persona_id)',
  'create index event_part_by_change on event_part (owner_id, change_id)',
  'create index capture_by_event on capture (owner_id, event_id)',
  'create index capture_by_person on capture (owner_id, person_id)',
  'create index capture_by_state on capture (owner_id, state, at)',
  'create index gathering_by_start on gathering (owner_id, start_at)',
  'create index gathering_by_series on gathering (owner_id, series) where series is not null',
  'create index gathering_stale on gathering (owner_id, id) where stale = 1',
  'create index gathering_claim_by_gathering on gathering_claim (owner_id, gathering_id)',
  `create index interaction_talks on interaction (owner_id, day, in_person)
    where kind in ('meeting', 'call') and personal = 1`,
  'create index person_by_employer on person (owner_id, employer) where employer is not null',
]

/** Who is on a guest list read before: the personas of the file that told of the event. */
const FROM_GUEST_LISTS = `
  insert into event_part (owner_id, id, change_id, event_id, persona_id, presence)
  select e.owner_id, e.id || '/' || p.id, p.change_id, e.id, p.id,
    case when exists (select 1 from participant a where a.owner_id = p.owner_id and a.persona_id = p.id)
      then 'there' else 'listed' end
  from event e
  join record r on r.owner_id = e.owner_id and r.id = e.record_id and r.kind = 'guest'
  join persona p on p.owner_id = r.owner_id and p.source_id = r.source_id`

/** Who was in a calendar's entry that is an event. */
const FROM_CALENDARS = `
  insert into event_part (owner_id, id, change_id, event_id, persona_id, presence)
  select distinct e.owner_id, e.id || '/' || a.persona_id, i.change_id, e.id, a.persona_id, 'there'
  from event e
  join interaction i on i.owner_id = e.owner_id and i.record_id = e.record_id and i.kind = 'meeting'
  join participant a on a.owner_id = i.owner_id and a.interaction_id = i.id`

/** Events as the owner sees them: who was there, what they say of them, whom they met. */
export const events: Migration = {
  version: 5,
  title: 'Events, who was there, and people met',
  async up(db, engine) {
    await createEntityTables(db, engine, ENTITIES)
    await createTable(db, engine, 'gathering', {
      columns: [['owner_id', 'text'], ['id', 'text'], ...GATHERING],
      key: ['owner_id', 'id'],
    })
    await createTable(db, engine, 'gathering_claim', {
      columns: [
        ['owner_id', 'text'],
        ['event_id', 'text'],
        ['gathering_id', 'text'],
      ],
      key: ['owner_id', 'event_id'],
    })
    for (const index of INDEXES) await sql.raw(index).execute(db)
    if (engine === 'postgres') await unguarded(db)
    else await fill(db)
  },
}

async function fill(db: Parameters<Migration['up']>[0]): Promise<void> {
  await sql.raw(FROM_GUEST_LISTS).execute(db)
  await sql.raw(`${FROM_CALENDARS} where true on conflict do nothing`).execute(db)
}

/** With no owner bound no row is seen: each owner's rows are filled in as theirs. */
async function unguarded(db: Parameters<Migration['up']>[0]): Promise<void> {
  const tables = ['owner', 'event', 'record', 'persona', 'participant', 'interaction', 'event_part']
  for (const table of tables) {
    await sql`alter table ${sql.table(table)} no force row level security`.execute(db)
  }
  await fill(db)
  for (const table of tables) {
    await sql`alter table ${sql.table(table)} force row level security`.execute(db)
  }
}
