import type { Day } from '../domain/instant.ts'
import type { TieStats } from '../domain/tie.ts'

/** Messages sent (or outgoing days) and how many were answered within 14 days. */
export type ReplyRecord = { readonly sent: number; readonly answered: number }

/** How likely a message gets an answer, and what that rests on. */
export type ReplyChance = {
  /** 0..1 */
  readonly chance: number
  /** What is usual at this silence, before anyone's own record. */
  readonly prior: number
  readonly silenceDays: number | null
  /** They have never written to the owner nor met them. */
  readonly stranger: boolean
  readonly person: ReplyRecord
}

const STRENGTH = 6 // messages the prior weighs as much as (D)
/** Up to this many days of silence, this share is answered (O; beyond a year D). Colleagues: upper bounds. */
const BY_SILENCE = [
  { below: 7, share: 0.6 },
  { below: 30, share: 0.45 },
  { below: 90, share: 0.3 },
  { below: 365, share: 0.25 },
] as const
const LONG_SILENT = 0.15 // D
const STRANGER = 0.25 // O, halved per unanswered try
const NOTHING: ReplyRecord = { sent: 0, answered: 0 }

/**
 * The chance that a message written on `day` is answered: a Beta prior of strength 6 by silence, then
 * the owner's record at this kind of silence, then this person's own.
 *
 * @param records.everyone the owner's record with all people at the same silence, where known
 */
export function replyChance(
  stats: TieStats,
  day: Day,
  records: { readonly person?: ReplyRecord; readonly everyone?: ReplyRecord } = {},
): ReplyChance {
  const { person = NOTHING, everyone = NOTHING } = records
  const stranger = stats.lastInAt === null && stats.lastMetAt === null
  const silenceDays = stats.lastDay === null ? null : Math.max(0, day - stats.lastDay)
  const prior = stranger ? STRANGER / 2 ** stats.unanswered : shareAt(silenceDays)
  return {
    chance: updated(updated(prior, everyone), person),
    prior,
    silenceDays,
    stranger,
    person,
  }
}

function shareAt(silenceDays: number | null): number {
  if (silenceDays === null) return LONG_SILENT
  return BY_SILENCE.find(({ below }) => silenceDays < below)?.share ?? LONG_SILENT
}

function updated(mean: number, { sent, answered }: ReplyRecord): number {
  return (STRENGTH * mean + answered) / (STRENGTH + sent)
}
