import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrate } from './migrate.ts'
import { openSqlite } from './sqlite.ts'
import { createStore, type Scope } from './store.ts'
import { temporaryDirectory } from './testing.ts'

let file: string
beforeEach(() => {
  file = join(temporaryDirectory(), 'digwell.sqlite')
})
afterEach(() => rmSync(join(file, '..'), { recursive: true }))

test('two connections of one thread take turns, and readers never wait', async () => {
  const [one, two] = [openSqlite(file), openSqlite(file, { bulk: true })]
  await migrate(one.db, 'sqlite', { now: 0 })
  const [mine, theirs] = [createStore(one), createStore(two)]
  const order: string[] = []
  let finish = () => {}
  const importing = theirs.write('me', async ({ engine, db }) => {
    await engine.insertMany(db, 'forgotten', [{ owner_id: 'me', hash: 'a', at: 1 }])
    await new Promise<void>((resolve) => (finish = resolve))
    order.push('import')
  })
  const count = () =>
    mine.read('me', ({ db }) =>
      db.selectFrom('forgotten').selectAll().where('owner_id', '=', 'me').execute(),
    )
  expect(await count()).toEqual([])
  const editing = mine.write('me', async ({ engine, db }) => {
    await engine.insertMany(db, 'forgotten', [{ owner_id: 'me', hash: 'b', at: 1 }])
    order.push('edit')
  })
  setTimeout(finish, 30)
  await Promise.all([importing, editing])
  expect(order).toEqual(['import', 'edit'])
  expect(await count()).toHaveLength(2)
  await mine.close()
  await theirs.close()
})

test('rows written past a transaction are refused', async () => {
  const { db, engine } = openSqlite(file)
  await migrate(db, 'sqlite', { now: 0 })
  const insert = engine.insertMany(db, 'forgotten', [{ owner_id: 'me', hash: 'a', at: 1 }])
  await expect(insert).rejects.toThrow('outside a transaction')
  await engine.close()
})

test('says that the disk is full, and goes on when there is room again', async () => {
  const opened = openSqlite(file)
  await migrate(opened.db, 'sqlite', { now: 0 })
  const store = createStore(opened)
  const keep = (count: number) =>
    store.write('me', ({ engine, db }) => {
      const rows = Array.from({ length: count }, (_, n) => ({
        owner_id: 'me',
        hash: `${n}`,
        at: 1,
      }))
      return engine.insertMany(db, 'forgotten', rows)
    })
  await sql`pragma max_page_count = 1`.execute(opened.db)
  await expect(keep(20_000)).rejects.toMatchObject({ kind: 'outside-failed' })
  await sql`pragma max_page_count = 100000`.execute(opened.db)
  expect(await keep(3)).toBe(3)
  await store.close()
})

test('figures for the planner speak of indexes there are, each once, and replace older ones', async () => {
  const { db, engine } = openSqlite(file)
  await migrate(db, 'sqlite', { now: 0 })
  engine.settlePlans()
  const known = async () => {
    const held = sql<{ tbl: string; idx: string; stat: string }>`
      select tbl, idx, stat from sqlite_stat1 order by tbl, idx`
    return (await held.execute(db)).rows
  }
  const fixed = await known()
  const { rows: indexes } = await sql<{ tbl: string; idx: string }>`
    select tbl_name as tbl, name as idx from sqlite_schema where type = 'index'
    union select name, name from sqlite_schema where type = 'table'`.execute(db)
  const names = new Set(indexes.map(({ tbl, idx }) => `${tbl}/${idx}`))
  expect(fixed.filter(({ tbl, idx }) => !names.has(`${tbl}/${idx}`))).toEqual([])
  expect(new Set(fixed.map(({ tbl, idx }) => `${tbl}/${idx}`)).size).toBe(fixed.length)
  await sql`delete from sqlite_stat1 where tbl like 'p%'`.execute(db)
  engine.settlePlans()
  expect(await known()).toEqual(fixed)
  await engine.close()
})

test('who gives way lets others in between any two of its transactions', async () => {
  const [one, two] = [openSqlite(file), openSqlite(file, { givesWay: true })]
  await migrate(one.db, 'sqlite', { now: 0 })
  const [mine, theirs] = [createStore(one), createStore(two)]
  const keep = (hash: string) => (s: Scope) =>
    s.engine.insertMany(s.db, 'forgotten', [{ owner_id: 'me', hash, at: 1 }])
  const order: string[] = []
  const counting = (async () => {
    for (let n = 0; n < 20; n++) {
      await theirs.write('me', async (s) => {
        await keep(`count ${n}`)(s)
        await sleep(15)
        order.push('count')
      })
    }
  })()
  await sleep(30)
  for (let n = 0; n < 4; n++) {
    await mine.write('me', keep(`save ${n}`))
    order.push('save')
  }
  await counting
  // A save waits for the transaction under way and for one that just began: never for more.
  const waits = order.join(' ').split('save').slice(0, 4)
  expect(Math.max(...waits.map((counts) => counts.split('count').length - 1))).toBeLessThan(6)
  await mine.close()
  await theirs.close()
})
