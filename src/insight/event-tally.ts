import { DAY_MS, type Instant } from '../domain/instant.ts'

/** Contact with one person: what `contact` and `weight` of a participant say. */
export type Touch = {
  readonly at: Instant
  /** in, out, both, met */
  readonly way: string
  readonly weight: number
}

export type EventSpan = { readonly start: Instant; readonly end: Instant }

/** How one person from an event went on. */
export type Aftermath = {
  /** No conversation in the year before. */
  readonly fresh: boolean
  /** When the next conversation was, within sixty days; null without one. */
  readonly nextTalkAt: Instant | null
  /** The owner wrote to them, and they answered after that, within sixty days. */
  readonly replied: boolean
}

export const KEPT_WITHIN = 60 * DAY_MS
export const QUIET_FOR = 365 * DAY_MS
/** What is said to a group is no conversation with each in it. */
export const ONE_TO_ONE = 0.3

/**
 * What came after an event with one person there, from all contact with them since, in any order; of what was
 * before, the latest talk is enough.
 */
export function aftermathOf(touches: readonly Touch[], { start, end }: EventSpan): Aftermath {
  const until = end + KEPT_WITHIN
  const talks = touches.filter(({ way, weight }) => way !== 'out' && weight >= ONE_TO_ONE)
  const after = talks.filter(({ at }) => at > end && at <= until).map(({ at }) => at)
  const written = touches.filter(({ way, at }) => way === 'out' && at > end && at <= until)
  const firstOut = written.length === 0 ? null : Math.min(...written.map(({ at }) => at))
  return {
    fresh: !talks.some(({ at }) => at < start && at >= start - QUIET_FOR),
    nextTalkAt: after.length === 0 ? null : Math.min(...after),
    replied:
      firstOut !== null &&
      talks.some(({ way, at }) => way === 'in' && at > firstOut && at <= until),
  }
}
