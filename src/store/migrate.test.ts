import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { backUpBeforeMigration } from './backup.ts'
import { migrate, schemaVersion } from './migrate.ts'
import type { Migration } from './migrations/migration.ts'
import { MIGRATIONS } from './migrations/migrations.ts'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'
import { runScript } from './testing/run-script.ts'
import { createDatabase, findPostgres } from './testing/postgres-databases.ts'
import { temporaryDirectory } from './testing.ts'

const makeThings: Migration = {
  version: 1,
  title: 'Things',
  up: async (db) => {
    await db.schema.createTable('thing').addColumn('name', 'text').execute()
    await sql`insert into thing (name) values ('kept')`.execute(db)
  },
}
const giveColours: Migration = {
  version: 2,
  title: 'Colours',
  up: (db) => db.schema.alterTable('thing').addColumn('colour', 'text').execute(),
}
const failHalfWay: Migration = {
  version: 3,
  title: 'Half of it',
  up: async (db) => {
    await db.schema.createTable('half').addColumn('name', 'text').execute()
    throw new Error('the lights went out')
  },
}

let home: string
beforeEach(() => {
  home = temporaryDirectory()
})
afterEach(() => rmSync(home, { recursive: true }))
const file = () => join(home, 'digwell.sqlite')

test('steps are numbered from 1 without a gap', () => {
  expect(MIGRATIONS.map((step) => step.version)).toEqual(MIGRATIONS.map((_, index) => index + 1))
})

test('an interrupted run goes on where it stopped, and keeps what was there', async () => {
  const { db, engine } = openSqlite(file())
  const first = [makeThings, giveColours, failHalfWay]
  await expect(migrate(db, 'sqlite', { now: 1, migrations: first })).rejects.toThrow('lights')
  expect(await schemaVersion(db)).toBe(2)
  const healed = { ...failHalfWay, up: makeHalf }
  expect(
    await migrate(db, 'sqlite', { now: 2, migrations: [makeThings, giveColours, healed] }),
  ).toBe(3)
  expect((await sql`select * from thing`.execute(db)).rows).toEqual([
    { name: 'kept', colour: null },
  ])
  await engine.close()
})

const makeHalf: Migration['up'] = (db) =>
  db.schema.createTable('half').addColumn('name', 'text').execute()

test('data of a newer program is left alone', async () => {
  const { db, engine } = openSqlite(file())
  await migrate(db, 'sqlite', { now: 0, migrations: [makeThings, giveColours] })
  await expect(migrate(db, 'sqlite', { now: 0, migrations: [makeThings] })).rejects.toMatchObject({
    kind: 'newer-data',
  })
  await engine.close()
})

test('a copy of the former version is made once before the first step, and none of new data', async () => {
  const { db, engine } = openSqlite(file())
  const backUp = (fromVersion: number) =>
    backUpBeforeMigration(engine, home, { fromVersion, now: 77 }).then(() => undefined)
  await migrate(db, 'sqlite', { now: 0, backUp, migrations: [makeThings] })
  expect(existsSync(join(home, 'backups'))).toBe(false)
  const later = [makeThings, giveColours, { ...failHalfWay, up: makeHalf }]
  await migrate(db, 'sqlite', { now: 0, backUp, migrations: later })
  await engine.close()
  const copy = openSqlite(join(home, 'backups/before-1-77.sqlite'), { readOnly: true })
  expect(await schemaVersion(copy.db)).toBe(1)
  expect((await sql`select * from thing`.execute(copy.db)).rows).toEqual([{ name: 'kept' }])
  await copy.engine.close()
})

test('nothing is changed when the copy cannot be made', async () => {
  const { db, engine } = openSqlite(file())
  await migrate(db, 'sqlite', { now: 0, migrations: [makeThings] })
  const backUp = () => Promise.reject(new Error('disk full'))
  const migrations = [makeThings, giveColours]
  await expect(migrate(db, 'sqlite', { now: 0, backUp, migrations })).rejects.toThrow('disk full')
  expect(await schemaVersion(db)).toBe(1)
  await engine.close()
})

test('two programs that start together make the tables once, on PostgreSQL too', async () => {
  const database = await createDatabase(await findPostgres(inject('postgresDoor')), true)
  const pairs = [
    { kind: 'sqlite' as const, open: () => openSqlite(file()) },
    { kind: 'postgres' as const, open: () => openPostgres(database.tableOwner, { max: 1 }) },
  ]
  for (const { kind, open } of pairs) {
    const [one, two] = [open(), open()]
    await migrate(one.db, kind, { now: 0, migrations: [] })
    const versions = await Promise.all([one, two].map(({ db }) => migrate(db, kind, { now: 0 })))
    expect(versions).toEqual([MIGRATIONS.length, MIGRATIONS.length])
    await one.engine.close()
    await two.engine.close()
  }
  await database.drop()
})

test('a run killed in the midst of its steps leaves whole steps', { timeout: 60_000 }, async () => {
  const script = new URL('testing/migrate-slowly.ts', import.meta.url)
  const fresh = openSqlite(file())
  await migrate(fresh.db, 'sqlite', { now: 0, migrations: [] })
  await fresh.engine.close()
  for (let wait = 0; wait < 4; wait++) {
    const run = runScript(script, [file()])
    await run.firstLine
    await new Promise((resolve) => setTimeout(resolve, wait * 13))
    await run.kill()
    const { db, engine } = openSqlite(file())
    const version = await schemaVersion(db)
    const { rows } = await sql<{
      n: number
    }>`select count(*) as n from sqlite_master where name like 'step_%'`.execute(db)
    expect(rows).toEqual([{ n: version * 2 }])
    expect(await engine.check()).toEqual([])
    await engine.close()
  }
  const last = runScript(script, [file()])
  await last.ended
  expect(last.lines.at(-1)).toBe('done')
})
