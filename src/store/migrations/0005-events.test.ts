import { sql } from 'kysely'
import { expect } from 'vitest'
import { migrate } from '../migrate.ts'
import { onOldStores, type OldStore } from '../testing/on-old-stores.ts'
import { MIGRATIONS } from './migrations.ts'

const OWN = { owner_id: 'me', change_id: 'c1' }
/** A guest list as the version before kept it: one guest who came, one who did not. */
const RECORDS = ['g1', 'g2'].map((id, n) => ({
  ...OWN,
  id,
  source_id: 's1',
  kind: 'guest',
  key: `evt/${id}`,
  hash: 'h',
  payload: '{}',
  import_file_id: 'f1',
  line: n + 2,
  at: null,
  first_seen: 1,
  last_seen: 1,
  gone_since: null,
}))
const PERSONAS = RECORDS.map(({ id, key }) => ({
  ...OWN,
  id: `persona-${id}`,
  source_id: 's1',
  source_kind: 'event-list',
  key,
  person_id: null,
  standing: 'listed',
  name: id,
  facts: '[]',
  owner_wrote: 0,
  wrote_personally: 0,
  bulk: 0,
  first_day: null,
  last_day: null,
  not_person: null,
}))
const EVENT = {
  ...OWN,
  id: 'e1',
  name: 'Mixer',
  start_at: 5,
  end_at: null,
  place: null,
  community: null,
  url: null,
  attendance: 'unknown',
  cost: null,
  travel: null,
  currency: null,
  record_id: 'g2',
}
const PART = {
  owner_id: 'me',
  persona_id: 'persona-g1',
  at: 5,
  interaction_id: 'i1',
  role: 'guest',
  day: 0,
  channel: 'event',
  kind: 'event',
  contact: 'none',
  weight: 0,
  asks: 0,
}

async function passesThrough({ db }: OldStore, kind: 'sqlite' | 'postgres'): Promise<void> {
  await migrate(db, kind, { now: 0, migrations: MIGRATIONS.slice(0, 4) })
  await db.transaction().execute(async (tx) => {
    if (kind === 'postgres') await sql`select set_config('app.owner', 'me', true)`.execute(tx)
    await tx.insertInto('record').values(RECORDS).execute()
    await tx.insertInto('persona').values(PERSONAS).execute()
    await tx.insertInto('event').values(EVENT).execute()
    await tx.insertInto('participant').values(PART).execute()
  })
  await migrate(db, kind, { now: 0 })
  await db.transaction().execute(async (tx) => {
    if (kind === 'postgres') await sql`select set_config('app.owner', 'me', true)`.execute(tx)
    const parts = await tx
      .selectFrom('event_part')
      .select(['id', 'presence'])
      .orderBy('id')
      .execute()
    expect(parts).toEqual([
      { id: 'e1/persona-g1', presence: 'there' },
      { id: 'e1/persona-g2', presence: 'listed' },
    ])
  })
}

onOldStores('a filled store of the version before keeps what it held', passesThrough)
