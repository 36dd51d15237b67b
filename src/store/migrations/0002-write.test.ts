import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, inject, onTestFinished, test } from 'vitest'
import { migrate } from '../migrate.ts'
import { openPostgres } from '../postgres.ts'
import { rowSecurityFaults } from '../row-security.ts'
import { openSqlite } from '../sqlite.ts'
import { createDatabase, findPostgres } from '../testing/postgres-databases.ts'
import { interactionRow } from '../testing/rows.ts'
import { temporaryDirectory } from '../testing.ts'
import '../testing/postgres-setup.ts'
import { MIGRATIONS } from './migrations.ts'

type Opened = ReturnType<typeof openSqlite> | ReturnType<typeof openPostgres>

const OWN = { owner_id: 'me', change_id: 'c1' }
const SENT = { ...OWN, ...interactionRow('i1', { direction: 'out', snippet: 'Hello Ana' }) }

async function passesThrough({ db }: Opened, kind: 'sqlite' | 'postgres'): Promise<void> {
  const before = MIGRATIONS.slice(0, 1)
  await migrate(db, kind, { now: 0, migrations: before })
  const asOwner = async (work: (tx: typeof db) => Promise<unknown>) =>
    db.transaction().execute(async (tx) => {
      if (kind === 'postgres') await sql`select set_config('app.owner', 'me', true)`.execute(tx)
      await work(tx)
    })
  await asOwner((tx) => tx.insertInto('interaction').values(SENT).execute())
  await migrate(db, kind, { now: 0 })
  await asOwner(async (tx) => {
    expect(await tx.selectFrom('interaction').select('snippet').execute()).toEqual([
      { snippet: 'Hello Ana' },
    ])
    const version = { id: 'v1', draft_id: 'd1', subject: '', text: 'Hi', at: 1, changed_at: 1 }
    await tx
      .insertInto('draft_version')
      .values({ ...OWN, ...version })
      .execute()
    expect(await tx.selectFrom('draft_version').select(['id', 'text']).execute()).toEqual([
      { id: 'v1', text: 'Hi' },
    ])
  })
}

test('a filled SQLite file of the first version keeps what it held, and finds what was sent by an index', async () => {
  const home = temporaryDirectory()
  onTestFinished(() => rmSync(home, { recursive: true }))
  const opened = openSqlite(join(home, 'digwell.sqlite'))
  await passesThrough(opened, 'sqlite')
  const { rows } = await sql<{ detail: string }>`explain query plan
    select id from interaction where owner_id = ${'me'} and direction = 'out' and kind = 'message'
      and snippet is not null and at >= ${0} order by at desc limit ${10}`.execute(opened.db)
  expect(rows.map(({ detail }) => detail).join(' ')).toContain('interaction_sent')
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
