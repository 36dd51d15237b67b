import type { Day, Instant } from '../domain/instant.ts'
import { dayOf } from '../domain/instant.ts'
import type { InteractionClaim, Role } from '../domain/interaction.ts'

/** An interaction as one of its people had part in it. */
export type Participation = Pick<
  InteractionClaim,
  'at' | 'direction' | 'kind' | 'size' | 'personal'
> & { readonly role: Role }

/** One real contact with one person. */
export type Contact = {
  readonly at: Instant
  /** `in`: they reached the owner · `out`: the owner reached them · `both`: they spoke · `met`: they met. */
  readonly way: 'in' | 'out' | 'both' | 'met'
  /** 0..1 towards the decayed count. */
  readonly weight: number
}

/** All contact with one person on one calendar day of the owner. */
export type ContactDay = {
  readonly day: Day
  /** That of the day's weightiest contact. */
  readonly weight: number
  /** How often that day they reached the owner, the owner reached them, they met. */
  readonly in: number
  readonly out: number
  readonly met: number
  readonly lastInAt: Instant | null
  readonly lastOutAt: Instant | null
  readonly lastMetAt: Instant | null
}

const FULL = 1 // their word, a talk, a meeting (D; the data support only days over messages, O)
/** The owner's word with nothing from them that day (D). */
export const ONE_WAY = 0.3
/** A mail to five or more, a meeting of more than eight (D). */
export const GROUP_WEIGHT = 0.25
const GROUP_MAIL = 5
const GROUP_MEETING = 8
const CROWD = 12 // a meeting larger than this proves no contact with anyone in it (D)

/**
 * What an interaction says about contact with the person who had `role` in it; null when it says nothing.
 * Contact is: their own message to the owner, the owner's message addressed to them (not in copy), a
 * call, a meeting of at most twelve others, an event where they were noted as met. Bulk traffic,
 * invitations, accepted invitations, endorsements, recommendations, comments, guest lists and the
 * owner's notes are none.
 */
export function contactOf(part: Participation): Contact | null {
  if (!part.personal || part.direction === 'seen') return null
  if (part.role === 'cc' || part.role === 'introduced' || part.role === 'guest') return null
  switch (part.kind) {
    case 'message':
    case 'introduction':
      return messageContact(part)
    case 'call':
      return { at: part.at, way: 'both', weight: FULL }
    case 'meeting':
      return meetingContact(part)
    case 'event':
      return part.role === 'with' ? { at: part.at, way: 'met', weight: FULL } : null
    default:
      return null
  }
}

function messageContact({ at, direction, role, size }: Participation): Contact | null {
  const group = size >= GROUP_MAIL
  if (direction === 'mutual') return { at, way: 'both', weight: group ? GROUP_WEIGHT : FULL }
  if (direction === 'in' && role === 'from') {
    return { at, way: 'in', weight: group ? GROUP_WEIGHT : FULL }
  }
  if (direction === 'out' && (role === 'to' || role === 'with')) {
    return { at, way: 'out', weight: group ? GROUP_WEIGHT : ONE_WAY }
  }
  return null
}

function meetingContact({ at, size }: Participation): Contact | null {
  if (size > CROWD) return null
  return { at, way: 'met', weight: size > GROUP_MEETING ? GROUP_WEIGHT : FULL }
}

/** The day with one more contact in it; in whatever order they come, the same day results. */
export function withContact(before: ContactDay | null, day: Day, contact: Contact): ContactDay {
  const { way, at } = contact
  const isIn = way === 'in' || way === 'both'
  const isOut = way === 'out' || way === 'both'
  const isMet = way === 'met'
  return {
    day,
    weight: Math.max(before?.weight ?? 0, contact.weight),
    in: (before?.in ?? 0) + (isIn ? 1 : 0),
    out: (before?.out ?? 0) + (isOut ? 1 : 0),
    met: (before?.met ?? 0) + (isMet ? 1 : 0),
    lastInAt: later(before?.lastInAt, isIn ? at : null),
    lastOutAt: later(before?.lastOutAt, isOut ? at : null),
    lastMetAt: later(before?.lastMetAt, isMet ? at : null),
  }
}

/** The later of two instants, where there is one. */
export function later(left: Instant | null | undefined, right: Instant | null): Instant | null {
  if (left === null || left === undefined) return right
  return right === null ? left : Math.max(left, right)
}

/**
 * The contact days with one person, oldest first. Contacts after `now` (meetings ahead) are left out.
 * O(n log n).
 */
export function contactDays(
  contacts: Iterable<Contact>,
  { timeZone, now }: { readonly timeZone: string; readonly now: Instant },
): ContactDay[] {
  const days = new Map<Day, ContactDay>()
  for (const contact of contacts) {
    if (contact.at > now) continue
    const day = dayOf(contact.at, timeZone)
    days.set(day, withContact(days.get(day) ?? null, day, contact))
  }
  return [...days.values()].sort((left, right) => left.day - right.day)
}
