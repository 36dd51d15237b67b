import { DAY_MS, type Day } from '../../domain/instant.ts'

/** A way of naming a day: what it looks like, and which day it means for someone writing on `today`. */
export type DayRule = {
  readonly pattern: RegExp
  readonly day: (match: RegExpExecArray, today: Day) => Day | null
}

/** 0 Sunday to 6 Saturday; day 0 was a Thursday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7
}

/** The next such weekday after `today`. */
export function nextWeekday(weekday: number, today: Day): Day {
  return today + (((weekday - weekdayOf(today) + 6) % 7) + 1)
}

/** That weekday in the week after this one; weeks begin on Monday. */
export function weekdayOfNextWeek(weekday: number, today: Day): Day {
  return mondayOf(today) + 7 + ((weekday + 6) % 7)
}

/** Friday of this week; on the weekend, the Sunday that ends it. */
export function endOfWeek(today: Day): Day {
  const friday = mondayOf(today) + 4
  return friday >= today ? friday : mondayOf(today) + 6
}

export function mondayOf(today: Day): Day {
  return today - ((weekdayOf(today) + 6) % 7)
}

/** The last day of the month `ahead` months from now. */
export function endOfMonth(today: Day, ahead = 0): Day {
  const { year, month } = datePartsOf(today)
  return dayFrom(year, month + ahead + 1, 0)
}

/** A day of the month `ahead` months from now. */
export function inMonth(today: Day, date: number, ahead = 0): Day {
  const { year, month } = datePartsOf(today)
  return dayFrom(year, month + ahead, date)
}

/** The next time the month has that date, today counted. */
export function nextDate(date: number, today: Day): Day | null {
  if (date < 1 || date > 31) return null
  for (let ahead = 0; ahead <= 2; ahead++) {
    const day = inMonth(today, date, ahead)
    if (day >= today && datePartsOf(day).date === date) return day
  }
  return null
}

/** That date of a month (0 January), the next time it comes, unless the year is said. */
export function dateOf(date: number, month: number, today: Day, year?: number): Day | null {
  if (date < 1 || date > 31 || month < 0 || month > 11) return null
  const said = year === undefined ? datePartsOf(today).year : year < 100 ? 2000 + year : year
  const day = dayFrom(said, month, date)
  if (datePartsOf(day).month !== month) return null
  if (year !== undefined || day >= today - 31) return day
  return dayFrom(said + 1, month, date)
}

function datePartsOf(day: Day): { year: number; month: number; date: number } {
  const date = new Date(day * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), date: date.getUTCDate() }
}

function dayFrom(year: number, month: number, date: number): Day {
  return Math.round(Date.UTC(year, month, date) / DAY_MS)
}

export function addMonths(today: Day, months: number): Day {
  const { date } = datePartsOf(today)
  const day = inMonth(today, date, months)
  return datePartsOf(day).date === date ? day : endOfMonth(today, months)
}

/** That many days on which people work, Monday to Friday; holidays are not known. */
export function workingDaysAfter(today: Day, many: number): Day | null {
  if (!Number.isFinite(many)) return null
  let day = today
  for (let left = many; left > 0; left -= isWeekend(day) ? 0 : 1) day++
  return day
}

function isWeekend(day: Day): boolean {
  return weekdayOf(day) % 6 === 0
}

/** Friday of the week of that number (ISO 8601), the next time it comes. */
export function fridayOfWeek(week: number, today: Day): Day | null {
  if (week < 1 || week > 53) return null
  const { year } = datePartsOf(today)
  const [day, later] = [year, year + 1].map((one) => mondayOf(dayFrom(one, 0, 4)) + week * 7 - 3)
  return (day !== undefined && day >= today - 31 ? day : later) ?? null
}
