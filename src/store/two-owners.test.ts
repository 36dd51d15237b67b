import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { beginChange, deleteRow, putRow, updateRow } from './change.ts'
import { findEntangled } from './entangled.ts'
import { JOURNALED } from './journaled.ts'
import { findPeopleTouched } from './people-touched.ts'
import { dump } from './testing/dump.ts'
import { fillEveryTable, SAME } from './testing/fill.ts'
import { ownFactRow } from './testing/rows.ts'
import { newId, newOwner, onBothEngines, ownedTables } from './testing.ts'
import { takeBack } from './undo.ts'

onBothEngines('Two owners with the same ids', (open) => {
  test('each have a row in every table and see one', async () => {
    const { store, owner: ana } = await open()
    const ben = await newOwner(store)
    await fillEveryTable(store, ana, 'ana')
    await fillEveryTable(store, ben, 'ben')
    const { owner: _, ...tables } = await dump(store, ben)
    for (const [table, rows] of Object.entries(tables)) {
      expect(rows, table).toHaveLength(1)
      expect(rows[0], table).not.toContain('ana')
    }
    expect((await dump(store, ana))['person']?.[0]).toContain('ana')
  })

  test('cannot change, delete or undo each other’s', async () => {
    const { store, owner: ana } = await open()
    const ben = await newOwner(store)
    await fillEveryTable(store, ana, 'ana')
    await fillEveryTable(store, ben, 'ben')
    const before = await dump(store, ana)
    await store.write(ben, async (s) => {
      const w = await beginChange(s, {
        id: newId(),
        at: 0,
        actor: 'you',
        verb: 'try',
        summary: 'Tried',
      })
      await updateRow(w, 'person', SAME, { name: 'Ben' })
      await putRow(w, 'own_fact', ownFactRow(SAME, { value: 'Ben' }))
      for (const table of JOURNALED) await deleteRow(w, table, SAME)
      expect(JSON.stringify(await findEntangled(w, SAME))).not.toContain('ana')
      expect(JSON.stringify(await findPeopleTouched(w, SAME))).not.toContain('ana')
      await takeBack(w, SAME)
    })
    expect(await dump(store, ana)).toEqual(before)
  })

  test('are walled off by the database itself where it can', async () => {
    const { store, kind, owner: ana } = await open()
    await fillEveryTable(store, ana, 'ana')
    const ben = await newOwner(store)
    if (kind === 'sqlite') {
      expect(await store.engine.check()).toEqual([])
      return
    }
    for (const table of await ownedTables(store)) {
      const count = (owner: string) =>
        store.read(owner, async ({ db }) => {
          // Asks for all owners on purpose: a hidden owner_id keeps the check of statements quiet.
          const { rows } = await sql<{
            n: number
          }>`select count(*) as n from ${sql.table(table)} /* owner_id */`.execute(db)
          return rows[0]?.n
        })
      expect(await count(ana), table).toBe(1)
      expect(await count(ben), table).toBe(table === 'owner' ? 1 : 0)
      expect(await count(''), table).toBe(0)
    }
    const intrude = store.write(ben, (s) =>
      s.engine.insertMany(s.db, 'forgotten', [{ owner_id: ana, hash: 'x', at: 0 }]),
    )
    await expect(intrude).rejects.toThrow(/row-level security/)
    expect(await store.engine.check()).toEqual([])
  })
})
