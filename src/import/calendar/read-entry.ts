import { DAY_MS, type Instant } from '../../domain/instant.ts'
import { parseDuration, timesOf, type CalendarTime } from '../../formats/icalendar/calendar-time.ts'
import { propertiesOf, propertyOf, type Component } from '../../formats/icalendar/components.ts'
import { unescapeText, type ContentLine } from '../../formats/icalendar/content-lines.ts'
import type { ZoneClock } from '../../formats/icalendar/time-zones.ts'
import type { Guest, Meeting } from './meeting.ts'

/** A VEVENT as it stands, before its series is unrolled. */
export type Entry = Omit<Meeting, 'start' | 'end'> & {
  readonly startTime: CalendarTime
  readonly start: Instant
  readonly durationMs: number
  readonly sequence: number
  readonly rule: string
  readonly extra: readonly CalendarTime[]
  readonly except: readonly CalendarTime[]
  /** Which occurrence of its series it stands for; null for the series itself. */
  readonly recurrence: Instant | null
}

export type EntryContext = {
  readonly clock: ZoneClock
  readonly isMine: (address: string) => boolean
  /** The whole file says so: METHOD:CANCEL. */
  readonly isCancellation: boolean
}

const LONGEST_TEXT = 500
const MOST_GUESTS = 500

/** Reads a VEVENT; null when it has no readable start. */
export function readEntry(event: Component, context: EntryContext): Entry | null {
  const startLine = propertyOf(event, 'DTSTART')
  const startTime = startLine === undefined ? undefined : timesOf(startLine)[0]
  if (startTime === undefined) return null
  const start = context.clock(startTime)
  const text = (name: string): string => unescapeText(propertyOf(event, name)?.value ?? '').trim()
  const title = text('SUMMARY').slice(0, LONGEST_TEXT)
  const people = peopleOf(event, context)
  return {
    uid: text('UID').slice(0, LONGEST_TEXT) || `${title}@${start}`,
    line: event.line,
    title,
    location: text('LOCATION').slice(0, LONGEST_TEXT),
    details: [text('DESCRIPTION'), ...linksOf(event)].join(' '),
    url: text('URL').slice(0, LONGEST_TEXT),
    isAllDay: startTime.isDate,
    isCancelled: isCancelled(event, title) || context.isCancellation,
    isRepeating: propertyOf(event, 'RRULE') !== undefined,
    ...people,
    startTime,
    start,
    durationMs: durationOf(event, start, context.clock, startTime.isDate),
    sequence: Number(text('SEQUENCE')) || 0,
    rule: propertyOf(event, 'RRULE')?.value ?? '',
    extra: propertiesOf(event, 'RDATE').flatMap(timesOf),
    except: propertiesOf(event, 'EXDATE').flatMap(timesOf),
    recurrence: recurrenceOf(event, context.clock),
  }
}

function recurrenceOf(event: Component, clock: ZoneClock): Instant | null {
  const line = propertyOf(event, 'RECURRENCE-ID')
  const time = line === undefined ? undefined : timesOf(line)[0]
  return time === undefined ? null : clock(time)
}

function durationOf(event: Component, start: Instant, clock: ZoneClock, isDate: boolean): number {
  const endLine = propertyOf(event, 'DTEND')
  const end = endLine === undefined ? undefined : timesOf(endLine)[0]
  if (end !== undefined) return Math.max(0, clock(end) - start)
  const duration = parseDuration(propertyOf(event, 'DURATION')?.value ?? '')
  return duration === null ? (isDate ? DAY_MS : 0) : Math.max(0, duration)
}

/** Outlook keeps cancelled meetings under a changed title. */
function isCancelled(event: Component, title: string): boolean {
  const status = propertyOf(event, 'STATUS')?.value.trim().toUpperCase()
  return (
    status === 'CANCELLED' ||
    /^(?:cancell?ed|abgesagt|annulé|cancelad[oa]|annullato|geannuleerd)\s*:/i.test(title)
  )
}

function linksOf(event: Component): string[] {
  return event.properties
    .filter(
      ({ name }) =>
        name === 'CONFERENCE' ||
        name.startsWith('X-GOOGLE-CONFERENCE') ||
        name.startsWith('X-MICROSOFT-'),
    )
    .map(({ value }) => value)
}

function peopleOf(event: Component, { isMine }: EntryContext) {
  const organiserLine = propertyOf(event, 'ORGANIZER')
  const organiser = organiserLine === undefined ? null : guestOf(organiserLine)
  const attendees = propertiesOf(event, 'ATTENDEE').slice(0, MOST_GUESTS).map(guestOf)
  const me = attendees.find(({ address }) => isMine(address))
  const isMineOrganised = organiser !== null && isMine(organiser.address)
  return {
    organiser: isMineOrganised ? null : organiser,
    guests: attendees.filter(({ address }) => !isMine(address)),
    isMineOrganised,
    mine: me?.answer ?? null,
  }
}

function guestOf({ params, value }: ContentLine): Guest {
  const email = params.get('EMAIL') ?? ''
  const written = value.trim().replace(/^mailto:/i, '')
  const address = written.includes('@') ? written : email
  const type = params.get('CUTYPE')?.toUpperCase() ?? 'INDIVIDUAL'
  const name = (params.get('CN') ?? '').replace(/\s+/g, ' ').trim().slice(0, 200)
  return {
    address: decoded(address).replace(/\s/g, ''),
    name: name.includes('@') ? '' : name,
    answer: params.get('PARTSTAT')?.toUpperCase() ?? 'NEEDS-ACTION',
    isThing: type === 'ROOM' || type === 'RESOURCE' || type === 'GROUP',
  }
}

function decoded(address: string): string {
  if (!address.includes('%')) return address
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
