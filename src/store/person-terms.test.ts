import { expect, test } from 'vitest'
import { beginMatchingAll, endMatchingAll, findMatchesDue, markMatchesDue } from './person-terms.ts'
import { onBothEngines } from './testing.ts'

onBothEngines('matching everybody', (open) => {
  test('broken off, it is still to be done; who changes meanwhile is matched again', async () => {
    const { store, owner } = await open()
    const due = () => store.read(owner, (s) => findMatchesDue(s, 10))
    await store.write(owner, (s) => markMatchesDue(s, ['p1', 'p2']))
    await store.write(owner, beginMatchingAll)
    expect(await due()).toBeNull()
    await store.write(owner, (s) => markMatchesDue(s, ['p1']))
    expect(await due()).toBeNull()
    await store.write(owner, endMatchingAll)
    expect(await due()).toEqual(['p1'])
  })
})
