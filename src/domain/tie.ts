import type { Day, Instant } from './instant.ts'

export const TIE_STATES = [
  'none', // no contact on record
  'new',
  'slight',
  'strong',
  'warm',
  'cooling',
  'fading',
  'dormant',
  'resting', // the owner lets it rest
  'released', // the owner let it go
] as const
export type TieState = (typeof TIE_STATES)[number]

/** The running figures of one tie: enough for every measure, updated in O(1) per interaction. */
export type TieStats = {
  /** Contact days over all channels. */
  readonly n: number
  /** Σ weight·2^(−age/(4·90 d)) as of `decayedDay`. */
  readonly decayed: number
  readonly decayedDay: Day
  readonly firstDay: Day | null
  readonly lastDay: Day | null
  readonly inCount: number
  readonly outCount: number
  readonly metCount: number
  readonly lastInAt: Instant | null
  readonly lastOutAt: Instant | null
  readonly lastMetAt: Instant | null
  /** Outgoing days since the last answer. */
  readonly unanswered: number
  /** Highest past strength (H = 90), 0..1. */
  readonly peak: number
}
