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

/** A record as the version before kept it. */
const RECORD = {
  owner_id: 'me',
  id: 'r1',
  change_id: 'c1',
  source_id: 's1',
  kind: 'position',
  key: 'k',
  hash: 'h',
  payload: '{"Title":"Editor"}',
  import_file_id: 'f1',
  line: 2,
  at: null,
  first_seen: 1,
  last_seen: 1,
  gone_since: null,
}

async function passesThrough({ db }: Opened, kind: 'sqlite' | 'postgres'): Promise<void> {
  await migrate(db, kind, { now: 0, migrations: MIGRATIONS.slice(0, 2) })
  await db.transaction().execute(async (tx) => {
    if (kind === 'postgres') await sql`select set_config('app.owner', 'me', true)`.execute(tx)
    await tx.insertInto('record').values(RECORD).execute()
  })
  await migrate(db, kind, { now: 0 })
  await db.transaction().execute(async (tx) => {
    if (kind === 'postgres') await sql`select set_config('app.owner', 'me', true)`.execute(tx)
    const records = await tx.selectFrom('record').select('payload').execute()
    expect(records).toEqual([{ payload: RECORD.payload }])
    const own = { owner_id: 'me', id: 'p1', change_id: 'c2' }
    const post = { text: 'Hello', channel: 'blog', state: 'draft', published_at: null }
    await tx
      .insertInto('post')
      .values({ ...own, ...post, made_at: 1, changed_at: 1 })
      .execute()
    expect(await tx.selectFrom('post').select(['id', 'published_at']).execute()).toEqual([
      { id: 'p1', published_at: null },
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
