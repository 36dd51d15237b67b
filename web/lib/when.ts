import { DAY_MS, isoDay } from '../../src/domain/instant.ts'

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
]
const SPAN = { day: 1, week: 7, month: 30, year: 365 } as const

/** Which way an open phrase points: `fri` is the coming one for a plan, the last one for a memory. */
export type Lean = 'future' | 'past'

/**
 * Reads a day as people type it: `fri`, `next week`, `24 nov`, `nov 24`, `tomorrow`, `in 3 days`,
 * `2 weeks ago`, `last tuesday`, `end of month`, `2026-11-24`.
 *
 * @param today the owner's calendar day, `2026-11-22`
 * @returns the day as `2026-11-24`, or null when it is none
 */
export function parseDay(text: string, today: string, lean: Lean = 'future'): string | null {
  const phrase = text
    .trim()
    .toLowerCase()
    .replace(/^(?:on|by|until|till|this|the)\s+/, '')
    .replace(/[.,]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (phrase === '') return null
  const now = Date.parse(`${today}T00:00:00Z`) / DAY_MS
  const day =
    fixedWord(phrase, now) ??
    weekday(phrase, now, lean) ??
    span(phrase, now) ??
    date(phrase, now, lean) ??
    bareYear(phrase, now, lean)
  return day === null ? null : isoDay(day)
}

/** "since 2021": that year's first day. */
function bareYear(phrase: string, now: number, lean: Lean): number | null {
  if (lean !== 'past' || !/^(?:19|20)\d\d$/.test(phrase)) return null
  const day = Date.UTC(Number(phrase), 0, 1) / DAY_MS
  return day > now ? null : day
}

function fixedWord(phrase: string, now: number): number | null {
  switch (phrase) {
    case 'today':
    case 'now':
    case 'tonight':
      return now
    case 'tomorrow':
    case 'tmr':
    case 'tmrw':
      return now + 1
    case 'yesterday':
      return now - 1
    case 'next week':
      return nextMonday(now)
    case 'last week':
      return now - 7
    case 'next month':
      return monthStart(now, 1)
    case 'last month':
      return now - 30
    case 'next year':
      return Date.UTC(new Date(now * DAY_MS).getUTCFullYear() + 1, 0, 1) / DAY_MS
    case 'weekend':
    case 'at the weekend':
      return nextOf(6, now)
    case 'end of week':
    case 'eow':
      return new Date(now * DAY_MS).getUTCDay() === 5 ? now : nextOf(5, now)
    case 'end of month':
    case 'eom':
      return monthStart(now, 1) - 1
    default:
      return null
  }
}

function weekday(phrase: string, now: number, lean: Lean): number | null {
  const match = /^(next |last |coming )?([a-z]{3,9})$/.exec(phrase)
  const name = match?.[2]
  if (name === undefined) return null
  const index = WEEKDAYS.findIndex((day) => isShortFor(name, day))
  if (index < 0) return null
  const back = match?.[1] === 'last ' || (lean === 'past' && match?.[1] === undefined)
  if (back) return before(index, now)
  const coming = nextOf(index, now)
  // "next Friday", said on a Monday, is the Friday of next week.
  return match?.[1] === 'next ' && coming < nextMonday(now) ? coming + 7 : coming
}

function span(phrase: string, now: number): number | null {
  const match = /^(in )?(an?|\d{1,3}|[a-z]+) ?(d|w|m|y|days?|weeks?|months?|years?)( ago)?$/.exec(
    phrase,
  )
  if (match === null || (match[1] !== undefined && match[4] !== undefined)) return null
  const amount = numberOf(match[2] ?? '')
  const unit = (['day', 'week', 'month', 'year'] as const).find((name) => name[0] === match[3]?.[0])
  if (amount === null || unit === undefined) return null
  const sign = match[4] === undefined ? 1 : -1
  if (unit === 'month' || unit === 'year') {
    return shiftMonths(now, sign * amount * (unit === 'year' ? 12 : 1))
  }
  return now + sign * amount * SPAN[unit]
}

function date(phrase: string, now: number, lean: Lean): number | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(phrase)
  if (iso !== null) return dayIn(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]))
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9})(?: (\d{4}))?$/.exec(phrase)
  const monthFirst = /^([a-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}))?$/.exec(phrase)
  const [number, word] =
    dayFirst === null ? [monthFirst?.[2], monthFirst?.[1]] : [dayFirst[1], dayFirst[2]]
  if (number === undefined || word === undefined) return null
  const month = MONTHS.findIndex((name) => isShortFor(word, name))
  if (month < 0) return null
  const year = dayFirst?.[3] ?? monthFirst?.[3]
  if (year !== undefined) return dayIn(Number(year), month, Number(number))
  return nearestYear(month, Number(number), now, lean)
}

/** The year is left out: the coming one for a plan, the gone one for a memory. */
function nearestYear(month: number, number: number, now: number, lean: Lean): number | null {
  const year = new Date(now * DAY_MS).getUTCFullYear()
  const here = dayIn(year, month, number)
  if (here === null) return dayIn(year + (lean === 'future' ? 1 : -1), month, number)
  if (lean === 'future' && here < now) return dayIn(year + 1, month, number)
  if (lean === 'past' && here > now) return dayIn(year - 1, month, number)
  return here
}

function dayIn(year: number, month: number, number: number): number | null {
  const at = new Date(Date.UTC(year, month, number))
  const real = at.getUTCMonth() === month && at.getUTCDate() === number
  return real ? at.getTime() / DAY_MS : null
}

function numberOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word)
  if (word === 'a' || word === 'an') return 1
  const index = NUMBERS.indexOf(word)
  return index > 0 ? index : null
}

/** `tue`, `tues` and `tuesday` for Tuesday: the first three letters and on, none of them wrong. */
function isShortFor(word: string, whole: string): boolean {
  return word.length >= 3 && whole.startsWith(word)
}

function nextOf(weekdayIndex: number, now: number): number {
  const away = (weekdayIndex - new Date(now * DAY_MS).getUTCDay() + 7) % 7
  return now + (away === 0 ? 7 : away)
}

const nextMonday = (now: number) => nextOf(1, now)

function monthStart(now: number, ahead: number): number {
  const at = new Date(now * DAY_MS)
  return Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + ahead, 1) / DAY_MS
}

/** The same day of another month, or that month's last day when it has none such. */
function shiftMonths(now: number, months: number): number {
  const at = new Date(now * DAY_MS)
  const first = Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months, 1)
  const last = Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months + 1, 0)
  return Math.min(first / DAY_MS + at.getUTCDate() - 1, last / DAY_MS)
}

/** The last such weekday; today's own name means today when remembering. */
function before(weekdayIndex: number, now: number): number {
  return nextOf(weekdayIndex, now) - 7
}
