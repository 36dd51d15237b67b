import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, inject, test } from 'vitest'
import { findImportFiles } from './imports.ts'
import { migrate } from './migrate.ts'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'
import { createStore, type Store } from './store.ts'
import { createDatabase, findPostgres } from './testing/postgres-databases.ts'
import { runScript } from './testing/run-script.ts'
import { newId, newOwner, temporaryDirectory } from './testing.ts'

const IMPORT = new URL('testing/import-chunks.ts', import.meta.url)
const TOTAL = 8_000

async function counts(store: Store, owner: string, importId: string) {
  return store.read(owner, async (s) => {
    const cursor = (await findImportFiles(s, importId))[0]?.cursor ?? 0
    const rows = []
    for (const table of ['persona', 'interaction', 'participant'] as const) {
      const { n } = await s.db
        .selectFrom(table)
        .where('owner_id', '=', owner)
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
      rows.push(Number(n))
    }
    return { cursor, rows }
  })
}

/** Kills the import again and again at a random moment; each time all it said is there, and nothing half. */
async function killOften(where: string, store: Store, times: number): Promise<void> {
  const owner = await newOwner(store)
  const importId = newId()
  let kills = 0
  for (;;) {
    const run = runScript(IMPORT, [where, owner, importId])
    await run.firstLine
    if (kills < times) {
      await sleep(Math.random() * 25)
      await run.kill()
      kills++
    }
    await run.ended
    const acknowledged = Number(run.lines.findLast((line) => line !== 'done') ?? 0)
    const { cursor, rows } = await counts(store, owner, importId)
    expect(rows).toEqual([cursor, cursor, cursor])
    expect(cursor).toBeGreaterThanOrEqual(acknowledged)
    if (run.lines.at(-1) === 'done') break
  }
  expect(kills).toBe(times)
  expect(await counts(store, owner, importId)).toMatchObject({ cursor: TOTAL })
  expect(await store.engine.check()).toEqual([])
}

test(
  'an import killed twenty times on SQLite loses and doubles nothing',
  { timeout: 180_000 },
  async () => {
    const home = temporaryDirectory()
    const file = join(home, 'digwell.sqlite')
    const opened = openSqlite(file)
    await migrate(opened.db, 'sqlite', { now: 0 })
    const store = createStore(opened)
    await killOften(file, store, 20)
    await store.close()
    rmSync(home, { recursive: true })
  },
)

test(
  'an import killed ten times on PostgreSQL loses and doubles nothing',
  { timeout: 180_000 },
  async () => {
    const database = await createDatabase(await findPostgres(inject('postgresDoor')))
    const store = createStore(openPostgres(database.app, { max: 2 }))
    await killOften(database.app, store, 10)
    await store.close()
    await database.drop()
  },
)
