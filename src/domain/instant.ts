/** A moment in milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number

/** Whole days since 1970-01-01 on the owner's wall calendar. */
export type Day = number

export const DAY_MS = 86_400_000
export const HOUR_MS = 3_600_000

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone)
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
    formatters.set(timeZone, formatter)
  }
  return formatter
}

const offsets = new Map<string, number>()

/**
 * Milliseconds to add to UTC to get the wall clock of `timeZone` at `at`.
 * Kept per quarter hour, since a zone's offset only ever changes on one.
 */
export function zoneOffset(at: Instant, timeZone: string): number {
  if (timeZone === 'UTC') return 0
  const quarter = Math.floor(at / 900_000)
  const key = `${timeZone}/${quarter}`
  const known = offsets.get(key)
  if (known !== undefined) return known
  const rounded = quarter * 900_000
  const parts: Record<string, number> = {}
  for (const part of formatterFor(timeZone).formatToParts(rounded)) {
    if (part.type !== 'literal') parts[part.type] = Number(part.value)
  }
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  const offset = Date.UTC(year, month - 1, day, hour, minute, second) - rounded
  if (offsets.size > 200_000) offsets.clear()
  offsets.set(key, offset)
  return offset
}

/** The owner's calendar day on which `at` falls. */
export function dayOf(at: Instant, timeZone: string): Day {
  return Math.floor((at + zoneOffset(at, timeZone)) / DAY_MS)
}

/** The instant at which `day` begins in `timeZone` (at a leap of the clock, the first that exists). */
export function startOfDay(day: Day, timeZone: string): Instant {
  const wall = day * DAY_MS
  const first = wall - zoneOffset(wall, timeZone)
  return wall - zoneOffset(first, timeZone)
}

/** `2026-11-24` for a day. */
export function isoDay(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}
