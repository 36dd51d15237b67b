import type { Day } from '../domain/instant.ts'
import type { TieStats } from '../domain/tie.ts'
import type { Contact, ContactDay } from './contact-evidence.ts'
import { GROUP_WEIGHT, later, withContact } from './contact-evidence.ts'
import { decay } from './decay.ts'
import { SETTLED_DAYS, settledStrength } from './settled-strength.ts'

/** A person with whom there was no contact yet. */
export const NO_CONTACT: TieStats = {
  n: 0,
  decayed: 0,
  decayedDay: 0,
  firstDay: null,
  lastDay: null,
  inCount: 0,
  outCount: 0,
  metCount: 0,
  lastInAt: null,
  lastOutAt: null,
  lastMetAt: null,
  unanswered: 0,
  peak: 0,
}

/**
 * One tie's figures from all its contact days, from scratch. The days may come in any order, each once.
 * `decayedDay` is the last contact day; `peak` is read a week into the silence after each contact day,
 * since on the day of a talk every tie looks strong. O(n log n).
 */
export function foldTie(days: Iterable<ContactDay>): TieStats {
  const ordered = [...days].sort((left, right) => left.day - right.day)
  return ordered.reduce(addContactDay, NO_CONTACT)
}

/** One whole contact day more, later than all before. O(1). */
export function addContactDay(stats: TieStats, day: ContactDay): TieStats {
  return addDay(stats, null, day)
}

/**
 * One tie's figures with one more contact, in O(1), together with that day as it now stands.
 * `before` is that day as it stood, null when it had no contact. Null as a result: the contact is older
 * than the last contact day, so that order matters; fold the tie again.
 */
export function addContact(
  stats: TieStats,
  before: ContactDay | null,
  { day, contact }: { readonly day: Day; readonly contact: Contact },
): { readonly stats: TieStats; readonly day: ContactDay } | null {
  if (stats.lastDay !== null && day < stats.lastDay) return null
  const after = withContact(before, day, contact)
  return { stats: addDay(stats, before, after), day: after }
}

/** `before` is the same day as already counted in `stats`; the day is the last one or later. */
function addDay(stats: TieStats, before: ContactDay | null, after: ContactDay): TieStats {
  const { day } = after
  const carried = stats.n === 0 ? 0 : stats.decayed * decay(day - stats.decayedDay)
  const counted: TieStats = {
    n: stats.n + (before === null ? 1 : 0),
    decayed: carried + after.weight - (before?.weight ?? 0),
    decayedDay: day,
    firstDay: stats.firstDay ?? day,
    lastDay: day,
    inCount: stats.inCount + after.in - (before?.in ?? 0),
    outCount: stats.outCount + after.out - (before?.out ?? 0),
    metCount: stats.metCount + after.met - (before?.met ?? 0),
    lastInAt: later(stats.lastInAt, after.lastInAt),
    lastOutAt: later(stats.lastOutAt, after.lastOutAt),
    lastMetAt: later(stats.lastMetAt, after.lastMetAt),
    unanswered: unansweredAfter(stats.unanswered, before, after),
    peak: stats.peak,
  }
  return { ...counted, peak: Math.max(stats.peak, settledStrength(counted, day + SETTLED_DAYS)) }
}

/**
 * Outgoing days since the last answer. Their message or a meeting is an answer and clears the count,
 * whatever the owner wrote that day; a day with only the owner's own words adds one; a day with only a
 * group mail adds nothing, since nobody in particular was asked.
 */
function unansweredAfter(unanswered: number, before: ContactDay | null, after: ContactDay): number {
  if (after.in > 0 || after.met > 0) return 0
  return unanswered + Number(isTry(after)) - Number(before !== null && isTry(before))
}

function isTry({ out, weight }: ContactDay): boolean {
  return out > 0 && weight > GROUP_WEIGHT
}
