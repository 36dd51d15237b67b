import { expect, test } from 'vitest'
import { DAY_MS } from '../domain/instant.ts'
import { wordKept, wordKeptFrom, type PastPromise } from './word-kept.ts'

const TODAY = Date.parse('2026-11-24T00:00:00Z') / DAY_MS
const clock = { today: TODAY, timeZone: 'America/New_York' }
const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / DAY_MS

function promise(due: string, keptAt: string | null, given: Partial<PastPromise> = {}) {
  const at = keptAt === null ? null : Date.parse(keptAt)
  return { by: 'me' as const, due: day(due), keptAt: at, isReleased: false, ...given }
}

const mine = (promises: readonly PastPromise[]) => wordKept(promises, clock).sides[0]

test('a promise is in time until its day ends on the owner’s calendar', () => {
  expect(mine([promise('2026-11-10', '2026-11-11T04:59:00Z')])).toMatchObject({ inTime: 1 })
  expect(mine([promise('2026-11-10', '2026-11-11T05:01:00Z')])).toMatchObject({ late: 1 })
})

test('what is not due yet, and what was due before the year, is not counted', () => {
  expect(isoOf(wordKeptFrom(TODAY))).toBe('2025-12-01')
  const sums = mine([
    promise('2026-11-24', null),
    promise('2025-11-30', null),
    promise('2025-12-01', null),
  ])
  expect(sums).toMatchObject({ inTime: 0, late: 0, unseen: 1 })
})

test('each side counts by itself, and each month of twelve', () => {
  const { sides, months } = wordKept(
    [promise('2026-10-05', null, { by: 'them' }), promise('2026-11-05', '2026-11-01T12:00:00Z')],
    clock,
  )
  expect(sides).toMatchObject([
    { by: 'me', inTime: 1, unseen: 0 },
    { by: 'them', inTime: 0, unseen: 1 },
  ])
  expect(months.map(({ month }) => month)).toHaveLength(12)
  expect(months.at(-2)).toMatchObject({ month: '2026-10', theirs: { unseen: 1 } })
  expect(months.at(-1)).toMatchObject({ month: '2026-11', mine: { inTime: 1 } })
})

test('under five nothing is said; what was let go counts neither way', () => {
  const kept = (count: number) =>
    Array.from({ length: count }, () => promise('2026-11-05', '2026-11-01T12:00:00Z'))
  const released = promise('2026-11-05', null, { isReleased: true })
  expect(mine([...kept(4), released])).toMatchObject({ released: 1, inTimeShare: null })
  const told = mine([...kept(4), promise('2026-11-05', null), released])?.inTimeShare
  expect(told?.share).toBe(0.8)
  // Beta(4.5, 1.5), by summing its density in small steps.
  expect(told?.low).toBeCloseTo(0.516, 3)
  expect(told?.high).toBeCloseTo(0.94, 3)
})

function isoOf(at: number): string {
  return new Date(at * DAY_MS).toISOString().slice(0, 10)
}
