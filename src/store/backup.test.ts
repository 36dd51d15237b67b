import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { backupTo, backUpBeforeMigration } from './backup.ts'
import type { Engine } from './engine.ts'
import { migrate } from './migrate.ts'
import { openSqlite } from './sqlite.ts'
import { createStore, type Store } from './store.ts'
import { dump } from './testing/dump.ts'
import { fillEveryTable } from './testing/fill.ts'
import { newOwner, temporaryDirectory } from './testing.ts'

let home: string
let store: Store
beforeEach(async () => {
  home = temporaryDirectory()
  store = await openIn(join(home, 'digwell.sqlite'))
})
afterEach(async () => {
  await store.close()
  rmSync(home, { recursive: true })
})

async function openIn(file: string): Promise<Store> {
  const opened = openSqlite(file)
  await migrate(opened.db, 'sqlite', { now: 0 })
  return createStore(opened)
}

test('holds everything, in one file that only the owner may read', async () => {
  const owner = await newOwner(store)
  await fillEveryTable(store, owner, 'ana')
  const file = join(home, 'copy.sqlite')
  await backupTo(store.engine, file)
  expect(statSync(file).mode & 0o077).toBe(0)
  expect(readdirSync(home).filter((name) => name.startsWith('copy'))).toEqual(['copy.sqlite'])
  const copy = await openIn(file)
  expect(await dump(copy, owner)).toEqual(await dump(store, owner))
  await copy.close()
})

test('is taken while others write', async () => {
  const file = join(home, 'copy.sqlite')
  const writing = Array.from({ length: 50 }, () => newOwner(store))
  await backupTo(store.engine, file)
  await Promise.all(writing)
  const copy = await openIn(file)
  expect(await copy.engine.check()).toEqual([])
  await copy.close()
})

test('never replaces a file that is there', async () => {
  const file = join(home, 'notes.txt')
  writeFileSync(file, 'mine')
  await expect(backupTo(store.engine, file)).rejects.toMatchObject({ kind: 'conflict' })
  expect(statSync(file).size).toBe(4)
})

test('leaves nothing behind where it cannot write', async () => {
  const file = join(home, 'no-such-directory', 'copy.sqlite')
  await expect(backupTo(store.engine, file)).rejects.toMatchObject({ kind: 'outside-failed' })
  expect(existsSync(join(home, 'no-such-directory'))).toBe(false)
})

test.each([
  [
    'misses rows',
    (engine: Engine) => ({ ...engine, countRows: async () => new Map([['owner', 7]]) }),
  ],
  [
    'is damaged',
    (engine: Engine) => ({
      ...engine,
      backup: async (file: string) => writeFileSync(file, 'SQLite format 3\0 and then nothing'),
    }),
  ],
])('refuses a copy that %s', async (_case, broken) => {
  const file = join(home, 'copy.sqlite')
  await expect(backupTo(broken(store.engine), file)).rejects.toMatchObject({
    kind: 'outside-failed',
  })
  expect(readdirSync(home).filter((name) => name.startsWith('copy'))).toEqual([])
})

test('before a migration is kept five times, the newest', async () => {
  for (let now = 8; now <= 14; now++) {
    await backUpBeforeMigration(store.engine, home, { fromVersion: 1, now })
  }
  writeFileSync(join(home, 'backups', 'my-own-copy.sqlite'), '')
  await backUpBeforeMigration(store.engine, home, { fromVersion: 2, now: 15 })
  expect(readdirSync(join(home, 'backups')).sort()).toEqual([
    'before-1-11.sqlite',
    'before-1-12.sqlite',
    'before-1-13.sqlite',
    'before-1-14.sqlite',
    'before-2-15.sqlite',
    'my-own-copy.sqlite',
  ])
})
