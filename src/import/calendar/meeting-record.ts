import type { InteractionClaim } from '../../domain/interaction.ts'
import type { JsonObject } from '../../domain/json.ts'
import type { PersonaClaim, Presence, SourceRecord } from '../../domain/source-record.ts'
import { normaliseEmail } from '../../text/normalise-email.ts'
import { eventOf } from './event-traits.ts'
import type { Guest, Meeting } from './meeting.ts'
import { meetingManner } from './meeting-manner.ts'
import { titleNames } from './title-names.ts'

/** Beyond this many others a meeting is no contact with each of them. */
const MOST_OTHERS = 12
const BIRTHDAY =
  /\b(?:birthday|geburtstag|anniversaire|cumpleaños|compleanno|aniversário|verjaardag|födelsedag|urodziny|день рождения)\b|誕生日|生日/i
const MACHINES =
  /^(?:calendar-(?:invite|notification)|no-?reply|unknownorganizer|notifications?)@|@(?:group|resource)\.calendar\.google\.com$/i

/**
 * What a calendar entry tells: who met, how, and whether it counts. Entries without anybody in them
 * are kept as `other`; those of events as `event`.
 *
 * @param own the owner's names
 */
export function meetingRecord(meeting: Meeting, own: readonly string[]): SourceRecord {
  const start = new Date(meeting.start).toISOString()
  const personas = personasOf(meeting)
  const others = personas.filter(({ role }) => role !== null).length
  const isBirthday = isBirthdayEntry(meeting)
  const names =
    isPrivate(meeting, own) || meeting.guests.length > 0 ? [] : titleNames(meeting.title, own)
  const event = isBirthday ? null : eventOf(meeting, others)
  const happens = others > 0 || names.length > 0
  return {
    kind: event !== null ? 'event' : happens ? 'meeting' : 'other',
    key: `${meeting.uid}/${start}`,
    line: meeting.line,
    at: meeting.start,
    payload: payloadOf(meeting, names),
    personas,
    ...(happens
      ? { interaction: interactionOf(meeting, { start, others: others || names.length }) }
      : {}),
    ...(event === null ? {} : { event }),
  }
}

/** A birthday, or another private entry with nobody in it: kept once, never unrolled. */
export function isPrivate(
  meeting: Omit<Meeting, 'start' | 'end'>,
  own: readonly string[],
): boolean {
  if (meeting.guests.length > 0 || meeting.organiser !== null) return false
  return meeting.isAllDay || isBirthdayEntry(meeting) || titleNames(meeting.title, own).length === 0
}

function isBirthdayEntry({ title, isAllDay }: Pick<Meeting, 'title' | 'isAllDay'>): boolean {
  return isAllDay && BIRTHDAY.test(title)
}

function personasOf(meeting: Meeting): PersonaClaim[] {
  const claims = new Map<string, PersonaClaim>()
  const { organiser } = meeting
  const isMachine = organiser !== null && MACHINES.test(organiser.address)
  // Who only organised, an assistant say, need not have been there.
  if (organiser !== null && !isMachine) add(claims, organiserAsGuest(meeting, organiser), meeting)
  for (const guest of meeting.guests) add(claims, guest, meeting)
  return [...claims.values()]
}

function organiserAsGuest({ guests }: Meeting, organiser: Guest): Guest {
  const key = normaliseEmail(organiser.address)
  const answered = guests.find(({ address }) => normaliseEmail(address) === key)
  if (answered === undefined)
    return { ...organiser, answer: guests.length === 0 ? 'ACCEPTED' : 'NONE' }
  return { ...answered, name: answered.name || organiser.name }
}

function add(claims: Map<string, PersonaClaim>, guest: Guest, meeting: Meeting): void {
  const key = normaliseEmail(guest.address)
  if (key === null || claims.has(key)) return
  const cite = guest.address.toLowerCase()
  const isThing = guest.isThing || MACHINES.test(cite)
  const isOrganiser =
    meeting.organiser !== null && normaliseEmail(meeting.organiser.address) === key
  const isThere = !isThing && guest.answer !== 'DECLINED' && guest.answer !== 'NONE'
  const isProof =
    isThere &&
    !meeting.isCancelled &&
    meeting.mine !== 'DECLINED' &&
    meeting.guests.length <= MOST_OTHERS
  const { name } = guest
  claims.set(key, {
    key,
    cite,
    ...(name === '' ? {} : { name }),
    facts: [
      ...(name === '' ? [] : [{ field: 'name', value: name } as const]),
      { field: 'email', value: cite },
    ],
    role: isThere ? (isOrganiser ? 'organiser' : 'attendee') : null,
    presence: isThing ? 'listed' : presenceOf(guest.answer),
    standing: isThing ? 'never' : 'seen',
    ...(isProof ? { proof: meeting.isMineOrganised ? 'owner-wrote' : 'wrote-personally' } : {}),
  })
}

function presenceOf(answer: string): Presence {
  if (answer === 'DECLINED') return 'declined'
  if (answer === 'NONE') return 'listed'
  return answer === 'NEEDS-ACTION' ? 'invited' : 'coming'
}

function interactionOf(
  meeting: Meeting,
  { start, others }: { readonly start: string; readonly others: number },
): InteractionClaim {
  const isPersonal = !meeting.isCancelled && meeting.mine !== 'DECLINED' && others <= MOST_OTHERS
  return {
    key: `meeting:${meeting.uid}/${start}`,
    at: meeting.start,
    ...(meeting.end > meeting.start ? { endAt: meeting.end } : {}),
    ...meetingManner(meeting),
    direction: 'mutual',
    kind: 'meeting',
    size: others,
    ...(meeting.isRepeating ? { thread: `series:${meeting.uid}` } : {}),
    ...(meeting.title === '' ? {} : { subject: meeting.title }),
    personal: isPersonal,
  }
}

function payloadOf(meeting: Meeting, names: readonly string[]): JsonObject {
  return {
    uid: meeting.uid,
    title: meeting.title,
    start: new Date(meeting.start).toISOString(),
    end: new Date(meeting.end).toISOString(),
    ...(meeting.isAllDay ? { allDay: true } : {}),
    ...(meeting.location === '' ? {} : { location: meeting.location }),
    ...(meeting.isCancelled ? { cancelled: true } : {}),
    ...(meeting.mine === null ? {} : { answer: meeting.mine }),
    ...(names.length === 0 ? {} : { titleNames: names }),
    ...(meeting.guests.length === 0
      ? {}
      : {
          guests: meeting.guests
            .slice(0, 50)
            .map(({ name, address, answer }) => `${name} <${address}> ${answer}`.trim()),
        }),
  }
}
