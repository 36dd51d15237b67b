import { dayOf, isoDay, type Day, type Instant } from '../domain/instant.ts'
import type { WordKept, WordKeptSide, WordKeptTally } from '../domain/view/promise-view.ts'
import { betaQuantile } from './beta.ts'

/** A promise whose day is over, and what is known of it. */
export type PastPromise = {
  readonly by: 'me' | 'them'
  readonly due: Day
  /** When it was kept, as far as that is seen. */
  readonly keptAt: Instant | null
  readonly isReleased: boolean
}

/** Under this many nothing is said of how many are kept in time (D). */
export const ENOUGH_PROMISES = 5
const MONTHS = 12

/** The first day of the eleventh month before today's: where the record begins. */
export function wordKeptFrom(today: Day): Day {
  return Date.parse(`${monthsBefore(today)[0] ?? ''}-01T00:00:00Z`) / 86_400_000
}

/**
 * Promises by side and by the month they were due in. A promise is in time when it was kept on its day or
 * before, on the owner's calendar. Those nobody waits for any more count neither way. The share's span is that
 * of Beta(½ + in time, ½ + others), Jeffreys' prior. O(n).
 */
export function wordKept(
  promises: readonly PastPromise[],
  { today, timeZone }: { readonly today: Day; readonly timeZone: string },
): WordKept {
  const from = wordKeptFrom(today)
  const over = promises.filter(({ due }) => due >= from && due < today)
  const sides = Map.groupBy(over, ({ by }) => by)
  const months = Map.groupBy(over, ({ due }) => isoDay(due).slice(0, 7))
  const tally = (some: readonly PastPromise[]) => tallyOf(some, timeZone)
  return {
    sides: (['me', 'them'] as const).map((by) => sideOf(by, tally(sides.get(by) ?? []))),
    months: monthsBefore(today).map((month) => {
      const some = Map.groupBy(months.get(month) ?? [], ({ by }) => by)
      return { month, mine: tally(some.get('me') ?? []), theirs: tally(some.get('them') ?? []) }
    }),
  }
}

function tallyOf(promises: readonly PastPromise[], timeZone: string): WordKeptTally {
  const tally = { inTime: 0, late: 0, unseen: 0, released: 0 }
  for (const { due, keptAt, isReleased } of promises) {
    if (isReleased) tally.released += 1
    else if (keptAt === null) tally.unseen += 1
    else if (dayOf(keptAt, timeZone) <= due) tally.inTime += 1
    else tally.late += 1
  }
  return tally
}

function sideOf(by: 'me' | 'them', tally: WordKeptTally): WordKeptSide {
  const { inTime, late, unseen } = tally
  const all = inTime + late + unseen
  if (all < ENOUGH_PROMISES) return { by, ...tally, inTimeShare: null }
  const quantile = (share: number) => betaQuantile(share, inTime + 0.5, all - inTime + 0.5)
  return {
    by,
    ...tally,
    inTimeShare: { share: inTime / all, low: quantile(0.1), high: quantile(0.9) },
  }
}

function monthsBefore(today: Day): readonly string[] {
  const date = new Date(today * 86_400_000)
  return Array.from({ length: MONTHS }, (_, index) =>
    new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - MONTHS + 1 + index, 1))
      .toISOString()
      .slice(0, 7),
  )
}
