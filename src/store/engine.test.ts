import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beginChange, insertRows, updateRow } from './change.ts'
import type { Row } from './engine.ts'
import { storable } from './storable.ts'
import { ownFactRow } from './testing/rows.ts'
import { newId, onBothEngines } from './testing.ts'

onBothEngines('The engine', (open) => {
  const texts = fc.string({ unit: 'binary', maxLength: 30 })

  test('keeps any text, less what cannot be stored', { timeout: 60_000 }, async () => {
    const { store, owner } = await open()
    await fc.assert(
      fc.asyncProperty(texts, texts, async (one, two) => {
        const kept = await store.write(owner, async (s) => {
          const words = { actor: 'you', verb: 'try', summary: 'Tried' } as const
          const w = await beginChange(s, { id: newId(), at: 0, ...words })
          const id = newId()
          await insertRows(w, 'own_fact', [ownFactRow(id, { value: one })])
          await updateRow(w, 'own_fact', id, { label: two })
          return s.db
            .selectFrom('own_fact')
            .select(['value', 'label'])
            .where('owner_id', '=', owner)
            .where('id', '=', id)
            .executeTakeFirst()
        })
        expect(kept).toEqual({ value: storable(one), label: storable(two) })
      }),
      {
        numRuns: 40,
        examples: [
          ['a\0b\\u0000c', '\ud800'],
          ['"\\', '\u2028 \u{1F600}'],
        ],
      },
    )
  })

  test('ignores or overwrites rows with a known key, and says how many it wrote', async () => {
    const { store, owner } = await open()
    const row = (hash: string, at: number): Row => ({ owner_id: owner, hash, at })
    await store.write(owner, async ({ engine, db }) => {
      expect(await engine.insertMany(db, 'forgotten', [])).toBe(0)
      expect(await engine.insertMany(db, 'forgotten', [row('a', 1), row('b', 1)])).toBe(2)
      expect(await engine.insertMany(db, 'forgotten', [row('a', 2), row('c', 2)], 'ignore')).toBe(1)
      await engine.insertMany(db, 'forgotten', [row('b', 3), row('b', 4)], 'replace')
    })
    const kept = await store.read(owner, ({ db }) =>
      db
        .selectFrom('forgotten')
        .select(['hash', 'at'])
        .where('owner_id', '=', owner)
        .orderBy('hash')
        .execute(),
    )
    expect(kept).toEqual([
      { hash: 'a', at: 1 },
      { hash: 'b', at: 4 },
      { hash: 'c', at: 2 },
    ])
  })

  test('counts and overwrites rows of one key among many, however they are grouped', async () => {
    const { store, owner } = await open()
    await store.write(owner, async ({ engine, db }) => {
      const row = (n: number, at: number) => ({ owner_id: owner, hash: `h${n % 7}`, at })
      const rows = Array.from({ length: 29 }, (_, n) => row(n, n + 1))
      expect(await engine.insertMany(db, 'forgotten', rows, 'ignore')).toBe(7)
      await engine.insertMany(db, 'forgotten', rows.slice(0, 19), 'replace')
      const kept = await db
        .selectFrom('forgotten')
        .select(['hash', 'at'])
        .where('owner_id', '=', owner)
        .orderBy('hash')
        .execute()
      expect(kept.map(({ hash, at }) => [hash, at])).toEqual([
        ['h0', 15],
        ['h1', 16],
        ['h2', 17],
        ['h3', 18],
        ['h4', 19],
        ['h5', 13],
        ['h6', 14],
      ])
    })
  })

  test('refuses a row that lacks what its table asks for, also when known keys are ignored', async () => {
    const { store, owner } = await open()
    const insert = store.write(owner, ({ engine, db }) =>
      engine.insertMany(db, 'forgotten', [{ owner_id: owner, hash: 'a', at: null }], 'ignore'),
    )
    await expect(insert).rejects.toThrow(/null/i)
  })

  test('sorts and compares text by code point, whatever the language of the server', async () => {
    const { store, owner } = await open()
    const hashes = ['b', 'B', 'a-b', 'ab', 'é', 'z', 'a', '_']
    const sorted = await store.write(owner, async ({ engine, db }) => {
      const rows = hashes.map((hash) => ({ owner_id: owner, hash, at: 1 }))
      await engine.insertMany(db, 'forgotten', rows)
      return db
        .selectFrom('forgotten')
        .select('hash')
        .where('owner_id', '=', owner)
        .where('hash', '>=', 'B')
        .orderBy('hash')
        .execute()
    })
    expect(sorted.map((row) => row.hash)).toEqual(['B', '_', 'a', 'a-b', 'ab', 'b', 'z', 'é'])
  })

  test('writes all of a transaction or nothing', async () => {
    const { store, owner } = await open()
    const failing = store.write(owner, async ({ engine, db }) => {
      await engine.insertMany(db, 'forgotten', [{ owner_id: owner, hash: 'a', at: 1 }])
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    const rows = await store.read(owner, ({ db }) =>
      db.selectFrom('forgotten').selectAll().where('owner_id', '=', owner).execute(),
    )
    expect(rows).toEqual([])
  })

  test('lets writers wait for each other', async () => {
    const { store, owner } = await open()
    const write = (n: number) =>
      store.write(owner, async ({ engine, db }) => {
        await new Promise((resolve) => setTimeout(resolve, 5))
        await engine.insertMany(db, 'forgotten', [{ owner_id: owner, hash: `h${n}`, at: n }])
      })
    await Promise.all(Array.from({ length: 20 }, (_, n) => write(n)))
    const rows = await store.read(owner, ({ db }) =>
      db.selectFrom('forgotten').selectAll().where('owner_id', '=', owner).execute(),
    )
    expect(rows).toHaveLength(20)
  })
})
