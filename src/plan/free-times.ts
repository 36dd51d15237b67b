import { HOUR_MS, startOfDay, type Day, type Instant } from '../domain/instant.ts'
import { weekdayWords, dateWords } from './trip-words.ts'

export type Busy = { readonly start: Instant; readonly end: Instant }

/** Hours at which one has a coffee, the likeliest first. */
const HOURS = [10, 16, 13]
/** With the way there and back. */
const AROUND_MS = HOUR_MS

export type FreeTime = { readonly day: Day; readonly hour: number }

/**
 * Two times for a coffee in these days at which the calendar is free, on different days where that can be,
 * weekdays first and not on the day of arrival where there is another. Hours are wall clock there and here.
 */
export function freeTimes(
  { from, to }: { readonly from: Day; readonly to: Day },
  busy: readonly Busy[],
  timeZone: string,
): readonly FreeTime[] {
  const days = Array.from({ length: Math.min(to - from + 1, 60) }, (_, index) => from + index)
  const isFree = ({ day, hour }: FreeTime) => {
    const start = startOfDay(day, timeZone) + hour * HOUR_MS
    return !busy.some((one) => one.start < start + AROUND_MS && one.end > start - AROUND_MS / 2)
  }
  const ranked = days
    .flatMap((day) => HOURS.map((hour): FreeTime => ({ day, hour })))
    .filter(isFree)
    .toSorted((left, right) => cost(left, from) - cost(right, from) || left.day - right.day)
  const [first] = ranked
  if (first === undefined) return []
  const second =
    ranked.find(({ day, hour }) => day !== first.day && hour !== first.hour && !isWeekend(day)) ??
    ranked.find(({ day }) => day !== first.day) ??
    ranked[1]
  return [first, ...(second === undefined ? [] : [second])].toSorted((a, b) => a.day - b.day)
}

function cost({ day, hour }: FreeTime, arrival: Day): number {
  return (isWeekend(day) ? 10 : 0) + (day === arrival ? 5 : 0) + HOURS.indexOf(hour)
}

function isWeekend(day: Day): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7
  return weekday === 0 || weekday === 6
}

/** "Tuesday 4 March at 10:00". */
export function timeWords({ day, hour }: FreeTime): string {
  return `${weekdayWords(day)} ${dateWords(day)} at ${hour}:00`
}
