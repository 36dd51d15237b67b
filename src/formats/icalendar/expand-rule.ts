import { DAY_MS } from '../../domain/instant.ts'
import { daysOfPeriod } from './days-of-period.ts'
import type { RecurrenceRule } from './recurrence-rule.ts'

export type ExpandLimits = {
  /** No occurrence begins after this wall-clock reading. */
  readonly until: number
  /** Most occurrences. */
  readonly most: number
}

const MOST_EMPTY_PERIODS = 20_000

/**
 * The wall-clock readings at which a series begins, first to last; the first is always its start
 * (RFC 5545 §3.8.5.3). In wall time, so that a weekly 10:00 stays 10:00 over a change of the clock.
 * Always ends: by count, by `until`, by `most`, or when 20,000 periods in a row had no day.
 *
 * @param start wall-clock reading in milliseconds as if it were UTC
 */
export function* expandRule(
  rule: RecurrenceRule,
  start: number,
  limits: ExpandLimits,
): Generator<number> {
  const firstDay = Math.floor(start / DAY_MS)
  const clock = start - firstDay * DAY_MS
  const most = Math.min(limits.most, rule.count ?? limits.most)
  if (most < 1 || start > limits.until) return
  yield start
  let given = 1
  for (let period = 0, empty = 0; empty < MOST_EMPTY_PERIODS; period++) {
    const { days, begins } = daysOfPeriod(rule, firstDay, period)
    if (begins * DAY_MS > limits.until) return
    empty = days.length === 0 ? empty + 1 : 0
    for (const day of days) {
      const wall = day * DAY_MS + clock
      if (day <= firstDay) continue
      if (wall > limits.until || given >= most) return
      yield wall
      given++
    }
  }
}
