import type { ReadContext, ReadInput } from '../../domain/reader.ts'
import type { SetAside, SourceRecord } from '../../domain/source-record.ts'
import { icalendarReader } from './calendar-reader.ts'

export const NOW = Date.UTC(2026, 5, 30, 12)

const CONTEXT: ReadContext = {
  me: {
    names: ['Alex Morgan'],
    emails: new Set(['me@mine.example']),
    phones: new Set(),
    linkedin: new Set(),
  },
  timeZone: 'Europe/Berlin',
  now: NOW,
  country: 'DE',
}

/** A file that holds this text. */
export function inputOf(content: string, path = 'calendar.ics'): ReadInput {
  const bytes = Buffer.from(content)
  return {
    path,
    size: bytes.length,
    bytes: bytes.subarray(0, 65_536),
    open: async function* (offset = 0) {
      yield bytes.subarray(offset)
    },
  }
}

export const ME = 'ATTENDEE;CN=Alex;PARTSTAT=ACCEPTED:mailto:me@mine.example'
export const ANA = 'ATTENDEE;CN=Ana Ruiz;PARTSTAT=ACCEPTED:MAILTO:Ana@oak.example'

/** A VEVENT on 1 June 2026, 10:00 in Berlin (08:00 UTC); given lines replace those of the same name. */
export function entry(...lines: readonly string[]): string {
  const given = new Set(lines.map((line) => line.split(/[;:]/)[0]))
  const usual = [
    'UID:u1@cal.example',
    'DTSTART;TZID=Europe/Berlin:20260601T100000',
    'DTEND;TZID=Europe/Berlin:20260601T110000',
    'SUMMARY:Planning',
  ]
  const kept = usual.filter((line) => !given.has(line.split(/[;:]/)[0] ?? ''))
  return ['BEGIN:VEVENT', ...kept, ...lines, 'END:VEVENT'].join('\r\n')
}

export function calendar(...parts: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...parts, 'END:VCALENDAR', ''].join('\r\n')
}

export async function readCalendar(
  ...parts: readonly string[]
): Promise<{ records: SourceRecord[]; setAside: SetAside[] }> {
  const batches = await Array.fromAsync(icalendarReader.read(inputOf(calendar(...parts)), CONTEXT))
  return {
    records: batches.flatMap(({ records }) => records),
    setAside: batches.flatMap(({ setAside }) => setAside),
  }
}

/** The starts of the occurrences, in order, as `2026-06-01T08:00`. */
export async function startsOf(...parts: readonly string[]): Promise<string[]> {
  const { records } = await readCalendar(...parts)
  return records.map(({ at }) => new Date(at ?? 0).toISOString().slice(0, 16)).sort()
}
