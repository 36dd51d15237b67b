import { DAY_MS, startOfDay, zoneOffset, type Day, type Instant } from '../domain/instant.ts'

/** A date as a file wrote it, with the time of day where it gave one. */
export type When = {
  readonly day: Day
  /** Milliseconds since midnight; null for a date alone. */
  readonly time: number | null
  /** True when `day` and `time` are in UTC; otherwise they are somebody's wall clock. */
  readonly utc: boolean
}

/** How a file writes `3/4/2025`. */
export type DateOrder = 'month-first' | 'day-first'

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'jan janv ene gen januar january janvier enero gennaio januari',
    'feb fev fevr fevrier februar february febrero febbraio februari',
    'mar mrz maerz marz march mars marzo maart',
    'apr avr abr april avril abril aprile',
    'may mai mei mayo maggio',
    'jun juin giu juni june junio giugno',
    'jul juil lug juli july juillet julio luglio',
    'aug aout ago august agosto augustus',
    'sep sept set september septembre septiembre settembre',
    'oct okt ott october oktober octobre octubre ottobre',
    'nov november novembre noviembre',
    'dec dez dic december dezember decembre diciembre dicembre',
  ].flatMap((names, month) => names.split(' ').map((name) => [name, month + 1])),
)

const TIME = String.raw`(?:[,T]?\s*(?:at\s+)?(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?\s*([ap])?\.?m?\.?)?`
const ZONE = String.raw`\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?`
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${TIME}${ZONE}$`, 'i')
const NUMBERS = new RegExp(
  String.raw`^(\d{1,2})([-/.])\s?(\d{1,2})[-/.]\s?(\d{4}|\d{2})${TIME}${ZONE}$`,
  'i',
)
const DAY_MONTH = new RegExp(
  String.raw`^(?:\w{2,}\.?,\s+)?(\d{1,2})\.?(?:\s+de)?[-\s]+(\p{L}+)\.?,?(?:\s+de)?[-\s]+(\d{4}|\d{2})${TIME}${ZONE}$`,
  'iu',
)
const MONTH_DAY = new RegExp(
  String.raw`^(?:\p{L}+,?\s+)?(\p{L}+)\.?\s+(\d{1,2}),\s*(\d{4})${TIME}${ZONE}$`,
  'iu',
)
const UNIX = /^\p{L}{3} (\p{L}{3}) (\d{1,2}) (\d{2}):(\d{2}):(\d{2}) (?:UTC|GMT|Z) (\d{4})$/u
const MONTH_YEAR = /^(\p{L}+)\.? (\d{4})$/u
const YEAR = /^(\d{4})$/

/**
 * Reads a date in any of the ways exports write one. A month or year alone begins on its first day.
 *
 * @param order what `3/4/2025` means in this file; dotted dates are always day first
 * @returns null for what is no date, or none between 1900 and 2199
 */
export function parseWhen(text: string, order: DateOrder): When | null {
  const bare = text.normalize('NFKC').replace(/\s+/g, ' ').trim()
  return yearFirst(bare) ?? numbers(bare, order) ?? named(bare) ?? unix(bare) ?? partial(bare)
}

/** The moment of a date; a wall clock is read in `timeZone`, a date alone as the start of its day there. */
export function instantOf(when: When, timeZone: string): Instant {
  if (when.time === null) return startOfDay(when.day, timeZone)
  const wall = when.day * DAY_MS + when.time
  if (when.utc) return wall
  const first = wall - zoneOffset(wall, timeZone)
  return wall - zoneOffset(first, timeZone)
}

function yearFirst(text: string): When | null {
  const match = YEAR_FIRST.exec(text)
  if (match === null) return null
  const [, year, month, day, ...time] = match
  return build(Number(year), Number(month), Number(day), time)
}

function numbers(text: string, order: DateOrder): When | null {
  const match = NUMBERS.exec(text)
  if (match === null) return null
  const [, first, mark, second, year, ...time] = match
  const dayFirst = mark === '.' || order === 'day-first'
  const [month, day] = dayFirst ? [second, first] : [first, second]
  return build(fullYear(year), Number(month), Number(day), time)
}

function named(text: string): When | null {
  const dayMonth = DAY_MONTH.exec(text)
  if (dayMonth !== null) {
    const [, day, month, year, ...time] = dayMonth
    return build(fullYear(year), monthOf(month), Number(day), time)
  }
  const monthDay = MONTH_DAY.exec(text)
  if (monthDay === null) return null
  const [, month, day, year, ...time] = monthDay
  return build(Number(year), monthOf(month), Number(day), time)
}

function unix(text: string): When | null {
  const match = UNIX.exec(text)
  if (match === null) return null
  const [, month, day, hour, minute, second, year] = match
  return build(Number(year), monthOf(month), Number(day), [hour, minute, second, '', '', 'UTC'])
}

function partial(text: string): When | null {
  const month = MONTH_YEAR.exec(text)
  if (month !== null) return build(Number(month[2]), monthOf(month[1]), 1, [])
  const year = YEAR.exec(text)
  return year === null ? null : build(Number(year[1]), 1, 1, [])
}

/** A two-digit year is the nearest to 2000 that is not beyond 2069. */
function fullYear(year = ''): number {
  const number = Number(year)
  if (year.length === 4) return number
  return number < 70 ? 2000 + number : 1900 + number
}

function monthOf(name = ''): number {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return MONTHS[plain] ?? 0
}

/** @param time hour, minute, second, fraction, `a` or `p`, zone; each may be missing */
function build(
  year: number,
  month: number,
  day: number,
  time: readonly (string | undefined)[],
): When | null {
  const midnight = Date.UTC(year, month - 1, day)
  const whole = new Date(midnight)
  if (year < 1900 || year > 2199 || whole.getUTCMonth() !== month - 1) return null
  const [hours, minutes, seconds, fraction, half, zone] = time
  if (hours === undefined) return { day: midnight / DAY_MS, time: null, utc: false }
  const hour = clockHour(Number(hours), half)
  if (hour > 24 || Number(minutes) > 59) return null
  const ms = ((hour * 60 + Number(minutes)) * 60 + Number(seconds || 0)) * 1000
  const moment = midnight + ms + Number((fraction ?? '').padEnd(3, '0')) - offsetOf(zone)
  const dayStart = Math.floor(moment / DAY_MS)
  return { day: dayStart, time: moment - dayStart * DAY_MS, utc: zone !== undefined && zone !== '' }
}

function clockHour(hour: number, half: string | undefined): number {
  if (half === undefined || half === '') return hour
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
}

/** Milliseconds that `+02:00` is ahead of UTC. */
function offsetOf(zone: string | undefined): number {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '')
  if (match === null) return 0
  const minutes = Number(match[2]) * 60 + Number(match[3])
  return (match[1] === '-' ? -minutes : minutes) * 60_000
}
