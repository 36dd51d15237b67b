import { DAY_MS, dayOf, type Instant } from '../domain/instant.ts'
import type { Deferral, SkipReason } from './move.ts'
import type { MoveKind } from '../domain/view/today-view.ts'
import type { Moment } from './occasion.ts'

/** How long a skip holds, in days. */
const SKIP_DAYS: Record<SkipReason, number> = {
  'not-now': 30,
  'not-them': 365,
  never: Infinity,
  wrong: Infinity,
}

/** Kinds the owner is bound to by a date or a word given; they are put off one by one only. */
const BOUND: ReadonlySet<MoveKind> = new Set([
  'promise',
  'follow-up',
  'meeting-ahead',
  'reply-owed',
  'request',
  'thank',
  'introduce',
  'report',
])

/**
 * Is this move put off? The very move until its time; and where the owner put off a person, every
 * other reason to turn to them too, until then, save what binds the owner: promises, follow-ups, meetings, replies, thanks, introductions under way.
 * "Never" leaves nothing; a fact said to be wrong takes only its own move away.
 */
export function isPutOff(
  move: { readonly id: string; readonly personId: string; readonly kind: MoveKind },
  deferrals: readonly Deferral[],
  { now }: Moment,
): boolean {
  return deferrals.some((deferral) => {
    if (deferral.personId !== move.personId || now >= heldUntil(deferral)) return false
    if (deferral.moveId === move.id) return true
    if (deferral.how === 'skip' && deferral.reason === 'never') return true
    if (deferral.how === 'skip' && deferral.reason === 'wrong') return false
    return !BOUND.has(move.kind)
  })
}

/** Has the owner put this very move off to a time that has come? Then it is kept like an appointment. */
export function isBack(id: string, deferrals: readonly Deferral[], { now }: Moment): boolean {
  return deferrals.some(
    (deferral) => deferral.moveId === id && deferral.how === 'later' && deferral.until <= now,
  )
}

/** The moves put off today that are still off: they count as dealt with, so that the day has an end. */
export function putOffToday(deferrals: readonly Deferral[], moment: Moment): ReadonlySet<string> {
  return new Set(
    deferrals
      .filter((deferral) => dayOf(deferral.at, moment.timeZone) === moment.date)
      .filter((deferral) => moment.now < heldUntil(deferral))
      .map(({ moveId }) => moveId),
  )
}

/** The people skipped with "never", by id, each once. */
export function peopleToRest(deferrals: readonly Deferral[]): string[] {
  const ids = deferrals
    .filter((deferral) => deferral.how === 'skip' && deferral.reason === 'never')
    .map(({ personId }) => personId)
  return [...new Set(ids)].sort()
}

function heldUntil(deferral: Deferral): Instant {
  if (deferral.how === 'later') return deferral.until
  return deferral.at + SKIP_DAYS[deferral.reason ?? 'not-now'] * DAY_MS
}
