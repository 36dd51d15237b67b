import type { Instant } from '../../domain/instant.ts'

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec'
const RFC_5322 =
  /^\s*(?:[A-Za-z]{2,9}\.?,?\s*)?(\d{1,2})[ .-]{1,2}([A-Za-z]{3})[a-z]{0,6}\.?,?[ -]{1,2}(\d{2,4}),?\s+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\.\d+)?\s*(?:UTC|GMT)?([+-]\d{2}:?\d{2}|[A-Za-z]{1,5})?/
const ASCTIME =
  /([A-Za-z]{3})\s{1,2}(\d{1,2}),?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s+(?:([+-]\d{4}|[A-Z]{1,5})\s+)?(\d{4})(?:\s+([+-]\d{4}))?/
const ISO =
  /^\s*(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?/
const LONGEST = 120

/** Hours east of Greenwich of the names still met in mail; others count as UTC (RFC 5322 §4.3). */
const ZONES = new Map([
  ['EST', -5],
  ['EDT', -4],
  ['CST', -6],
  ['CDT', -5],
  ['MST', -7],
  ['MDT', -6],
  ['PST', -8],
  ['PDT', -7],
  ['AKST', -9],
  ['AKDT', -8],
  ['HST', -10],
  ['BST', 1],
  ['WEST', 1],
  ['CET', 1],
  ['MET', 1],
  ['MEZ', 1],
  ['CEST', 2],
  ['MEST', 2],
  ['MESZ', 2],
  ['EET', 2],
  ['EEST', 3],
  ['MSK', 3],
  ['SGT', 8],
  ['JST', 9],
  ['KST', 9],
  ['AEST', 10],
  ['AEDT', 11],
  ['NZST', 12],
  ['NZDT', 13],
])

type Wall = {
  readonly year: string | undefined
  /** 1 to 12; 0 when the name is no month. */
  readonly month: number
  readonly day: string | undefined
  readonly hour: string | undefined
  readonly minute: string | undefined
  readonly second: string | undefined
  readonly zone: string | undefined
}

/**
 * The instant a mail header names: RFC 5322 with its obsolete zones, two-digit years and missing
 * seconds, the `asctime` form of mbox `From ` lines (the zone before or after the year), ISO 8601.
 * A time without a zone is taken as UTC.
 *
 * @returns null when it is none of these or no day of the calendar
 */
export function parseMailDate(text: string): Instant | null {
  const short = text.length > LONGEST ? text.slice(0, LONGEST) : text
  const rfc = RFC_5322.exec(short)
  if (rfc !== null) {
    const [, day, month = '', year, hour, minute, second, zone] = rfc
    return instantOf({ year, month: monthOf(month), day, hour, minute, second, zone })
  }
  const iso = ISO.exec(short)
  if (iso !== null) {
    const [, year, month, day, hour, minute, second, zone] = iso
    return instantOf({ year, month: Number(month), day, hour, minute, second, zone })
  }
  const asctime = ASCTIME.exec(short)
  if (asctime === null) return null
  const [, month = '', day, hour, minute, second, before, year, after] = asctime
  return instantOf({
    year,
    month: monthOf(month),
    day,
    hour,
    minute,
    second,
    zone: before ?? after,
  })
}

function monthOf(name: string): number {
  const at = MONTHS.indexOf(name.toLowerCase())
  return at >= 0 && at % 3 === 0 ? at / 3 + 1 : 0
}

function instantOf(wall: Wall): Instant | null {
  const day = Number(wall.day)
  const hour = Number(wall.hour)
  const minute = Number(wall.minute)
  if (wall.month < 1 || wall.month > 12 || hour > 23 || minute > 59) return null
  const second = Math.min(Number(wall.second ?? 0), 59) // leap seconds count as the one before
  const utc = Date.UTC(fullYear(wall.year ?? ''), wall.month - 1, day, hour, minute, second)
  if (Number.isNaN(utc) || new Date(utc).getUTCDate() !== day) return null
  return utc - offsetOf(wall.zone)
}

/** RFC 5322 §4.3: 00–49 are 2000–2049, 50–99 and three digits count from 1900. */
function fullYear(year: string): number {
  const number = Number(year)
  if (year.length >= 4) return number
  return year.length === 2 && number < 50 ? 2000 + number : 1900 + number
}

function offsetOf(zone: string | undefined): number {
  if (zone === undefined) return 0
  const sign = zone.charCodeAt(0)
  if (sign !== 43 && sign !== 45) return (ZONES.get(zone.toUpperCase()) ?? 0) * 3_600_000
  const hours = Number(zone.slice(1, 3))
  const minutes = Number(zone.slice(-2))
  if (hours > 14 || minutes > 59) return 0
  return (sign === 45 ? -1 : 1) * (hours * 60 + minutes) * 60_000
}
