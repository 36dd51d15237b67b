import { DAY_MS } from '../../domain/instant.ts'
import type { RecurrenceRule } from './recurrence-rule.ts'

/** The days a rule picks in one of its periods. Days count from 1970-01-01. */
export type PeriodDays = {
  /** Ascending, each once. */
  readonly days: readonly number[]
  /** The first day of the period: no later period has an earlier one. */
  readonly begins: number
}

/**
 * The days on which a series falls in its n-th period (day, week, month or year, each `interval`
 * long), counted from the period of its first day.
 */
export function daysOfPeriod(rule: RecurrenceRule, firstDay: number, period: number): PeriodDays {
  switch (rule.freq) {
    case 'DAILY':
      return dayPeriod(rule, firstDay + period * rule.interval)
    case 'WEEKLY':
      return weekPeriod(rule, firstDay, period)
    case 'MONTHLY': {
      const first = dateOf(firstDay)
      const month = first.year * 12 + first.month + period * rule.interval
      return monthPeriod(rule, Math.floor(month / 12), month % 12, first.date)
    }
    case 'YEARLY':
      return yearPeriod(rule, firstDay, dateOf(firstDay).year + period * rule.interval)
  }
}

function dayPeriod(rule: RecurrenceRule, day: number): PeriodDays {
  return { days: isAllowed(rule, day) ? [day] : [], begins: day }
}

function isAllowed(rule: RecurrenceRule, day: number): boolean {
  const { year, month, date } = dateOf(day)
  if (rule.months.length > 0 && !rule.months.includes(month + 1)) return false
  if (rule.weekdays.length > 0 && !isOneOf(rule, day)) return false
  if (rule.monthDays.length === 0) return true
  return rule.monthDays.includes(date) || rule.monthDays.includes(date - lengthOf(year, month) - 1)
}

function isOneOf({ weekdays }: RecurrenceRule, day: number): boolean {
  return weekdays.some(({ weekday }) => weekday === weekdayOf(day))
}

function weekPeriod(rule: RecurrenceRule, firstDay: number, period: number): PeriodDays {
  const start = firstDay - ((weekdayOf(firstDay) - rule.weekStart + 7) % 7)
  const monday = start + period * 7 * rule.interval
  const week = Array.from({ length: 7 }, (_, offset) => monday + offset)
  const days = week.filter((day) => {
    if (rule.months.length > 0 && !rule.months.includes(dateOf(day).month + 1)) return false
    return rule.weekdays.length === 0 ? weekdayOf(day) === weekdayOf(firstDay) : isOneOf(rule, day)
  })
  return { days: atPositions(rule, days), begins: monday }
}

function monthPeriod(rule: RecurrenceRule, year: number, month: number, date: number): PeriodDays {
  const start = dayFrom(year, month, 1)
  if (rule.months.length > 0 && !rule.months.includes(month + 1)) return { days: [], begins: start }
  return { days: atPositions(rule, daysOfMonth(rule, { year, month, date })), begins: start }
}

type MonthOf = { readonly year: number; readonly month: number; readonly date: number }

/** By BYMONTHDAY, narrowed by BYDAY; by BYDAY alone; else on the series' own date. */
function daysOfMonth(rule: RecurrenceRule, { year, month, date }: MonthOf): number[] {
  const start = dayFrom(year, month, 1)
  const length = lengthOf(year, month)
  if (rule.monthDays.length > 0) {
    const days = rule.monthDays
      .map((monthDay) => (monthDay > 0 ? monthDay : length + monthDay + 1))
      .filter((monthDay) => monthDay >= 1 && monthDay <= length)
      .map((monthDay) => start + monthDay - 1)
    return sorted(rule.weekdays.length === 0 ? days : days.filter((day) => isOneOf(rule, day)))
  }
  if (rule.weekdays.length > 0) return weekdaysWithin(rule, start, length)
  return date <= length ? [start + date - 1] : []
}

function yearPeriod(rule: RecurrenceRule, firstDay: number, year: number): PeriodDays {
  const start = dayFrom(year, 0, 1)
  return { days: atPositions(rule, daysOfYear(rule, firstDay, year)), begins: start }
}

function daysOfYear(rule: RecurrenceRule, firstDay: number, year: number): number[] {
  const first = dateOf(firstDay)
  if (rule.months.length === 0 && rule.monthDays.length === 0) {
    if (rule.weekdays.length > 0) {
      const start = dayFrom(year, 0, 1)
      return weekdaysWithin(rule, start, dayFrom(year + 1, 0, 1) - start)
    }
    return first.date <= lengthOf(year, first.month) ? [dayFrom(year, first.month, first.date)] : []
  }
  const months = rule.months.length > 0 ? rule.months.map((month) => month - 1) : ALL_MONTHS
  return sorted(months.flatMap((month) => daysOfMonth(rule, { year, month, date: first.date })))
}

const ALL_MONTHS = Array.from({ length: 12 }, (_, month) => month)

/** BYDAY within a month or year: each Monday, the second, the last but one. */
function weekdaysWithin(rule: RecurrenceRule, start: number, length: number): number[] {
  return sorted(
    rule.weekdays.flatMap(({ nth, weekday }) => {
      const first = start + ((weekday - weekdayOf(start) + 7) % 7)
      const count = Math.floor((start + length - 1 - first) / 7) + 1
      if (nth === 0) return Array.from({ length: count }, (_, week) => first + week * 7)
      const week = nth > 0 ? nth - 1 : count + nth
      return week >= 0 && week < count ? [first + week * 7] : []
    }),
  )
}

function atPositions({ positions }: RecurrenceRule, days: number[]): number[] {
  if (positions.length === 0) return days
  return sorted(
    positions.flatMap((position) => days.at(position > 0 ? position - 1 : position) ?? []),
  )
}

function sorted(days: readonly number[]): number[] {
  return [...new Set(days)].sort((a, b) => a - b)
}

function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7 // 1970-01-01 was a Thursday
}

function dateOf(day: number): MonthOf {
  const date = new Date(day * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), date: date.getUTCDate() }
}

function dayFrom(year: number, month: number, date: number): number {
  return Date.UTC(year, month, date) / DAY_MS
}

function lengthOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
}
