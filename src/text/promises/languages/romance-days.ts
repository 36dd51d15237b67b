import {
  addMonths,
  dateOf,
  endOfMonth,
  endOfWeek,
  mondayOf,
  nextDate,
  nextWeekday,
  weekdayOfNextWeek,
  type DayRule,
} from '../calendar-words.ts'

/** The words of one language for days; patterns without flags. */
export type DayWords = {
  /** Sunday first. */
  readonly weekdays: readonly string[]
  /** January first; enough letters to tell them apart. */
  readonly months: readonly string[]
  readonly today: string
  readonly tomorrow: string
  readonly afterTomorrow: string
  /** What follows a weekday of the week to come: `prochain`. */
  readonly next: string
  readonly nextWeek: string
  readonly thisWeek: string
  readonly weekend: string
  readonly endOfMonth: string
  readonly nextMonth: string
  /** "in three …": what stands before the number. */
  readonly within: string
  readonly counts: { readonly [word: string]: number }
  readonly day: string
  readonly week: string
  readonly month: string
  /** Between the day and the month: ` de `. */
  readonly ofMonth: string
  /** Before a bare number that is a date: `le`, `el`, `dia`. */
  readonly beforeDate: string
}

/** "Fin septembre", "finales de mayo", "o fim de maio". */
const END_OF =
  "(?:la )?fin(?: de| d['’])?|(?:a )?finales de|(?:el )?final de|(?:o )?(?:fim|final) de|fins de"

/** Day rules of a language that writes the day before the month. */
export function romanceDays(words: DayWords): readonly DayRule[] {
  const rule = (pattern: string, day: DayRule['day']): DayRule => ({
    pattern: new RegExp(String.raw`(?<!\p{L})(?:${pattern})(?!\p{L})`, 'giu'),
    day,
  })
  const weekdays = words.weekdays.join('|')
  const months = words.months.map((month) => String.raw`(?:${month})\p{L}*`).join('|')
  const weekdayOf = (name = '') =>
    words.weekdays.findIndex((one) => new RegExp(`^(?:${one})$`, 'iu').test(name))
  const monthOf = (name = '') =>
    words.months.findIndex((one) => new RegExp(`^(?:${one})`, 'iu').test(name))
  const numbers = [...Object.keys(words.counts), String.raw`\d{1,2}`].join('|')
  const countOf = (word = '') => words.counts[word.toLowerCase()] ?? Number(word)
  return [
    rule(words.today, (_m, today) => today),
    rule(words.tomorrow, (_m, today) => today + 1),
    rule(words.afterTomorrow, (_m, today) => today + 2),
    rule(weekdays, (m, today) => nextWeekday(weekdayOf(m[0]), today)),
    rule(`(${weekdays}) (?:${words.next})`, (m, today) =>
      weekdayOfNextWeek(weekdayOf(m[1]), today),
    ),
    rule(words.thisWeek, (_m, today) => endOfWeek(today)),
    rule(words.weekend, (_m, today) => mondayOf(today) + 6),
    rule(words.nextWeek, (_m, today) => mondayOf(today) + 11),
    rule(words.endOfMonth, (_m, today) => endOfMonth(today)),
    rule(`(?:${END_OF}) (${months})`, (m, today) =>
      endOfMonth(dateOf(1, monthOf(m[1]), today) ?? today),
    ),
    rule(words.nextMonth, (_m, today) => endOfMonth(today, 1)),
    rule(
      String.raw`(?:${words.within}) (${numbers}) (?:${words.day})`,
      (m, today) => today + countOf(m[1]),
    ),
    rule(
      String.raw`(?:${words.within}) (${numbers}) (?:${words.week})`,
      (m, today) => today + 7 * countOf(m[1]),
    ),
    rule(String.raw`(?:${words.within}) (${numbers}) (?:${words.month})`, (m, today) =>
      addMonths(today, countOf(m[1])),
    ),
    rule(
      String.raw`(\d{1,2})(?:er|º|ª|o)?(?:${words.ofMonth})(${months})(?:(?:${words.ofMonth}| )(\d{4}))?`,
      (m, today) =>
        dateOf(Number(m[1]), monthOf(m[2]), today, m[3] === undefined ? undefined : Number(m[3])),
    ),
    rule(String.raw`(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}|\d\d))?(?![\d/])`, (m, today) =>
      dateOf(Number(m[1]), Number(m[2]) - 1, today, m[3] === undefined ? undefined : Number(m[3])),
    ),
    rule(
      String.raw`(?:${words.beforeDate}) (\d{1,2})(?!\d|[/.h:]\d|(?:${words.ofMonth})(?:${months}))`,
      (m, today) => nextDate(Number(m[1]), today),
    ),
  ]
}
