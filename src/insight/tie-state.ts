import type { Day } from '../domain/instant.ts'
import type { TieState, TieStats } from '../domain/tie.ts'
import { SETTLED_DAYS, settledStrength } from './settled-strength.ts'
import { silenceInGaps } from './tie-formula.ts'
import { momentOf, type TieTraits } from './tie-strength.ts'

export type StateContext = {
  readonly traits?: TieTraits
  /** The owner lets the tie rest, or let it go. Goes before everything else. */
  readonly wish?: 'rest' | 'release' | null
  /** The state shown so far: it is left only when strength is clear of the border by 0.03. */
  readonly previous?: TieState | null
}

export const NEW_DAYS = 30
/** Three years of silence make a tie dormant whatever its rhythm was (Levin, Walter, Murnighan 2011, V). */
export const DORMANT_DAYS = 3 * 365
const SLIGHT_CONTACT_DAYS = 2 // D
const STRONG = 0.6 // bands: contact within H seen in .71 / .37 / .16 / .07 of ties (O)
const WARM = 0.3
const FAINT = 0.1
const FADING_GAPS = 4 // O: .23 write again within H beyond this
const DORMANT_GAPS = 8 // Navarro et al. 2017: a stop beyond 8 gaps usually ends the tie (V, O)
const ONCE_STRONG = 0.5 // D
const MARGIN = 0.03 // D
const FALL_DAYS = 90 // D

/**
 * The state of a tie on `day`, first match: none, new, slight, dormant, fading, strong, warm, cooling.
 * Without contact it only ever moves along that way, once each (a new tie into any of the others).
 * Kin neither fade nor turn dormant.
 */
export function tieState(stats: TieStats, day: Day, context: StateContext = {}): TieState {
  if (context.wish === 'release') return 'released'
  if (context.wish === 'rest') return 'resting'
  const moment = momentOf(stats, day)
  if (moment === null || stats.firstDay === null) return 'none'
  if (day - stats.firstDay < NEW_DAYS) return 'new'
  if (stats.n <= SLIGHT_CONTACT_DAYS) return 'slight'
  const { traits = {}, previous = null } = context
  const strength = settledStrength(stats, day, traits)
  if (traits.kin === true) return band(strength, previous)
  const gaps = silenceInGaps(moment)
  if ((gaps >= DORMANT_GAPS && strength < FAINT) || moment.silence >= DORMANT_DAYS) return 'dormant'
  if ((gaps >= FADING_GAPS && strength < STRONG) || fellByHalf(stats, day, traits)) return 'fading'
  return band(strength, previous)
}

/** Once strong: worth more than its silence shows, so it is judged by its peak. */
export function wasStrong(stats: TieStats): boolean {
  return stats.n > SLIGHT_CONTACT_DAYS && stats.peak >= ONCE_STRONG
}

function band(strength: number, previous: TieState | null): TieState {
  const strongFrom = STRONG + lean(previous === 'strong', previous === 'warm')
  if (strength >= strongFrom) return 'strong'
  const warmFrom = WARM + lean(previous === 'strong' || previous === 'warm', previous === 'cooling')
  return strength >= warmFrom ? 'warm' : 'cooling'
}

function lean(isAbove: boolean, isBelow: boolean): number {
  if (isAbove) return -MARGIN
  return isBelow ? MARGIN : 0
}

/** A tie once strong lost half its strength within 90 days of its last contact; it stays so until the next. */
function fellByHalf(stats: TieStats, day: Day, traits: TieTraits): boolean {
  if (stats.lastDay === null || !wasStrong(stats)) return false
  const half = settledStrength(stats, stats.lastDay, traits) / 2
  const fallEnds = stats.lastDay + SETTLED_DAYS + FALL_DAYS
  return (
    settledStrength(stats, day, traits) <= half && settledStrength(stats, fallEnds, traits) <= half
  )
}
