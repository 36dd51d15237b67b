import { DAY_MS, type Day, dayOf, HOUR_MS, type Instant } from '../domain/instant.ts'
import type { TieState } from '../domain/tie.ts'
import { isMatter, type Candidate, type Matter, type Signal, type SignalOf } from './candidate.ts'
import { isAppointment } from './words.ts'

/** The moment a plan is made for. */
export type Moment = {
  readonly date: Day
  readonly now: Instant
  readonly timeZone: string
}

/** How pressing an occasion is: `tier` 0 first, and 0..1 within it. */
export type Urgency = { readonly tier: number; readonly weight: number }

/** The clock of a new acquaintance: 24 to 72 hours (a practitioners' habit, S; no study known). */
const FRESH_HOURS = 72
const NEWLY_MET_DAYS = 14
const REPLY_DAYS = 45
const AHEAD_DAYS = 2
const LONG_PAST_DAYS = 30
const NEWS_DAYS = 21
const MET_DAYS = 7 // words after a meeting on a trip are fresh for a week
const DATE_DAYS = 2 // a birthday is still kept two days later
const SAME_OCCASION_HOURS = 12
/** Their day is kept on the day itself, whatever else there is to do: it cannot wait until tomorrow. */
const CLOSE: ReadonlySet<TieState> = new Set(['strong', 'warm'])

/**
 * How pressing a signal is now; null when it is not yet time, when its time is past, or when something
 * that happened since has answered it.
 */
export function urgencyOf(signal: Signal, person: Candidate, moment: Moment): Urgency | null {
  if (isMatter(signal)) return matterUrgency(signal, moment)
  switch (signal.kind) {
    case 'follow-up':
      return followUpUrgency(signal, moment)
    case 'promise':
      return promiseUrgency(signal, moment)
    case 'meeting-ahead':
      return meetingUrgency(signal, moment)
    case 'newly-met':
      return newlyMetUrgency(signal, person, moment)
    case 'reply-owed':
      return replyUrgency(signal, person, moment)
    case 'news':
      return newsUrgency(signal, person, moment)
  }
}

/** From its day on; of a day set on a trip, no longer than one writes after having met. */
function followUpUrgency({ due, what }: SignalOf<'follow-up'>, { date }: Moment): Urgency | null {
  const days = date - due
  if (days < 0 || (days > MET_DAYS && isAppointment(what))) return null
  return { tier: 0, weight: waited(days) }
}

/** The owner's own from two days ahead; another's once its day is over, behind whatever the owner owes. */
function promiseUrgency({ by, due }: SignalOf<'promise'>, { date }: Moment): Urgency | null {
  if (by === 'them') {
    return due >= date ? null : { tier: 2, weight: Math.max(0.2, 0.5 - 0.02 * (date - due)) }
  }
  if (due > date + AHEAD_DAYS) return null
  const days = date - due
  if (days > LONG_PAST_DAYS) return { tier: 0, weight: 0.5 }
  return { tier: 0, weight: days >= 0 ? 0.98 - 0.005 * days : 0.95 + 0.02 * days }
}

/** Whoever has waited longer for an answer comes first. */
function requestUrgency({ at }: Matter, { now }: Moment): Urgency {
  const days = Math.max(0, (now - at) / DAY_MS)
  return { tier: 1, weight: 0.78 + 0.001 * Math.min(60, days) }
}

/** Whoever waits for the owner first; what is only a good chance among the last. */
const MATTERS: Readonly<Record<Exclude<Matter['kind'], 'request'>, Urgency>> = {
  thank: { tier: 1, weight: 0.75 },
  introduce: { tier: 1, weight: 0.65 },
  meet: { tier: 2, weight: 0.8 },
  report: { tier: 2, weight: 0.7 },
  offer: { tier: 3, weight: 0.8 },
}

function matterUrgency(matter: Matter, moment: Moment): Urgency | null {
  if (matter.due > moment.date) return null
  return matter.kind === 'request' ? requestUrgency(matter, moment) : MATTERS[matter.kind]
}

function waited(days: number): number {
  return Math.min(0.7, 0.4 + 0.05 * days)
}

function meetingUrgency(signal: SignalOf<'meeting-ahead'>, moment: Moment): Urgency | null {
  if (signal.at <= moment.now) return null
  const ahead = dayOf(signal.at, moment.timeZone) - moment.date
  if (ahead === 0) return { tier: 0, weight: 0.9 }
  return ahead === 1 ? { tier: 2, weight: 0.9 } : null
}

function newlyMetUrgency(
  { at }: SignalOf<'newly-met'>,
  { lastOutAt, lastMetAt }: Candidate,
  { now, date, timeZone }: Moment,
): Urgency | null {
  const isSettled = isAfter(lastOutAt, at) || isAfter(lastMetAt, at + SAME_OCCASION_HOURS * HOUR_MS)
  const hours = (now - at) / HOUR_MS
  if (isSettled || hours < 0 || hours > NEWLY_MET_DAYS * 24) return null
  if (hours > FRESH_HOURS) return { tier: 2, weight: hours > 7 * 24 ? 0.3 : 0.6 }
  return { tier: 1, weight: dayOf(at, timeZone) < date ? 0.95 : 0.8 }
}

function replyUrgency(
  { at }: SignalOf<'reply-owed'>,
  { lastOutAt, lastMetAt, tie }: Candidate,
  { now }: Moment,
): Urgency | null {
  const days = (now - at) / DAY_MS
  const isSettled = isAfter(lastOutAt, at) || isAfter(lastMetAt, at)
  if (isSettled || days < 0 || days > REPLY_DAYS) return null
  return { tier: 1, weight: replyWeight(days) + 0.05 * (tie?.value ?? 0) }
}

/** Highest from the second day to a week. */
function replyWeight(days: number): number {
  if (days < 1) return 0.7
  if (days < 7) return 0.85
  return days < 21 ? 0.6 : 0.4
}

function newsUrgency(
  { at, news }: SignalOf<'news'>,
  { state, lastOutAt, lastMetAt, lastContact, tie }: Candidate,
  { date, timeZone }: Moment,
): Urgency | null {
  const day = dayOf(at, timeZone)
  const isDate = news === 'birthday' || news === 'anniversary'
  const age = date - day
  if (isDate && lastContact === null) return null
  if (age < 0 || age > (isDate ? DATE_DAYS : NEWS_DAYS)) return null
  const heard = Math.max(lastOutAt ?? -Infinity, lastMetAt ?? -Infinity)
  if (heard > -Infinity && dayOf(heard, timeZone) >= day) return null
  if (isDate && age === 0 && CLOSE.has(state))
    return { tier: 0, weight: 0.8 + 0.05 * (tie?.value ?? 0) }
  const freshness = isDate ? 0.5 - 0.1 * age : 0.9 - 0.02 * age
  // Weak ties are where leads come from: news of somebody never written to is a fair first word, once
  // nobody better known has any.
  const closeness = lastContact === null ? 0.25 : 0.5 + 0.5 * (tie?.value ?? 0)
  return { tier: 3, weight: freshness * closeness }
}

function isAfter(instant: Instant | null, than: Instant): boolean {
  return instant !== null && instant > than
}
