import { DAY_MS, type Instant } from '../domain/instant.ts'

/** Contact with one person: what `contact` and `weight` of a participant say. */
export type Touch = {
  readonly at: Instant
  /** in, out, both, met; `bond`: a day from which both knew of each other, no talk by itself */
  readonly way: string
  readonly weight: number
}

export type EventSpan = { readonly start: Instant; readonly end: Instant }

/** How one person from an event went on. */
export type Aftermath = {
  /** Never talked with before, and not connected either. */
  readonly fresh: boolean
  /** When the next conversation was, within sixty days; null without one. */
  readonly nextTalkAt: Instant | null
  /** The owner wrote to them, and they answered after that, within sixty days. */
  readonly replied: boolean
}

export const KEPT_WITHIN = 60 * DAY_MS
/** What is said to a group is no conversation with each in it. */
export const ONE_TO_ONE = 0.3

const IS_NO_TALK: ReadonlySet<string> = new Set(['out', 'bond'])

/**
 * What came after an event with one person there, from all contact with them since, in any order; of what was
 * before, the latest talk and the first bond are enough.
 */
export function aftermathOf(touches: readonly Touch[], { start, end }: EventSpan): Aftermath {
  const until = end + KEPT_WITHIN
  const talks = touches.filter(({ way, weight }) => !IS_NO_TALK.has(way) && weight >= ONE_TO_ONE)
  // A bond has a day and no hour: one of the event's own day may have come of it.
  const isBound = touches.some(({ way, at }) => way === 'bond' && at < start - DAY_MS)
  const after = talks.filter(({ at }) => at > end && at <= until).map(({ at }) => at)
  const written = touches.filter(({ way, at }) => way === 'out' && at > end && at <= until)
  const firstOut = written.length === 0 ? null : Math.min(...written.map(({ at }) => at))
  return {
    fresh: !isBound && !talks.some(({ at }) => at < start),
    nextTalkAt: after.length === 0 ? null : Math.min(...after),
    replied:
      firstOut !== null &&
      talks.some(({ way, at }) => way === 'in' && at > firstOut && at <= until),
  }
}
