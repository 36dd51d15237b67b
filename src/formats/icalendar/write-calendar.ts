import { DAY_MS, isoDay, type Day, type Instant } from '../../domain/instant.ts'

/** An entry to be written; a day-long one has `day`, the others `start`. */
export type CalendarEntry = {
  /** The same in every reading, so that a calendar changes the entry rather than adding one. */
  readonly uid: string
  /** When it last changed; the same data give the same bytes. */
  readonly changedAt: Instant
  /** Goes up with each change. */
  readonly sequence?: number
  readonly title: string
  readonly about?: string
  readonly place?: string
  readonly url?: string
  /** Takes no time of the day away. */
  readonly isFree: boolean
} & (
  | {
      readonly day: Day
      /** The last of several days. */ readonly lastDay?: Day
      readonly yearly?: true
    }
  | { readonly start: Instant; readonly end: Instant }
)

export type CalendarHead = { readonly name: string; readonly product: string }

/**
 * A calendar to subscribe to (RFC 5545, with NAME and REFRESH-INTERVAL of RFC 7986): lines of at most 75
 * octets, ended by CRLF. Read again every six hours by those who ask.
 */
export function writeCalendar(head: CalendarHead, entries: readonly CalendarEntry[]): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escaped(head.product)}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(head.name)}`,
    `X-WR-CALNAME:${escaped(head.name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    ...entries.flatMap(linesOf),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('')
}

function linesOf(entry: CalendarEntry): readonly string[] {
  const stamp = utc(entry.changedAt)
  return [
    'BEGIN:VEVENT',
    `UID:${entry.uid}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${entry.sequence ?? 0}`,
    ...timesOf(entry),
    `SUMMARY:${escaped(entry.title)}`,
    ...(entry.about === undefined ? [] : [`DESCRIPTION:${escaped(entry.about)}`]),
    ...(entry.place === undefined ? [] : [`LOCATION:${escaped(entry.place)}`]),
    ...(entry.url === undefined ? [] : [`URL:${entry.url.replace(/[\r\n]/g, '')}`]),
    `TRANSP:${entry.isFree ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
  ]
}

function timesOf(entry: CalendarEntry): readonly string[] {
  if ('start' in entry) return [`DTSTART:${utc(entry.start)}`, `DTEND:${utc(entry.end)}`]
  const { day, lastDay = day } = entry
  const lines = [`DTSTART;VALUE=DATE:${date(day)}`, `DTEND;VALUE=DATE:${date(lastDay + 1)}`]
  return entry.yearly === true ? [...lines, `RRULE:${yearly(entry.day)}`] : lines
}

/** The 29th of February comes every year, on the last day of the month. */
function yearly(day: Day): string {
  const isLeapDay = isoDay(day).endsWith('02-29')
  return isLeapDay ? 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1' : 'FREQ=YEARLY'
}

function utc(at: Instant): string {
  return `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

function date(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10).replaceAll('-', '')
}

function escaped(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/\r?\n/g, '\\n')
    .replace(/[\p{Cc}]/gu, ' ')
    .replace(/[;,]/g, '\\$&')
}

const MOST_OCTETS = 75

/** Breaks a line between characters, never inside one (RFC 5545 §3.1). */
function folded(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > MOST_OCTETS) {
      pieces.push(piece)
      piece = ' '
      octets = 1
    }
    piece += character
    octets += size
  }
  return [...pieces, piece].join('\r\n')
}
