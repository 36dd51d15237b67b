import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LogEvent } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, inject } from 'vitest'
import { uuidV7 } from '../domain/id.ts'
import { migrate } from './migrate.ts'
import type { EngineKind } from './migrations/migration.ts'
import { ownedTables as findOwnedTables } from './owned-tables.ts'
import { ensureOwner } from './owners.ts'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'
import { createStore, type Store } from './store.ts'
import { watchOwners } from './testing/owner-checker.ts'
import { createDatabase, findPostgres } from './testing/postgres-databases.ts'
import './testing/postgres-setup.ts'

export type OpenStore = {
  readonly kind: EngineKind
  readonly store: Store
  /** New with every opening, so that tests of a file do not see each other. */
  readonly owner: string
}

type Opened = { readonly store: Store; readonly close: () => Promise<void> }
type Log = (event: LogEvent) => void

const OPENERS: { readonly [kind in EngineKind]: (log: Log) => Promise<Opened> } = {
  sqlite: async (log) => {
    const home = temporaryDirectory()
    const { db, engine } = openSqlite(join(home, 'digwell.sqlite'), { log })
    await migrate(db, 'sqlite', { now: 0 })
    const store = createStore({ db, engine })
    return {
      store,
      close: async () => {
        await store.close()
        rmSync(home, { recursive: true, force: true })
      },
    }
  },
  postgres: async (log) => {
    const database = await createDatabase(await findPostgres(inject('postgresDoor')))
    const store = createStore(openPostgres(database.app, { max: 4, log }))
    return {
      store,
      close: async () => {
        await store.close()
        await database.drop()
      },
    }
  },
}

/**
 * Runs the same tests on a SQLite file and on a real PostgreSQL, there as a role that row security binds.
 * `open` gives the file's store and a new owner. A test fails when any statement that it ran touches an
 * owner's table without naming the owner.
 */
export function onBothEngines(name: string, tests: (open: () => Promise<OpenStore>) => void): void {
  describe.each(['sqlite', 'postgres'] as const)(`${name} on %s`, (kind) => {
    const tables = new Set<string>()
    const watch = watchOwners(tables)
    let opened: Opened | undefined
    beforeAll(async () => {
      opened = await OPENERS[kind](watch.log)
      for (const table of await ownedTables(opened.store)) tables.add(table)
    })
    afterEach(() => expect(watch.faults()).toEqual([]))
    afterAll(() => opened?.close())
    tests(async () => {
      if (opened === undefined) throw new Error('Open a store inside a test.')
      return { kind, store: opened.store, owner: await newOwner(opened.store) }
    })
  })
}

/** An owner with a row of their own and nothing else. */
export async function newOwner(store: Store): Promise<string> {
  const owner = newId()
  await store.write(owner, (s) => ensureOwner(s, { at: 0, secret: 'a secret for tests' }))
  return owner
}

let lastMillisecond = 0

/** Ids in the order in which they are asked for. */
export function newId(): string {
  lastMillisecond = Math.max(Date.now(), lastMillisecond + 1)
  return uuidV7(lastMillisecond, randomBytes(10))
}

export function temporaryDirectory(): string {
  return mkdtempSync(join(tmpdir(), 'digwell-test-'))
}

/** Every table with an `owner_id`. */
export async function ownedTables(store: Store): Promise<readonly string[]> {
  return store.read('nobody', findOwnedTables)
}
