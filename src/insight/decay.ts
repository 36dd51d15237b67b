import type { Day } from '../domain/instant.ts'
import type { TieStats } from '../domain/tie.ts'

/** The horizon of everything shown, in days: strength is the chance of contact within it (D). */
export const HORIZON_DAYS = 90

/** A contact day counts half after this many days: four horizons (measured form, O). */
export const HALF_LIFE_DAYS = 4 * HORIZON_DAYS

/** What is left of 1 after `days`, at half-life `halfLife` (both in days). */
export function decay(days: number, halfLife: number = HALF_LIFE_DAYS): number {
  return 2 ** (-days / halfLife)
}

/** The decayed count of contact days as it stands on `day`. Zero where there was no contact. */
export function decayedOn(stats: TieStats, day: Day): number {
  return stats.decayed * decay(day - stats.decayedDay)
}
