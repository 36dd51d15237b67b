import { expect, test } from 'vitest'
import { newId, onBothEngines } from './testing.ts'
onBothEngines('x', (open) => {
  test('opens', async () => {
    const { store, owner } = await open()
    const rows = await store.read(owner, (s) =>
      s.db.selectFrom('owner').selectAll().where('owner_id', '=', owner).execute(),
    )
    expect(rows.length).toBe(1)
  })
})
