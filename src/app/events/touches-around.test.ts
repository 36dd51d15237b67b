import { expect, test } from 'vitest'
import { DAY_MS } from '../../domain/instant.ts'
import {
  aftermathOf,
  KEPT_WITHIN,
  ONE_TO_ONE,
  QUIET_FOR,
  type Touch,
} from '../../insight/event-tally.ts'
import { seededRandom } from '../../sample/random.ts'
import { beginChange, insertRows } from '../../store/change.ts'
import { newId, onBothEngines } from '../../store/testing.ts'
import { participantRow, personaRow } from '../../store/testing/rows.ts'
import { findTouches } from '../../store/touches.ts'

const START = 1_000 * DAY_MS
const SPAN = { start: START, end: START + DAY_MS / 8 }
const WAYS = ['in', 'out', 'both', 'met', 'none']

onBothEngines('what is read around an event', (open) => {
  test('tells the same of what came after it as all contact does', async () => {
    const { store, owner } = await open()
    const random = seededRandom(7)
    const people = Array.from({ length: 200 }, () => newId())
    const all = new Map<string, Touch[]>(people.map((id) => [id, []]))
    await store.write(owner, async (s) => {
      const change = { id: newId(), at: 0, actor: 'you', verb: 'try', summary: 'Tried' } as const
      const w = await beginChange(s, change)
      for (const person of people) {
        for (const persona of [newId(), newId()]) {
          await insertRows(w, 'persona', [personaRow(persona, { person_id: person })])
          const touches = Array.from({ length: random.int(6) }, () => ({
            at: START + (random.chance(0.5) ? random.int(90) : -random.int(450)) * DAY_MS,
            way: WAYS[random.int(WAYS.length)] ?? 'in',
            weight: [0.1, ONE_TO_ONE, 1][random.int(3)] ?? 1,
          }))
          const rows = touches.map(({ at, way, weight }) => ({
            owner_id: s.owner,
            ...participantRow(newId(), persona, { at, contact: way, weight }),
          }))
          if (rows.length > 0) await s.db.insertInto('participant').values(rows).execute()
          all.get(person)?.push(...touches.filter(({ way }) => way !== 'none'))
        }
      }
    })
    const around = {
      from: SPAN.start - QUIET_FOR,
      start: SPAN.start,
      to: SPAN.end + KEPT_WITHIN,
      least: ONE_TO_ONE,
    }
    const found = await store.read(owner, (s) => findTouches(s, people, around))
    const expected = people.map((id) => aftermathOf(all.get(id) ?? [], SPAN))
    expect(people.map((id) => aftermathOf(found.get(id) ?? [], SPAN))).toEqual(expected)
    for (const one of ['fresh', 'replied'] as const) {
      expect(new Set(expected.map((aftermath) => aftermath[one]))).toEqual(new Set([true, false]))
    }
  })
})
