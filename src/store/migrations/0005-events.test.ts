import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, inject, onTestFinished, test } from 'vitest'
import { migrate } from '../migrate.ts'
import { openPostgres } from '../postgres.ts'
import { rowSecurityFaults } from '../row-security.ts'
import { openSqlite } from '../sqlite.ts'
import { createDatabase, findPostgres } from '../testing/postgres-databases.ts'
import { temporaryDirectory } from '../testing.ts'
import '../testing/postgres-setup.ts'
import { MIGRATIONS } from './migrations.ts'

type Opened = ReturnType<typeof openSqlite> | ReturnType<typeof openPostgres>

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

async function passesThrough({ db }: Opened, kind: 'sqlite' | 'postgres'): Promise<void> {
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

test('a filled SQLite file of the version before keeps what it held', async () => {
  const home = temporaryDirectory()
  onTestFinished(() => rmSync(home, { recursive: true }))
  const opened = openSqlite(join(home, 'digwell.sqlite'))
  await passesThrough(opened, 'sqlite')
  await opened.engine.close()
})

test('so does PostgreSQL, and the new tables stand behind its wall', async () => {
  const database = await createDatabase(await findPostgres(inject('postgresDoor')), true)
  const opened = openPostgres(database.tableOwner, { max: 1 })
  await passesThrough(opened, 'postgres')
  expect(await rowSecurityFaults(opened.db)).toEqual([])
  await opened.engine.close()
  await database.drop()
})
