import { pattern } from '../../text/pattern.ts'

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
/** The last month that a season or part of a year reaches. */
const SEASON_ENDS: { readonly [name: string]: number } = {
  spring: 5,
  summer: 9,
  autumn: 11,
  fall: 11,
  winter: 12,
  easter: 4,
  christmas: 12,
  q1: 3,
  q2: 6,
  q3: 9,
  q4: 12,
  early: 4,
  mid: 8,
  'mid-': 8,
  late: 12,
}
const MONTH_NAMES = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
]
const LAST_MONTH = 12

/** Words that look ahead; between them and the date up to a handful of words. */
const AHEAD = [
  pattern`
    graduating|graduation|graduates?(?= (?:in|by|this))|to graduate|finishing
    |finish(?= (?:in|by))|completing|completion|qualifying|qualify|(?:am |be |is |are )?due
    |expected|expecting|expects?|anticipated|anticipating|estimated|est\.?|predicted
  `,
  pattern`
    will|'ll|shall|going to|plan(?:s|ning)? to|hop(?:e|es|ing) to|aim(?:s|ing)? to
    |intend(?:s|ing)? to|about to|looking forward to|set to|scheduled
    |to be (?:published|released|opened|launched|completed|finished)|ready (?:by|in|for)
    |aiming for|on track (?:for|to)|planned for|preparing (?:for|to)|training for
    |target(?:ing|s|ed)?
  `,
  pattern`
    starting|start(?:s)?(?= (?:in|on|at|as|my|this|a))|beginning|joining|launching|opening
    |moving|relocating|returning|retiring|coming|arriving|appearing|exhibiting|speaking|touring
    |publishing|releasing|running|defending|sitting|taking (?:my|the|an|up)
    |exam(?:s)?(?= (?:in|on))|back (?:in|on|from)
    |on (?:maternity |parental |paternity |sabbatical )?leave (?:until|till|to)
    |on sabbatical (?:until|till)|away (?:until|till)|closed (?:until|till)
    |(?:
      currently|at present|based|here|open|booked(?: out| up)?|away|on tour|contract(?:ed)?
      |studying|training|funded
    )[^.!?;|\n]{0,40}? (?:until|till|through)
  `,
  pattern`
    (?:comes?|coming|will be|is|be) out(?= (?:in|on))|appears(?= in)|organi[sz]ing|hosting
    |performing|presenting|competing|attending|judging|incoming|upcoming|next|forthcoming|future
    |soon|new (?:book|album|shop|show|course|season)|watch this space|save the date|coming soon
    |join (?:me|us)|see you|book(?:ing)?s? (?:now |open |are open |opens )?(?:for)
    |(?:now )?booking|register|applications? (?:open|close)
    |taking (?:bookings|orders|clients|students)|candidate|seeking|looking for|searching for
    |open to|available|free|availability|can start
  `,
].join('|')
const DATE = pattern`
  (?:(?<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?)?
    (?<month>${MONTHS}|${Object.keys(SEASON_ENDS).join('|')})?(?:\.|,)? ?(?:of )?
    (?<day2>\d{1,2}(?:st|nd|rd|th)?,? )?(?<year>20\d\d)
`
const LOOKS_AHEAD = new RegExp(
  `(?<![\\w-])(?:${AHEAD})(?![\\w-])(?<between>[^.!?;|\\n]{0,60}?)(?<![\\w/–-])(?<when>${DATE})(?![\\w–-])`,
  'gd',
)
const EXPECTED = new RegExp(
  `(?<when>${DATE}) ?[,(–-] ?(?:expected|exp\\b|anticipated|ongoing|est\\.|in progress|planned)`,
  'g',
)
/** Something done, or a span of years: no promise. */
const DONE = new RegExp(pattern`
  \b(?:
    graduated|finished|completed|qualified|since|founded|was|were|did|had|started|joined
    |launched|opened|moved|retired|published|released|won|awarded|between|edition|built
    |established|est
  )\b|\d ?[-–—] ?$
`)
const AVAILABLE =
  /^(?:available|free|availability|open to|can start|taking|seeking|looking|searching)/
const HALF_A_YEAR = 6 // months

type Past = { readonly from: number; readonly to: number; readonly about: string }

function monthOf(name: string | undefined): number {
  if (name === undefined) return LAST_MONTH
  const season = SEASON_ENDS[name]
  return season ?? MONTH_NAMES.indexOf(name.slice(0, 3)) + 1
}

/** Months from the date to today; above 0 where the date's month is over. A year alone ends in December. */
function monthsPast(
  groups: { readonly [name: string]: string | undefined },
  today: string,
): number {
  const year = Number(groups['year'])
  const [thisYear = 0, thisMonth = 0, thisDay = 0] = today.split('-').map(Number)
  const months = (thisYear - year) * LAST_MONTH + thisMonth - monthOf(groups['month'])
  const day = Number.parseInt(groups['day'] ?? groups['day2'] ?? '', 10)
  return months === 0 && day < thisDay ? 1 : months
}

/**
 * The first place that looks ahead to a date before `today`.
 *
 * @param low the text in lower case
 * @param today a calendar day, `2026-11-22`
 */
export function findPastFuture(low: string, today: string): Past | undefined {
  return findPromise(low, today) ?? findExpected(low, today)
}

/** "2021–2025 (expected)". */
function findExpected(low: string, today: string): Past | undefined {
  for (const match of low.matchAll(EXPECTED)) {
    const groups = match.groups ?? {}
    if (monthsPast(groups, today) <= 0) continue
    return { from: match.index, to: match.index + match[0].length, about: groups['when'] ?? '' }
  }
  return undefined
}

function findPromise(low: string, today: string): Past | undefined {
  for (const match of low.matchAll(LOOKS_AHEAD)) {
    const groups = match.groups ?? {}
    if (DONE.test(groups['between'] ?? '') || isDone(low, match.index)) continue
    const months = monthsPast(groups, today)
    const isPast = AVAILABLE.test(match[0]) ? months > HALF_A_YEAR : months > 0
    if (!isPast) continue
    return { from: match.index, to: match.index + match[0].length, about: groups['when'] ?? '' }
  }
  return undefined
}

const DONE_BEFORE =
  /\b(?:was|were|had been|have been|has been|since|after|before|former|previously|formerly|ex)\s(?:\w+\s){0,3}$|(?:19|20)\d\d ?[-–—] ?(?:\w+ )?$/

/** "was due in 2021", "2019 until 2022": told as past. */
function isDone(low: string, at: number): boolean {
  const before = low.slice(Math.max(0, at - 30), at)
  return DONE_BEFORE.test(before)
}
