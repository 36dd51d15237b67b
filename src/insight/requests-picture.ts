import { DAY_MS, dayOf, isoDay, type Day, type Instant } from '../domain/instant.ts'
import { REQUEST_FRESH_DAYS, type RequestKind } from '../domain/request.ts'
import type { RequestsPicture, SeenAnswer } from '../domain/view/request-view.ts'

export type PastRequest = {
  readonly kind: RequestKind
  readonly at: Instant
  readonly answeredAt: Instant | null
  readonly answer: SeenAnswer | null
  /** Nothing was said yet, decided or not. */
  readonly isWaiting: boolean
  readonly isSettled?: boolean
}

/** So many Mondays back everything lies that is still brought up. */
export const PICTURE_WEEKS = Math.ceil(REQUEST_FRESH_DAYS / 7) + 1

/**
 * Requests by the week they came in, of half a year up to today's; by kind and by answer, the most first.
 * The median is over those answered. O(n log n).
 */
export function requestsPicture(
  requests: readonly PastRequest[],
  { now, timeZone }: { readonly now: Instant; readonly timeZone: string },
): Omit<RequestsPicture, 'toSay' | 'waiting'> {
  const thisMonday = mondayOf(dayOf(now, timeZone))
  const mondays = Array.from(
    { length: PICTURE_WEEKS },
    (_, index) => thisMonday - 7 * (PICTURE_WEEKS - 1 - index),
  )
  const byWeek = Map.groupBy(requests, ({ at }) => mondayOf(dayOf(at, timeZone)))
  const shown = mondays.flatMap((monday) => byWeek.get(monday) ?? [])
  return {
    weeks: mondays.map((monday) => {
      const came = byWeek.get(monday) ?? []
      return {
        monday: isoDay(monday),
        came: came.length,
        answered: came.filter(({ answer }) => answer !== null).length,
        waiting: came.filter(({ isWaiting }) => isWaiting).length,
      }
    }),
    kinds: counted(shown.map(({ kind }) => kind)).map(([kind, came]) => ({ kind, came })),
    answers: counted(shown.flatMap(({ answer }) => answer ?? [])).map(([answer, count]) => ({
      answer,
      count,
    })),
    medianDays: medianDays(shown),
    settled: shown.filter(({ isSettled }) => isSettled === true).length,
  }
}

/** Day 0 was a Thursday. */
function mondayOf(day: Day): Day {
  return day - ((((day + 3) % 7) + 7) % 7)
}

function counted<T extends string>(values: readonly T[]): readonly (readonly [T, number])[] {
  return [...Map.groupBy(values, (value) => value)]
    .map(([value, all]) => [value, all.length] as const)
    .toSorted((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1))
}

/** To a tenth of a day. */
function medianDays(requests: readonly PastRequest[]): number | null {
  const days = requests
    .flatMap(({ at, answeredAt }) => (answeredAt === null ? [] : [(answeredAt - at) / DAY_MS]))
    .toSorted((left, right) => left - right)
  const middle = days.length >> 1
  const upper = days[middle]
  if (upper === undefined) return null
  const lower = days.length % 2 === 1 ? upper : (days[middle - 1] ?? upper)
  return Math.round(((lower + upper) / 2) * 10) / 10
}
