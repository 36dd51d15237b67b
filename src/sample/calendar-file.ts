import { HOUR_MS, type Instant } from '../domain/instant.ts'
import { calendarStamp } from './dates.ts'
import type { Gathering } from './event-plan.ts'
import type { Meeting } from './meeting-plan.ts'
import { addressOf, memberAt, type Scene } from './scene.ts'
import { spell } from './spelling.ts'

/** The calendar as Google exports it, one entry a chunk. */
export function* calendarChunks(
  scene: Scene,
  meetings: readonly Meeting[],
  gatherings: readonly Gathering[],
): Iterable<string> {
  yield calendarHead(scene.owner.emails[0])
  for (const meeting of meetings) {
    yield meetingText(scene, meeting)
    const moved = meeting.series?.moved ?? null
    if (moved !== null) yield meetingText(scene, meeting, moved)
  }
  for (const gathering of gatherings) yield gatheringText(gathering)
  yield 'END:VCALENDAR\r\n'
}

/** The lines above the first entry. */
export function calendarHead(name: string): string {
  return calendarLines([
    'BEGIN:VCALENDAR',
    'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${name}`,
    'X-WR-TIMEZONE:UTC',
  ])
}

function meetingText(
  scene: Scene,
  meeting: Meeting,
  moved?: { readonly from: Instant; readonly to: Instant },
): string {
  const start = moved?.to ?? meeting.start
  const { owner } = scene
  return calendarLines([
    'BEGIN:VEVENT',
    `DTSTART:${calendarStamp(start)}`,
    `DTEND:${calendarStamp(start + meeting.minutes * 60_000)}`,
    `DTSTAMP:${calendarStamp(scene.span.now)}`,
    `UID:${meeting.uid}`,
    ...(moved === undefined
      ? seriesLines(meeting)
      : [`RECURRENCE-ID:${calendarStamp(moved.from)}`]),
    `ORGANIZER;CN=${parameter(owner.name)}:mailto:${owner.emails[1]}`,
    `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=${parameter(owner.name)}:mailto:${owner.emails[1]}`,
    ...meeting.attendees.map(({ person, address, answer }) => {
      const member = memberAt(scene, person)
      const mailbox = addressOf(member, address).address
      const name = spell(member, 'calendar', address).whole
      return `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=${answer};CN=${parameter(name || mailbox)}:mailto:${mailbox}`
    }),
    ...(meeting.place === '' ? [] : [`LOCATION:${calendarText(meeting.place)}`]),
    `STATUS:${meeting.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `SEQUENCE:${moved === undefined ? 0 : 1}`,
    `SUMMARY:${calendarText(meeting.title)}`,
    'END:VEVENT',
  ])
}

function seriesLines({ series }: Meeting): readonly string[] {
  if (series === undefined) return []
  return [
    `RRULE:FREQ=WEEKLY;INTERVAL=${series.weeks};UNTIL=${calendarStamp(series.until)}`,
    ...series.without.map((at) => `EXDATE:${calendarStamp(at)}`),
  ]
}

function gatheringText({ id, name, start, end, venue, city }: Gathering): string {
  return calendarLines([
    'BEGIN:VEVENT',
    `DTSTART:${calendarStamp(start)}`,
    `DTEND:${calendarStamp(end)}`,
    `DTSTAMP:${calendarStamp(start - 48 * HOUR_MS)}`,
    `UID:${id}@events.lu.ma`,
    'ORGANIZER;CN=Luma:mailto:calendar-invite@lu.ma',
    `LOCATION:${calendarText(`${venue}, ${city}`)}`,
    'STATUS:CONFIRMED',
    `SUMMARY:${calendarText(name)}`,
    'END:VEVENT',
  ])
}

/** Lines with CRLF, folded before 75 bytes (RFC 5545 §3.1). */
export function calendarLines(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function folded(line: string): string {
  if (line.length < 25 || Buffer.byteLength(line) <= 75) return line
  let written = ''
  let column = 0
  for (const character of line) {
    const bytes = Buffer.byteLength(character)
    if (column + bytes > 74) {
      written += '\r\n '
      column = 1
    }
    written += character
    column += bytes
  }
  return written
}

/** A text value (RFC 5545 §3.3.11). */
export function calendarText(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n')
}

/** A parameter's value, in quotes where it needs them. */
export function parameter(text: string): string {
  return /[:;,]/.test(text) ? `"${text.replaceAll('"', "'")}"` : text
}
