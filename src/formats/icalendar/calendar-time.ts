import type { ContentLine } from './content-lines.ts'

/** A DATE or DATE-TIME as a calendar writes it: a wall clock, and whose. */
export type CalendarTime = {
  /** The wall clock's reading, in milliseconds as if it were UTC. */
  readonly wall: number
  readonly isDate: boolean
  /** TZID as written; `UTC`; null for a floating time. */
  readonly zone: string | null
}

const TIME = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2}):?(\d{2})?(Z)?)?$/

/** Reads one value of DTSTART, EXDATE and their kin; null when it is no date. */
export function parseCalendarTime(text: string, tzid: string | null): CalendarTime | null {
  const match = TIME.exec(text.trim())
  if (match === null) return null
  const [, year, month, day, hour, minute, second, utc] = match
  const wall = Date.UTC(Number(year), Number(month) - 1, Number(day)) + clock(hour, minute, second)
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null
  const isDate = hour === undefined
  return { wall, isDate, zone: utc === 'Z' ? 'UTC' : isDate ? null : tzid }
}

function clock(hour = '0', minute = '0', second = '0'): number {
  return ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000
}

/** The times of a property, with the zone of its TZID; broken ones are left out. */
export function timesOf({ params, value }: ContentLine): CalendarTime[] {
  const tzid = params.get('TZID') ?? null
  return value.split(',').flatMap((text) => {
    const time = parseCalendarTime(text.split('/')[0] ?? '', tzid)
    return time === null ? [] : [time]
  })
}

const DURATION =
  /^([+-])?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,9})S)?)?$/

/** An RFC 5545 §3.3.6 duration in milliseconds; null when it is none. */
export function parseDuration(text: string): number | null {
  const match = DURATION.exec(text.trim())
  if (match === null) return null
  const [, sign, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
  const length =
    (Number(weeks) * 7 + Number(days)) * 86_400_000 +
    clock(String(hours), String(minutes), String(seconds))
  return sign === '-' ? -length : length
}
