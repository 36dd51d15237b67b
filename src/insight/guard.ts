import { DAY_MS, type Instant } from '../domain/instant.ts'
import type { TieStats } from '../domain/tie.ts'
import { HORIZON_DAYS } from './decay.ts'

/** May the owner write to this person of their own accord? Answering them is always fine. */
export type Guard = {
  readonly allowed: boolean
  /** When it becomes allowed again by itself; null when it is, or when only a word from them changes it. */
  readonly until: Instant | null
  /** In words, for the person who asks why (or why not). */
  readonly reason: string
  /** The owner may go past this once, knowing; at the limit only after the wait a third try would need. */
  readonly mayOverride: boolean
  /** Outgoing days since their last answer. */
  readonly unanswered: number
}

export type GuardInput = {
  readonly stats: TieStats
  readonly now: Instant
  /** They said no, or asked not to be written to. */
  readonly declined?: boolean
  /** Until when something asked of them is left with them; one reminder of it is fine from then on. */
  readonly askedUntil?: Instant | null
}

type Pacing = Pick<TieStats, 'unanswered' | 'n' | 'firstDay' | 'lastDay'>

/** Tries before a rest. Answers fall from .74 to .65 to .57 (O); a third message harms (vendor, S). */
const LIMIT = 2
const SHORTEST_WAIT = 4 // days (D; vendors: 2 to 5)
const LONGEST_FIRST_WAIT = 30
const WAIT_SHARE = 0.3 // of the tie's own gap (D)
const WAIT_GROWTH = 2.5 // D: 4, 10, 25 days for quick ties
const REST_DAYS = 180 // D, doubling
const LONG_SILENT_DAYS = 365
const LONGEST_REST_DAYS = 20 * 365

/**
 * Guards people against being pestered. After a message without answer there is a wait that grows; after
 * two a rest of 180 days, then twice that, and so on, each rest ending in one more try. Someone who has
 * never answered gets two in all. A no is final.
 */
export function guardOf({ stats, now, declined = false, askedUntil = null }: GuardInput): Guard {
  const { unanswered, lastOutAt } = stats
  if (declined) return shut(unanswered, 'They said no. That is final.', false)
  if (unanswered === 0 || lastOutAt === null) return open(unanswered, firstReason(stats, now))
  if (askedUntil !== null && unanswered <= LIMIT) return askedGuard(unanswered, askedUntil, now)
  const isStranger = stats.lastInAt === null && stats.lastMetAt === null
  if (isStranger && unanswered >= LIMIT) {
    const reason = 'They have not answered two messages. The next word is theirs.'
    return shut(unanswered, reason, unanswered === LIMIT)
  }
  const until = lastOutAt + waitDays(stats) * DAY_MS
  const graceEnds = lastOutAt + firstWait(stats) * WAIT_GROWTH * DAY_MS
  if (now >= until) return open(unanswered, triedReason(unanswered))
  return {
    allowed: false,
    until,
    reason:
      unanswered < LIMIT
        ? 'Your last message is still with them. Give it a little time.'
        : `${countWords(unanswered)} messages without an answer. Let it rest for a while.`,
    mayOverride: unanswered < LIMIT || (unanswered === LIMIT && now >= graceEnds),
    unanswered,
  }
}

/** What was asked has its own day for one word more, whatever else was written before it. */
function askedGuard(unanswered: number, until: Instant, now: Instant): Guard {
  if (now >= until) return open(unanswered, 'One kind word more about what you asked is fine.')
  const reason = 'What you asked is still with them. Give it a little time.'
  return { allowed: false, until, reason, mayOverride: true, unanswered }
}

/**
 * Days to wait after the last message before the next: max(4, min(30, 0.3·gap))·2.5^(k−1) for k messages
 * without answer below the limit, then 180, 360, 720 …, at most twenty years.
 */
export function waitDays(stats: Pacing): number {
  const { unanswered } = stats
  if (unanswered === 0) return 0
  if (unanswered >= LIMIT) {
    return Math.min(LONGEST_REST_DAYS, REST_DAYS * 2 ** (unanswered - LIMIT))
  }
  return firstWait(stats) * WAIT_GROWTH ** (unanswered - 1)
}

function firstWait({ n, firstDay, lastDay }: Pacing): number {
  const gap = ((lastDay ?? 0) - (firstDay ?? 0) + HORIZON_DAYS) / Math.max(1, n)
  return Math.max(SHORTEST_WAIT, Math.min(LONGEST_FIRST_WAIT, WAIT_SHARE * gap))
}

function firstReason(stats: TieStats, now: Instant): string {
  const heard = Math.max(stats.lastInAt ?? 0, stats.lastMetAt ?? 0)
  if (heard === 0) return 'You have not written to them yet.'
  const isLongSilent = now - heard >= LONG_SILENT_DAYS * DAY_MS
  return isLongSilent
    ? 'It has been over a year: one message, and one gentle reminder at most.'
    : 'Nothing of yours is waiting for an answer.'
}

function triedReason(unanswered: number): string {
  return unanswered < LIMIT
    ? 'One message is unanswered and some time has passed. A last one is fine.'
    : 'It has rested long enough for one more try.'
}

function countWords(count: number): string {
  return ['No', 'One', 'Two', 'Three', 'Four', 'Five'][count] ?? 'Several'
}

function open(unanswered: number, reason: string): Guard {
  return { allowed: true, until: null, reason, mayOverride: false, unanswered }
}

function shut(unanswered: number, reason: string, mayOverride: boolean): Guard {
  return { allowed: false, until: null, reason, mayOverride, unanswered }
}
