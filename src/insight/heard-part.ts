import type { Day } from '../domain/instant.ts'
import type { TieStats } from '../domain/tie.ts'
import { ONE_WAY } from './contact-evidence.ts'
import { decay } from './decay.ts'

/**
 * One tie's figures as they were when the owner last heard from them: what the owner wrote since, or says they did, is
 * left out until it is answered. Close to the truth rather than exact, since the days themselves are not at hand: those
 * of the owner's own words are taken to lie evenly between then and the last of them.
 *
 * @param heardDay the day of their last message or meeting
 */
export function heardPart(stats: TieStats, heardDay: Day): TieStats {
  const { lastDay, n, unanswered, decayed } = stats
  if (lastDay === null || lastDay <= heardDay) return stats
  const own = ONE_WAY * unanswered * decay((lastDay - heardDay) / 2)
  return {
    ...stats,
    n: Math.max(1, n - unanswered),
    decayed: Math.max(0, decayed - own),
    lastDay: heardDay,
  }
}
