import { DAY_MS, dayOf, isoDay, startOfDay, type Day, type Instant } from '../../domain/instant.ts'
import type { MixMonth } from '../../domain/view/event-view.ts'
import type { Scope } from '../../store/store.ts'
import { countTalks } from '../../store/talks.ts'
import type { wentTo } from './return-groups.ts'

/**
 * In person against at a distance in the last twelve months, oldest first: meetings, calls and the events
 * gone to. Cost: the meetings of a year by their index.
 */
export async function mixOf(
  s: Scope,
  went: ReturnType<typeof wentTo>,
  { now, timeZone }: { readonly now: Instant; readonly timeZone: string },
): Promise<readonly MixMonth[]> {
  const months = lastMonths(dayOf(now, timeZone))
  const first = months[0]?.from ?? 0
  const mix = months.map(({ from }) => ({
    month: isoDay(from).slice(0, 7),
    inPerson: 0,
    online: 0,
  }))
  const count = (day: Day, inPerson: boolean, n: number) => {
    const month = mix[months.findIndex(({ from, to }) => from <= day && day <= to)]
    if (month !== undefined) month[inPerson ? 'inPerson' : 'online'] += n
  }
  for (const { day, inPerson, n } of await countTalks(s, first)) count(day, inPerson, n)
  const begin = startOfDay(first, timeZone)
  const lately = went.filter(({ row }) => (row.start_at ?? 0) >= begin)
  for (const [day, ofDay] of Map.groupBy(lately, ({ row }) => dayOf(row.start_at ?? 0, timeZone))) {
    const online = ofDay.filter(({ row }) => row.online === 1).length
    count(day, true, ofDay.length - online)
    count(day, false, online)
  }
  return mix
}

/** This month and the eleven before it, oldest first, each from its first day to its last. */
function lastMonths(today: Day): readonly { readonly from: Day; readonly to: Day }[] {
  const at = new Date(today * DAY_MS)
  const firstOf = (n: number) => Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + n, 1) / DAY_MS
  return Array.from({ length: 12 }, (_, n) => ({ from: firstOf(n - 11), to: firstOf(n - 10) - 1 }))
}
