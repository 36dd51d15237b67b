import {
  addMonths,
  dateOf,
  endOfMonth,
  endOfWeek,
  inMonth,
  mondayOf,
  nextDate,
  nextWeekday,
  weekdayOfNextWeek,
  workingDaysAfter,
  type DayRule,
} from '../calendar-words.ts'
import { pattern } from '../../pattern.ts'

const WEEKDAY =
  'sun(?:day)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?'
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const NUMBER =
  'a couple of|a couple|couple of|couple|a few|few|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|\\d{1,2}'

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const COUNTS: { readonly [word: string]: number } = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fourteen: 14,
  'a couple': 2,
  'a couple of': 2,
  'a few': 3,
  'couple of': 2,
  couple: 2,
  few: 3,
}

const weekday = (name = '') => WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase())
const month = (name = '') => MONTHS.indexOf(name.slice(0, 3).toLowerCase())
const count = (word = '') => COUNTS[word.toLowerCase()] ?? Number(word)
const rule = (pattern: string, day: DayRule['day'], flags = 'gi'): DayRule => ({
  pattern: new RegExp(pattern, flags),
  day,
})

/** Days as English writers name them. "Next Friday" is that of the week to come. */
export const ENGLISH_DAYS: readonly DayRule[] = [
  rule(
    String.raw`\b(?:tomorrow|tomorow|tommorow|tommorrow|tmrw|tmr|tomoz|2moro|2morrow|first thing in the morning)\b`,
    (_m, today) => today + 1,
  ),
  rule(String.raw`\b(?:the )?day after tomorrow\b`, (_m, today) => today + 2),
  rule(
    pattern`
      (?<!(?:day|tomorrow|tonight|week|\d(?:st|nd|rd|th)).{0,80})\b(?:by|before|b4) (?:
        noon|midday|lunch(?:time)?|tea-?time|bedtime
        |(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})
          (?=[.,;!)]|$| (?:sharp|at the latest|today))
        |\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|o['’]clock)
      )(?! ?(?:on|tomorrow|next|${WEEKDAY}|the|\d|of))
    `,
    (_m, today) => today,
  ),
  rule(
    String.raw`(?<!(?:day|tomorrow|\d(?:st|nd|rd|th)?).{0,60})(?<!this )\bin the morning(?! (?:of|on|before|after)\b)`,
    (_m, today) => today + 1,
  ),
  rule(
    String.raw`\bthis (?:minute|instant|second)\b|\bat lunch(?:time)?(?=[.,;!]|$)`,
    (_m, today) => today,
  ),
  rule(String.raw`\b(?:in )?(?:tonight|today)['’]s (?:post|mail)\b`, (_m, today) => today),
  rule(String.raw`\b(?:in )?tomorrow['’]s (?:post|mail)\b`, (_m, today) => today + 1),
  rule(String.raw`\b(${WEEKDAY})['’]s (?:post|mail)\b`, (m, today) =>
    nextWeekday(weekday(m[1]), today),
  ),
  rule(String.raw`\b(${WEEKDAY}) next(?! week)`, (m, today) => nextWeekday(weekday(m[1]), today)),
  rule(
    String.raw`\b(?:it|them|that|over|round|off|back|you|u|up|\d|am|pm) (sat|sun|mon|wed)(?=[.,;!)]|$| (?:morning|afternoon|evening|night|lunch))`,
    (m, today) => nextWeekday(weekday(m[1]), today),
  ),
  rule(
    pattern`
      \b(?:
        today|tonight|tonite|2nite|2night|2day|this (?:morning|afternoon|evening)
        |(?:by |before )?(?:the )?
          (?:end of (?:the )?(?:business |working )?day|close of (?:business|play))|\beod\b
        |\bcob\b|\bcop\b
        |(?:with)?in (?:about )?(?:\d+|five|ten|twenty|thirty|a few|a couple of) ?min(?:ute)?
          s?\b
        |in a (?:sec|second|minute|moment|tick|mo)\b(?! [a-z]+(?<! and| or| with| when| from| at
          | if| if| once| pls| please| mate| love| tho| then| so| but
        )
        )|(?:later )?this arvo|within the (?:next )?hour|(?:in|within) (?:an|half an|the next(?: half)?) hour
        |later on this (?:morning|afternoon)|before (?:midnight|the day is out)
      )\b
    `,
    (_m, today) => today,
  ),
  rule(String.raw`\b(?:${WEEKDAY})\b\.?`, (m, today) =>
    /^(?:sun|sat|wed|mon)$/.test(m[0]) ? null : nextWeekday(weekday(m[0]), today),
  ),
  rule(
    String.raw`\b(?:by|on|before|til|till|until|this|come|for|latest) (sun|sat|wed|mon)\b`,
    (m, today) => nextWeekday(weekday(m[1]), today),
  ),
  rule(String.raw`\bnext (${WEEKDAY})\b`, (m, today) => weekdayOfNextWeek(weekday(m[1]), today)),
  rule(
    String.raw`\b(${WEEKDAY}) next week\b|\bnext week(?:,| on)? (?:on )?(${WEEKDAY})\b`,
    (m, today) => weekdayOfNextWeek(weekday(m[1] ?? m[2]), today),
  ),
  rule(
    String.raw`\b(?:a week (?:on )?(${WEEKDAY})|(${WEEKDAY}) week|a week from (${WEEKDAY}))\b`,
    (m, today) => nextWeekday(weekday(m[1] ?? m[2] ?? m[3]), today) + 7,
  ),
  rule(String.raw`\b(?:this week|end of (?:the |this )?week|\beow\b|week's end)\b`, (_m, today) =>
    endOfWeek(today),
  ),
  rule(
    String.raw`(?<!\bthat )\b(?:this |the |over the |at the )?week-?end\b`,
    (_m, today) => mondayOf(today) + 6,
  ),
  rule(
    String.raw`\b(?:later (?:on )?(?:in|during)|throughout|during|over the course of) the week\b(?! of)`,
    (_m, today) => endOfWeek(today),
  ),
  rule(
    String.raw`\b\d{1,2}(?:st|nd|rd|th)? ?[-–] ?(\d{1,2})(?:st|nd|rd|th)\b(?! (?:of )?(?:${MONTH}))`,
    (m, today) => nextDate(Number(m[1]), today),
  ),
  rule(String.raw`\b(?:by|before) the week-?end\b`, (_m, today) => endOfWeek(today)),
  rule(
    String.raw`\b(?:${WEEKDAY}),? (?:the )?(\d{1,2})(?:st|nd|rd|th)?\b(?! ?(?:am|pm|o['’]?clock|h\b|:|\.\d|[-–] ?\d|(?:of )?(?:${MONTH})))`,
    (m, today) => nextDate(Number(m[1]), today),
  ),
  rule(
    String.raw`\b(?:before|until|by the time) the (week|month)(?:['’]s| is) (?:out|over|up)\b`,
    (m, today) => (m[1] === 'week' ? endOfWeek(today) : endOfMonth(today)),
  ),
  rule(String.raw`\bafter the week-?end\b`, (_m, today) => mondayOf(today) + 7),
  rule(String.raw`\bnext week-?end\b`, (_m, today) => mondayOf(today) + 13),
  rule(
    String.raw`\b(?:(?:some ?time |later )?next week|(?:the )?end of next week|the week after this)\b`,
    (_m, today) => mondayOf(today) + 11,
  ),
  rule(
    String.raw`\b(?:early|(?:at the )?(?:start|beginning) of|first thing) next week\b`,
    (_m, today) => mondayOf(today) + 8,
  ),
  rule(String.raw`\b(?:early|earlier|first thing) this week\b`, (_m, today) =>
    mondayOf(today) + 2 >= today ? mondayOf(today) + 2 : endOfWeek(today),
  ),
  rule(String.raw`\bmid(?:dle of)?[ -](?:the )?(?:next )?week\b`, (m, today) =>
    /next/i.test(m[0]) ? mondayOf(today) + 9 : nextWeekday(3, today),
  ),
  rule(String.raw`\bthe week after next\b`, (_m, today) => mondayOf(today) + 18),
  rule(
    pattern`
      \b(?:(?:with)?in|inside|over|during) (?:the )?(?:next |coming )?(?:about |around )?
        (${NUMBER})?(?: ?(?:-|–|or|to) ?(two|three|four|five|six|\d{1,2})|[ -]or so)? ?
        (hour|day|week|fortnight|month)s?(?: or (two|so|three))?(?:'s? time)?\b
    `,
    // "in the coming days": of how many nothing is said. Of "one or two" the most.
    (m, today) =>
      m[1] === undefined && /s(?:'s? time)?$/i.test(m[0])
        ? null
        : ahead(count(mostOf(m[2], m[4]) ?? m[1] ?? 'a'), m[3], today),
  ),
  rule(
    String.raw`\b(?:with)?in(?:side)? (?:the next )?(${NUMBER}) (?:working|business|week) ?days?(?:' time)?\b`,
    (m, today) => workingDaysAfter(today, count(m[1])),
  ),
  rule(String.raw`\b(${NUMBER}) (day|week|fortnight|month)s? from (?:now|today)\b`, (m, today) =>
    ahead(count(m[1]), m[2], today),
  ),
  rule(
    String.raw`\b(?:the )?end of (?:the|this) month\b|\bmonth[- ]end\b|\bthis month\b|\beom\b`,
    (_m, today) => endOfMonth(today),
  ),
  rule(String.raw`\b(?:(?:the )?end of )?next month\b`, (_m, today) => endOfMonth(today, 1)),
  rule(String.raw`\b(?:early|(?:the )?(?:start|beginning) of) next month\b`, (_m, today) =>
    inMonth(today, 10, 1),
  ),
  rule(String.raw`\bmid(?:dle of)?[ -](?:the )?next month\b`, (_m, today) => inMonth(today, 15, 1)),
  rule(
    String.raw`\b(?:the )?end of (?:the|this) year\b|\byear[- ]end\b|\bbefore the year is out\b`,
    (_m, today) => dateOf(31, 11, today),
  ),
  rule(String.raw`\bbefore christmas\b`, (_m, today) => dateOf(24, 11, today)),
  rule(String.raw`\b(?:by|over|at|for) christmas\b`, (_m, today) => dateOf(25, 11, today)),
  rule(String.raw`\blater this year\b`, (_m, today) => dateOf(31, 11, today)),
  rule(String.raw`\b(?:rn|right now)\b`, (_m, today) => today),
  rule(
    String.raw`\b(?:(?:by|on|before|for|till|until) the (\d{1,2})(?:st|nd|rd|th)\b|the (\d{1,2})(?:st|nd|rd|th)(?=[.,;:!)]|$| at\b| latest| or\b| and\b))`,
    (m, today) => nextDate(Number(m[1] ?? m[2]), today),
  ),
  rule(
    String.raw`\b(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})\b\.?(?:,? (\d{4})\b)?`,
    (m, today) =>
      dateOf(Number(m[1]), month(m[2]), today, m[3] === undefined ? undefined : Number(m[3])),
  ),
  rule(
    pattern`
      \b(${MONTH})\.? (?:the )?
        (?:(\d{1,2})(?:st|nd|rd|th)? ?[-–] ?(?!\d{1,2} ?(?:am|pm|a\.m|p\.m|h\b|o['’]?clock)))?
        (\d{1,2})(?:st|nd|rd|th)?\b(?!\d|:)(?:,? (\d{4})\b)?
    `,
    // "March 24 – 26", but "March 24 – 2 portions".
    (m, today) =>
      dateOf(
        Math.max(Number(m[2] ?? 0), Number(m[3])),
        month(m[1]),
        today,
        m[4] === undefined ? undefined : Number(m[4]),
      ),
  ),
  rule(String.raw`\b(?:the )?end of (${MONTH})\b|\blate (${MONTH})\b`, (m, today) =>
    lastOf(month(m[1] ?? m[2]), today),
  ),
  rule(String.raw`\bmid[- ](${MONTH})\b|\bmiddle of (${MONTH})\b`, (m, today) =>
    dateOf(15, month(m[1] ?? m[2]), today),
  ),
  // The first third of it, the first week where that is said.
  rule(String.raw`\bearly (?:in )?(${MONTH})\b|\b(?:start|beginning) of (${MONTH})\b`, (m, today) =>
    dateOf(10, month(m[1] ?? m[2]), today),
  ),
  rule(String.raw`\bfirst week of (${MONTH})\b`, (m, today) => dateOf(7, month(m[1]), today)),
  rule(String.raw`\b(\d{4})-(\d\d)-(\d\d)\b`, (m, today) =>
    dateOf(Number(m[3]), Number(m[2]) - 1, today, Number(m[1])),
  ),
  rule(
    String.raw`\b(?:by|on|before|for|until|prior to|(?:${WEEKDAY})\.?,?) (\d{1,2})\/(\d{1,2})(?:\/(\d{2,4}))?\b`,
    (m, today) => slashed(m, today),
  ),
  // Only one part can be a month: "2/24", not "1/2" and not "24/7"; nor parts of a whole.
  rule(
    pattern`
      (?<![\d/.]|\b(?:page|slide|part|score|size) )(?!24\/7\b)
        (?:(1[3-9]|2\d|3[01])\/(\d{1,2})|(\d{1,2})\/(1[3-9]|2\d|3[01]))
        (?:\/(\d{2,4}))?(?![\d/%]|\.\d)\b(?![ -]?(?:["″]|inch|scale\b|of an?\b|points?\b))
    `,
    (m, today) =>
      dateOf(
        Number(m[1] ?? m[4]),
        Number(m[2] ?? m[3]) - 1,
        today,
        m[5] === undefined ? undefined : Number(m[5]),
      ),
  ),
]

/** The larger number said behind "or", where it is one. */
function mostOf(...said: readonly (string | undefined)[]): string | undefined {
  return said.find((word) => word !== undefined && !/^so$/i.test(word))
}

function ahead(many: number, unit = 'day', today: number): number | null {
  if (!Number.isFinite(many)) return null
  if (/^hour/i.test(unit)) return today + Math.floor(many / 24)
  if (/^day/i.test(unit)) return today + many
  if (/^month/i.test(unit)) return addMonths(today, many)
  return today + many * (/^fort/i.test(unit) ? 14 : 7)
}

function lastOf(which: number, today: number): number | null {
  const first = dateOf(1, which, today)
  return first === null ? null : endOfMonth(first)
}

/** 14/3 can only be read one way; of 3/4 the day that is soon, where the other one is far off. */
function slashed(m: RegExpExecArray, today: number): number | null {
  const [first, second] = [Number(m[1]), Number(m[2])]
  const year = m[3] === undefined ? undefined : Number(m[3])
  const dayFirst = second > 12 ? null : dateOf(first, second - 1, today, year)
  const monthFirst = first > 12 ? null : dateOf(second, first - 1, today, year)
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst)
    return dayFirst ?? monthFirst
  const [near = 0, far = 0] = [dayFirst, monthFirst].toSorted((left, right) => left - right)
  return near >= today && near - today <= SOON && far - today >= FAR ? near : null
}

/** In days. */
const [SOON, FAR] = [30, 60]
