import type { Day } from '../domain/instant.ts'
import type { TieStats } from '../domain/tie.ts'
import { DORMANT_DAYS, NEW_DAYS, type StateContext, tieState } from './tie-state.ts'

/**
 * The first day after `day` on which the state differs though nothing happens; null when it never
 * will. A store can index it and look at a tie again only then. About 12 evaluations of the state,
 * found by halving: in silence a state is left once and never comes back.
 */
export function nextStateDay(stats: TieStats, day: Day, context: StateContext = {}): Day | null {
  if (stats.firstDay === null || stats.lastDay === null) return null
  const current = tieState(stats, day, context)
  const isLeft = (on: Day) => tieState(stats, on, { ...context, previous: current }) !== current
  let before = day
  let after = Math.max(stats.firstDay + NEW_DAYS, stats.lastDay + DORMANT_DAYS, day + 1)
  if (!isLeft(after)) return null
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (isLeft(middle)) after = middle
    else before = middle
  }
  return after
}
