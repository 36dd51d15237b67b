import { parseCalendarTime, type CalendarTime } from './calendar-time.ts'

/** Days since Monday: 0 to 6. */
export type Weekday = number

export type RecurrenceRule = {
  readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'
  /** 1 or more. */
  readonly interval: number
  readonly count: number | null
  readonly until: CalendarTime | null
  /** 1 to 12. */
  readonly months: readonly number[]
  /** 1 to 31, or -1 to -31 from the end. */
  readonly monthDays: readonly number[]
  /** `nth` 0: every one. */
  readonly weekdays: readonly { readonly nth: number; readonly weekday: Weekday }[]
  readonly positions: readonly number[]
  readonly weekStart: Weekday
}

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const FREQS = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const
/** Rules by which no meeting repeats; read as not repeating rather than wrongly. */
const UNREAD = ['BYSECOND', 'BYMINUTE', 'BYHOUR', 'BYYEARDAY', 'BYWEEKNO']
const MOST_VALUES = 400

/**
 * Reads an RRULE (RFC 5545 §3.3.10).
 *
 * @returns null for what is broken or repeats within a day, by week numbers or days of the year
 */
export function parseRecurrenceRule(value: string): RecurrenceRule | null {
  const parts = new Map<string, string>()
  for (const part of value.split(';')) {
    const [name = '', text = ''] = part.split('=')
    parts.set(name.trim().toUpperCase(), text.trim().toUpperCase())
  }
  const freq = FREQS.find((known) => known === parts.get('FREQ'))
  const until = parts.get('UNTIL')
  const untilTime = until === undefined ? null : parseCalendarTime(until, null)
  if (freq === undefined || UNREAD.some((name) => parts.has(name))) return null
  if (until !== undefined && untilTime === null) return null
  const weekdays = weekdaysIn(parts.get('BYDAY'))
  if (weekdays === null) return null
  return {
    freq,
    interval: Math.max(1, Number(parts.get('INTERVAL') ?? 1) || 1),
    count: parts.has('COUNT') ? Number(parts.get('COUNT')) || 1 : null,
    until: untilTime,
    months: numbersIn(parts.get('BYMONTH'), 1, 12),
    monthDays: numbersIn(parts.get('BYMONTHDAY'), -31, 31),
    weekdays,
    positions: numbersIn(parts.get('BYSETPOS'), -366, 366),
    weekStart: Math.max(0, DAYS.indexOf(parts.get('WKST') ?? 'MO')),
  }
}

function numbersIn(text: string | undefined, least: number, most: number): number[] {
  if (text === undefined) return []
  return text
    .split(',', MOST_VALUES)
    .map(Number)
    .filter(
      (number) => Number.isInteger(number) && number !== 0 && number >= least && number <= most,
    )
}

function weekdaysIn(text: string | undefined): RecurrenceRule['weekdays'] | null {
  if (text === undefined) return []
  const found = text.split(',', MOST_VALUES).map((part) => {
    const match = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(part.trim())
    return { nth: Number(match?.[1] ?? 0), weekday: DAYS.indexOf(match?.[2] ?? '') }
  })
  return found.every(({ weekday }) => weekday >= 0) ? found : null
}
