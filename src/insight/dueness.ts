import type { Day } from '../domain/instant.ts'
import type { TieStats } from '../domain/tie.ts'
import type { Cadence } from './cadence.ts'

const EARLY = 0.8 // D: due-ness begins at four fifths of the cadence

/**
 * How due a contact is on `day`, 0..2: 0 up to 0.8 of the cadence, 1 at the cadence, 2 from twice the
 * cadence on. 0 without contact. Any real contact starts it again.
 */
export function dueness(stats: TieStats, day: Day, { days }: Pick<Cadence, 'days'>): number {
  if (stats.lastDay === null) return 0
  const share = (day - stats.lastDay) / days
  return clamp((share - EARLY) / (1 - EARLY)) + clamp(share - 1)
}

/** The first day on which a contact is at all due (due-ness above 0); null without contact. */
export function dueFromDay(stats: TieStats, { days }: Pick<Cadence, 'days'>): Day | null {
  return stats.lastDay === null ? null : stats.lastDay + Math.floor(EARLY * days) + 1
}

/** The first day by which the cadence has passed (due-ness 1 or more); null without contact. */
export function dueDay(stats: TieStats, { days }: Pick<Cadence, 'days'>): Day | null {
  return stats.lastDay === null ? null : stats.lastDay + Math.ceil(days)
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value))
}
