import type { Day } from '../domain/instant.ts'
import type { TieStats } from '../domain/tie.ts'
import { decay, decayedOn, HORIZON_DAYS } from './decay.ts'
import { strengthOn, type TieTraits } from './tie-strength.ts'

/**
 * What a full contact on `day` would change: strength 90 days later with it, less strength then
 * without it, in 0..1. Puts ties once frequent and now silent first. A difference between two
 * forecasts, not a causal effect (strength O; its use as urgency D).
 */
export function liftOf(stats: TieStats, day: Day, traits: TieTraits = {}): number {
  if (stats.lastDay === null) return 0
  const at = Math.max(day, stats.lastDay)
  const isNewDay = at > stats.lastDay
  const touched: TieStats = {
    ...stats,
    n: stats.n + (isNewDay ? 1 : 0),
    decayed: decayedOn(stats, at) + (isNewDay ? decay(0) : 0),
    decayedDay: at,
    lastDay: at,
  }
  const seenOn = at + HORIZON_DAYS
  return Math.max(0, strengthOn(touched, seenOn, traits) - strengthOn(stats, seenOn, traits))
}
