import {
  addMonths,
  dateOf,
  endOfMonth,
  endOfWeek,
  fridayOfWeek,
  inMonth,
  mondayOf,
  nextDate,
  nextWeekday,
  weekdayOfNextWeek,
  type DayRule,
} from '../calendar-words.ts'

const WEEKDAY = 'sonntag|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend'
const MONTH =
  'januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember'
const WEEKDAYS: readonly string[] = [
  'sonntag',
  'montag',
  'dienstag',
  'mittwoch',
  'donnerstag',
  'freitag',
  'samstag',
]
const MONTHS = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez']
const NUMBER = 'einem|einer|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|vierzehn|ein paar|\\d{1,2}'
const COUNTS: { readonly [word: string]: number } = {
  einem: 1,
  einer: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  zehn: 10,
  vierzehn: 14,
  'ein paar': 3,
}

const weekday = (name = '') => {
  const plain = name.toLowerCase()
  return plain === 'sonnabend' ? 6 : WEEKDAYS.indexOf(plain)
}
const month = (name = '') => MONTHS.indexOf(name.slice(0, 3).toLowerCase().replace('jän', 'jan'))
const rule = (pattern: string, day: DayRule['day']): DayRule => ({
  pattern: new RegExp(pattern, 'giu'),
  day,
})

/** Days as German writers name them; numbers are day first. */
export const GERMAN_DAYS: readonly DayRule[] = [
  rule(
    String.raw`(?<![\p{L}])(?:morgen(?! früh war)|morgen (?:früh|vormittag|nachmittag|abend))(?![\p{L}])`,
    (_m, today) => today + 1,
  ),
  rule(String.raw`(?<!\p{L})übermorgen(?!\p{L})`, (_m, today) => today + 2),
  rule(
    String.raw`(?<!\p{L})(?:heute?(?: (?:abend|nachmittag|noch|mittag))?|(?:bis )?feierabend|gleich nachher)(?!\p{L})`,
    (_m, today) => today,
  ),
  rule(
    String.raw`(?<!\p{L})(${WEEKDAY})(?:s|abend|morgen|mittag|nachmittag|vormittag|früh|nacht)?(?!\p{L})`,
    (m, today) => nextWeekday(weekday(m[1]), today),
  ),
  rule(
    String.raw`(?<!\p{L})nächste[nrs]? (?:woche )?(${WEEKDAY})(?!\p{L})|(?<!\p{L})(${WEEKDAY}) (?:in der )?nächste[rn]? woche(?!\p{L})`,
    (m, today) => weekdayOfNextWeek(weekday(m[1] ?? m[2]), today),
  ),
  rule(
    String.raw`(?<!\p{L})(?:diese[r]? woche|ende (?:der|dieser) woche|(?:bis )?wochenende)(?!\p{L})`,
    (m, today) => (/wochenende/i.test(m[0]) ? mondayOf(today) + 6 : endOfWeek(today)),
  ),
  rule(String.raw`(?<!\p{L})nach dem wochenende(?!\p{L})`, (_m, today) => mondayOf(today) + 7),
  rule(
    String.raw`(?<!\p{L})(?:ende )?(?:nächste[rn]?|kommende[rn]?) woche(?!\p{L})`,
    (_m, today) => mondayOf(today) + 11,
  ),
  rule(
    String.raw`(?<!\p{L})(?:anfang|zu beginn) (?:der )?(?:nächste[rn]?|kommende[rn]?) woche(?!\p{L})`,
    (_m, today) => mondayOf(today) + 8,
  ),
  rule(
    String.raw`(?<!\p{L})mitte (?:der )?(?:nächste[rn]?|kommende[rn]?) woche(?!\p{L})`,
    (_m, today) => mondayOf(today) + 9,
  ),
  rule(
    String.raw`(?<!\p{L})(?:in|innerhalb(?: von)?|binnen) (?:den nächsten )?(?:etwa |ca\. )?(${NUMBER})(?: bis \p{L}+)? (stunde|tag|woche|monat)(?:en|e|n)?(?!\p{L})`,
    (m, today) => later(COUNTS[(m[1] ?? '').toLowerCase()] ?? Number(m[1]), m[2], today),
  ),
  rule(String.raw`(?<!\p{L})(?:kw|kalenderwoche) ?(\d{1,2})(?!\d)`, (m, today) =>
    fridayOfWeek(Number(m[1]), today),
  ),
  rule(String.raw`(?<!\p{L})(?:bis )?(?:zum )?ende der woche(?!\p{L})`, (_m, today) =>
    endOfWeek(today),
  ),
  rule(String.raw`(?<!\p{L})in den nächsten tagen(?!\p{L})`, (_m, today) => today + 5),
  rule(
    String.raw`(?<!\p{L})(?:ende (?:des|dieses) monats|monatsende|diesen monat)(?!\p{L})`,
    (_m, today) => endOfMonth(today),
  ),
  rule(String.raw`(?<!\p{L})(?:ende )?(?:nächsten|kommenden) monats?(?!\p{L})`, (_m, today) =>
    endOfMonth(today, 1),
  ),
  rule(String.raw`(?<!\p{L})anfang (?:nächsten|kommenden) monats?(?!\p{L})`, (_m, today) =>
    inMonth(today, 7, 1),
  ),
  rule(String.raw`(?<!\p{L})(?:ende (?:des|dieses) jahres|jahresende)(?!\p{L})`, (_m, today) =>
    dateOf(31, 11, today),
  ),
  rule(String.raw`(?<!\p{L})(?:vor|bis) weihnachten(?!\p{L})`, (_m, today) =>
    dateOf(24, 11, today),
  ),
  rule(
    String.raw`(?<!\p{L})(?:am|bis(?: spätestens)?(?: zum)?|zum|spätestens am) (\d{1,2})\.(?![\d])(?! ?(?:${MONTH}))`,
    (m, today) => nextDate(Number(m[1]), today),
  ),
  rule(String.raw`(?<!\d)(\d{1,2})\. ?(${MONTH})(?: (\d{4}))?(?!\p{L})`, (m, today) =>
    dateOf(Number(m[1]), month(m[2]), today, m[3] === undefined ? undefined : Number(m[3])),
  ),
  rule(String.raw`(?<![\d.])(\d{1,2})\.(\d{1,2})\.?(?:(\d{4}|\d\d)(?!\d))?(?![\d])`, (m, today) =>
    dateOf(Number(m[1]), Number(m[2]) - 1, today, m[3] === undefined ? undefined : Number(m[3])),
  ),
  rule(String.raw`(?<!\p{L})ende (${MONTH})(?!\p{L})`, (m, today) => {
    const first = dateOf(1, month(m[1]), today)
    return first === null ? null : endOfMonth(first)
  }),
  rule(String.raw`(?<!\p{L})mitte (${MONTH})(?!\p{L})`, (m, today) =>
    dateOf(15, month(m[1]), today),
  ),
  rule(String.raw`(?<!\p{L})anfang (${MONTH})(?!\p{L})`, (m, today) =>
    dateOf(7, month(m[1]), today),
  ),
]

function later(many: number, unit = 'tag', today: number): number | null {
  if (!Number.isFinite(many)) return null
  if (/^stunde/i.test(unit)) return today + Math.floor(many / 24)
  if (/^tag/i.test(unit)) return today + many
  return /^monat/i.test(unit) ? addMonths(today, many) : today + many * 7
}
