import { DAY_MS, startOfDay, type Instant } from '../../src/domain/instant.ts'
import { LOCALE, dayOfInstant, ownerZone, today } from './zone.ts'

const inUtc = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: 'UTC' })

const LONG = inUtc({ weekday: 'long', day: 'numeric', month: 'long' })
const SHORT = inUtc({ weekday: 'short', day: 'numeric', month: 'short' })
const PLAIN = inUtc({ day: 'numeric', month: 'short' })
const YEAR = inUtc({ day: 'numeric', month: 'short', year: 'numeric' })
const DAY_AND_MONTH = inUtc({ day: 'numeric', month: 'long' })
const WHOLE = inUtc({ day: 'numeric', month: 'long', year: 'numeric' })
const RELATIVE = new Intl.RelativeTimeFormat(LOCALE, { numeric: 'auto' })

/** Midnight UTC of a calendar day: days are reckoned as such, never as instants. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS
}

/** `Tuesday 24 November`, in the order of the owner's English. */
export function longDay(day: string): string {
  return LONG.format(dayNumber(day) * DAY_MS)
}

/** `Tue 24 Nov`; with the year when it is another one. */
export function shortDay(day: string, now = today()): string {
  const sameYear = day.slice(0, 4) === now.slice(0, 4)
  return (sameYear ? SHORT : YEAR).format(dayNumber(day) * DAY_MS)
}

/** `24 Nov`, `24 Nov 2024`. */
export function plainDate(at: Instant, now = today()): string {
  const day = dayOfInstant(at)
  const sameYear = day.slice(0, 4) === now.slice(0, 4)
  return (sameYear ? PLAIN : YEAR).format(dayNumber(day) * DAY_MS)
}

/** `7 September` for `--09-07`, `4 May 1979` for `1979-05-04`; anything else as it is. */
export function dayInWords(text: string): string {
  const parts = /^(\d{4}|-)-(\d{2})-(\d{2})$/.exec(text)
  if (parts === null) return text
  const [, year = '-', month, day] = parts
  const at = Date.parse(`${year === '-' ? '2000' : year}-${month}-${day}T00:00:00Z`)
  if (Number.isNaN(at)) return text
  return (year === '-' ? DAY_AND_MONTH : WHOLE).format(at)
}

/** A sentence in which days stand as `2026-11-27`, with each as one would say it; a file's name stays as it is. */
export function withDays(sentence: string): string {
  return sentence.replace(/\b\d{4}-\d{2}-\d{2}\b(?!\.\w)/g, (day) => shortDay(day))
}

/** `today`, `3 days ago`, `2 months ago`, `in 4 days`. */
export function ago(at: Instant, now = today()): string {
  return relativeDays(dayNumber(dayOfInstant(at)) - dayNumber(now))
}

/** `today`, `tomorrow`, `in 4 days`, `2 weeks ago`. */
export function relativeDay(day: string, now = today()): string {
  return relativeDays(dayNumber(day) - dayNumber(now))
}

function relativeDays(days: number): string {
  const size = Math.abs(days)
  if (size < 14) return RELATIVE.format(days, 'day')
  if (size < 60) return RELATIVE.format(Math.round(days / 7), 'week')
  if (size < 700) return RELATIVE.format(Math.round(days / 30.44), 'month')
  return RELATIVE.format(Math.round(days / 365.25), 'year')
}

/** `14:05` on the owner's clock. */
export function clock(at: Instant): string {
  return new Intl.DateTimeFormat(LOCALE, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: ownerZone(),
  }).format(at)
}

/** Noon of a past day; now when it is today: when a talk "on Tuesday" is said to have been. */
export function instantOn(day: string): Instant {
  return day === today() ? Date.now() : startOfDay(dayNumber(day), ownerZone()) + DAY_MS / 2
}

/** `about 2 minutes`, `a few seconds`. */
export function roughly(seconds: number): string {
  if (seconds < 10) return 'a few seconds'
  if (seconds < 55) return `about ${Math.round(seconds / 10) * 10} seconds`
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return `about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`
  const hours = Math.round(minutes / 60)
  return `about ${hours} ${hours === 1 ? 'hour' : 'hours'}`
}

const NUMBER = new Intl.NumberFormat(LOCALE)
/** `3,412` */
export const count = (value: number): string => NUMBER.format(value)

/** `1 person`, `3,412 people` */
export function plural(value: number, one: string, many: string): string {
  return `${count(value)} ${value === 1 ? one : many}`
}
