import type { Fact } from '../../domain/fact.ts'
import { DAY_MS, type Instant } from '../../domain/instant.ts'
import type { ReadContext } from '../../domain/reader.ts'
import type {
  EventClaim,
  OwnClaim,
  PersonaClaim,
  Presence,
  SourceRecord,
} from '../../domain/source-record.ts'
import { fold } from '../../text/fold.ts'
import { normaliseEmail } from '../../text/normalise-email.ts'
import type { Row } from '../csv-reader.ts'
import { displayName, nameFacts, wholeName, type NameParts } from '../person-name.ts'

/** The event a list of guests is of. */
export type GuestList = {
  /** The organiser's id of it: `evt-…`; the same in every export. */
  readonly id: string
  readonly name: string
  /** Null where the list does not say. */
  readonly startAt: Instant | null
  /** It names the day and no hour: `startAt` is the beginning of that day. */
  readonly dayOnly?: boolean
  readonly community?: string
  readonly url?: string
}

/** What became of an invitation. */
export type Answer = 'checked-in' | 'coming' | 'invited' | 'declined'

/** One row of a guest list, understood. */
export type Guest = {
  readonly row: Row
  /** The organiser's id of this guest. */
  readonly id: string
  readonly name: NameParts
  readonly email: string
  readonly presence: Answer
  /** What the guest told beside the name: phone, company, profile. */
  readonly facts: readonly Fact[]
}

/**
 * The records of a whole guest list. Each guest who came (or, where nobody was checked in, who was
 * coming) met the owner there, unless the owner's row says that they stayed away. It counts as personal
 * where both were seen at the door or the door was not watched; never where the owner is not on the
 * list. The owner's own row tells of the owner and of the event.
 *
 * @returns in the order of `guests`
 */
export function guestRecords(
  guests: readonly Guest[],
  list: GuestList,
  context: ReadContext,
): SourceRecord[] {
  const isMe = ownerAmong(guests, context)
  const me = guests.find(isMe)
  const counted = guests.some(({ presence }) => presence === 'checked-in')
  const tookPart = ({ presence }: Guest): boolean =>
    presence === 'checked-in' || (presence === 'coming' && !counted)
  const size = guests.filter((guest) => !isMe(guest) && tookPart(guest)).length
  const past = isPast(list, context)
  return guests.map((guest) => {
    if (isMe(guest)) return ownRecord(guest, list, past)
    const met = past && tookPart(guest) && (me === undefined || tookPart(me))
    const personal =
      me !== undefined &&
      (!counted || (guest.presence === 'checked-in' && me.presence === 'checked-in'))
    const presence = presenceOf(guest, counted && past)
    return guestRecord(guest, list, { presence, met: met ? { size, personal } : null })
  })
}

/** Of a day without an hour, the evening may still come. */
function isPast({ startAt, dayOnly = false }: GuestList, { now }: ReadContext): boolean {
  return startAt === null || startAt + (dayOnly ? DAY_MS : 0) <= now
}

/** Says of a guest whether it is the owner: by address, or by name where no other guest has that name. */
function ownerAmong(guests: readonly Guest[], { me }: ReadContext): (guest: Guest) => boolean {
  const names = new Set(me.names.map((name) => fold(displayName(name))))
  const byEmail = guests.filter(({ email }) => me.emails.has(normaliseEmail(email) ?? ''))
  if (byEmail.length > 0) return (guest) => byEmail.includes(guest)
  const byName = guests.filter(
    ({ name, email }) => email === '' && names.has(fold(displayName(wholeName(name)))),
  )
  return (guest) => byName.length === 1 && byName[0] === guest
}

function ownRecord(guest: Guest, list: GuestList, past: boolean): SourceRecord {
  const { row } = guest
  const email = normaliseEmail(guest.email)
  const name = wholeName(guest.name)
  const own: OwnClaim = {
    names: name === '' ? [] : [name],
    emails: email === null ? [] : [email],
  }
  const event = eventOf(list, attendanceOf(guest.presence, past))
  const base = { kind: 'guest', key: guestKey(guest, list), line: row.line } as const
  return { ...base, payload: row.payload, personas: [], own, event, ...dated(list) }
}

/** Where the door was watched, those who did not come through it were not there. */
function presenceOf({ presence }: Guest, counted: boolean): Presence {
  if (presence === 'checked-in') return 'there'
  if (presence === 'coming') return counted ? 'listed' : 'coming'
  return presence
}

type Part = {
  readonly presence: Presence
  readonly met: { readonly size: number; readonly personal: boolean } | null
}

function guestRecord(guest: Guest, list: GuestList, { presence, met }: Part): SourceRecord {
  const key = guestKey(guest, list)
  const record: SourceRecord = {
    kind: 'guest',
    key,
    line: guest.row.line,
    payload: guest.row.payload,
    personas: [{ ...guestPersona(guest, key, met === null ? null : 'guest'), presence }],
    event: eventOf(list, 'unknown'),
    ...dated(list),
  }
  if (met === null || list.startAt === null) return record
  return {
    ...record,
    interaction: {
      key: `event:${key}`,
      at: list.startAt,
      channel: 'event',
      direction: 'mutual',
      kind: 'event',
      inPerson: true,
      size: met.size,
      thread: `event:${list.id}`,
      subject: list.name,
      personal: met.personal,
    },
  }
}

function guestPersona(guest: Guest, key: string, role: 'guest' | null): PersonaClaim {
  const name = displayName(wholeName(guest.name))
  const email: Fact[] =
    normaliseEmail(guest.email) === null ? [] : [{ field: 'email', value: guest.email }]
  return {
    key,
    cite: key,
    ...(name === '' ? {} : { name }),
    facts: [...nameFacts(guest.name), ...email, ...guest.facts],
    role,
    standing: 'listed',
  }
}

function guestKey(guest: Guest, list: GuestList): string {
  return `${list.id}/${guest.id}`
}

function dated({ startAt }: GuestList): { at?: Instant } {
  return startAt === null ? {} : { at: startAt }
}

function eventOf(list: GuestList, attendance: EventClaim['attendance']): EventClaim {
  const { id, ...rest } = list
  return { key: `event:${id}`, ...rest, attendance }
}

function attendanceOf(presence: Answer, past: boolean): EventClaim['attendance'] {
  if (presence === 'checked-in') return 'attended'
  if (presence === 'coming') return past ? 'unknown' : 'going'
  return presence
}
