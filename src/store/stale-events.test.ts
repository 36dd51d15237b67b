import { expect, test } from 'vitest'
import type { GatheringRow } from './event-rows.ts'
import { putGatherings } from './gatherings.ts'
import { countStale, putTallies, releaseTaken, takerOf, takeStale } from './stale-events.ts'
import { newId, onBothEngines } from './testing.ts'

const NOW = 1_000
const event = (id: string, stale: number, start: number): Omit<GatheringRow, 'owner_id'> => ({
  id,
  name: id,
  kind: 'social',
  start_at: start,
  end_at: null,
  shown: '{}',
  community: null,
  series: null,
  went: 1,
  stale,
  tally: '{}',
})
const ALL = { now: NOW, limit: 10 }

onBothEngines('events that are counted', (open) => {
  test('are taken by one, and what bears on them meanwhile has them counted again', async () => {
    const { store, owner } = await open()
    const taker = takerOf(newId())
    const inStore = <T>(work: Parameters<typeof store.write<T>>[1]) => store.write(owner, work)
    const rows = [event('a', 1, 5), event('b', 2, 5), event('c', 2, 5_000), event('d', 0, 5)]
    await inStore((s) => putGatherings(s, { gone: [], rows, claimsGone: [], claims: [] }))
    const taken = await inStore((s) => takeStale(s, taker, ALL))
    expect(taken.map(({ id }) => id).sort()).toEqual(['a', 'b'])
    expect(await inStore((s) => takeStale(s, taker, ALL))).toEqual([])
    expect(await store.read(owner, (s) => countStale(s, NOW, 10))).toBe(2)
    const again = [event('a', 1, 5)]
    await inStore((s) => putGatherings(s, { gone: [], rows: again, claimsGone: [], claims: [] }))
    const counted = ['a', 'b'].map((id) => ({ id, stale: 0, tally: '{"there":1}' }))
    await inStore((s) => putTallies(s, taker, counted))
    expect(await inStore((s) => takeStale(s, taker, ALL))).toMatchObject([{ id: 'a', tally: '{}' }])
  })

  test('are counted by somebody else where that one breaks off, or comes too late', async () => {
    const { store, owner } = await open()
    const [first, second] = [takerOf(newId()), takerOf(newId())]
    const inStore = <T>(work: Parameters<typeof store.write<T>>[1]) => store.write(owner, work)
    const rows = [event('a', 1, 5)]
    await inStore((s) => putGatherings(s, { gone: [], rows, claimsGone: [], claims: [] }))
    await inStore((s) => takeStale(s, first, ALL))
    await inStore(releaseTaken)
    expect(await inStore((s) => takeStale(s, second, ALL))).toHaveLength(1)
    const told = (who: string) => [{ id: 'a', stale: 0, tally: `{"by":"${who}"}` }]
    await inStore((s) => putTallies(s, first, told('first')))
    expect(await store.read(owner, (s) => countStale(s, NOW, 10))).toBe(1)
    await inStore((s) => putTallies(s, second, told('second')))
    expect(await store.read(owner, (s) => countStale(s, NOW, 10))).toBe(0)
  })
})
