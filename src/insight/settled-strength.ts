import type { Day } from '../domain/instant.ts'
import type { TieStats } from '../domain/tie.ts'
import { strengthOn, type TieTraits } from './tie-strength.ts'

/**
 * States and peaks are read at least a week into a silence (D). On the day of any talk the formula runs
 * high, and a tie would else turn strong for a few days after each message.
 */
export const SETTLED_DAYS = 7

/** The strength on `day`, 0..1, or a week after the last contact where that is later. */
export function settledStrength(stats: TieStats, day: Day, traits: TieTraits = {}): number {
  if (stats.lastDay === null) return strengthOn(stats, day, traits)
  return strengthOn(stats, Math.max(day, stats.lastDay + SETTLED_DAYS), traits)
}
