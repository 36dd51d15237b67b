import { DAY_MS, type Instant } from '../../domain/instant.ts'
import type { ZoneClock } from '../../formats/icalendar/time-zones.ts'
import { expandRule } from '../../formats/icalendar/expand-rule.ts'
import { parseRecurrenceRule } from '../../formats/icalendar/recurrence-rule.ts'
import type { Entry } from './read-entry.ts'

/** One happening of an entry. */
export type Occurrence = { readonly entry: Entry; readonly start: Instant; readonly end: Instant }

const MOST_OCCURRENCES = 10_000

/** The entries of one UID: the series and the occurrences changed by hand. */
export type Series = readonly Entry[]

/** Groups by UID; of two versions of the same entry the higher SEQUENCE stays, else the later one. */
export function groupSeries(entries: readonly Entry[]): Series[] {
  const series = new Map<string, Map<Instant | null, Entry>>()
  for (const entry of entries) {
    const versions = series.get(entry.uid) ?? new Map<Instant | null, Entry>()
    series.set(entry.uid, versions)
    const former = versions.get(entry.recurrence)
    if (former === undefined || former.sequence <= entry.sequence)
      versions.set(entry.recurrence, entry)
  }
  return [...series.values()].map((versions) => [...versions.values()])
}

/**
 * Every occurrence of a series that begins before `until`: rule and extra dates, without exceptions,
 * changed occurrences in place of theirs. At most 10,000, in no promised order.
 */
export function* unroll(series: Series, clock: ZoneClock, until: Instant): Generator<Occurrence> {
  const changed = new Map<Instant, Entry>()
  for (const entry of series) if (entry.recurrence !== null) changed.set(entry.recurrence, entry)
  const main = series.find(({ recurrence }) => recurrence === null)
  if (main !== undefined) {
    const except = exceptionsOf(main, clock)
    for (const start of startsOf(main, clock, until)) {
      if (changed.has(start) || except(start)) continue
      yield { entry: main, start, end: start + main.durationMs }
    }
  }
  for (const entry of changed.values()) {
    if (entry.start <= until)
      yield { entry, start: entry.start, end: entry.start + entry.durationMs }
  }
}

/** EXDATE may name whole days where the series has times. */
function exceptionsOf(main: Entry, clock: ZoneClock): (start: Instant) => boolean {
  const instants = new Set(main.except.filter(({ isDate }) => isDate === main.isAllDay).map(clock))
  const days = main.isAllDay ? [] : main.except.filter(({ isDate }) => isDate).map(clock)
  return (start) => instants.has(start) || days.some((day) => start >= day && start < day + DAY_MS)
}

function* startsOf(main: Entry, clock: ZoneClock, until: Instant): Generator<Instant> {
  const given = new Set<Instant>()
  for (const start of ruledStarts(main, clock, until)) {
    given.add(start)
    yield start
  }
  for (const time of main.extra.slice(0, MOST_OCCURRENCES)) {
    const start = clock(time)
    if (start <= until && !given.has(start)) yield start
  }
}

function* ruledStarts(main: Entry, clock: ZoneClock, until: Instant): Generator<Instant> {
  const { startTime } = main
  const rule = main.rule === '' ? null : parseRecurrenceRule(main.rule)
  if (rule === null) {
    if (main.start <= until) yield main.start
    return
  }
  const last = rule.until === null ? until : Math.min(until, lastInstant(rule.until, clock))
  const limits = { until: last + DAY_MS, most: MOST_OCCURRENCES }
  for (const wall of expandRule(rule, startTime.wall, limits)) {
    const start = clock({ ...startTime, wall })
    if (start > last) return
    yield start
  }
}

/** UNTIL may be a whole day: then the day counts to its end. */
function lastInstant(until: Entry['startTime'], clock: ZoneClock): Instant {
  return until.isDate ? clock(until) + DAY_MS - 1 : clock(until)
}
