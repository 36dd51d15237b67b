import type { Day } from '../../domain/instant.ts'
import { addMonths, inMonth, mondayOf, type DayRule } from './calendar-words.ts'

/** A day that a sentence names, and where. */
export type NamedDay = { readonly day: Day; readonly start: number; readonly end: number }

/**
 * The day named soonest after `from`; where none is, the last one before it. Days that lie behind, and
 * days that only tell which thing is meant ("Tuesday's notes"), are no days here.
 */
export function dueDay(
  sentence: string,
  rules: readonly DayRule[],
  { from, today }: { readonly from: number; readonly today: Day },
): NamedDay | null {
  const named = namedDays(sentence, rules, today)
  const before = named.findLast(({ start }) => start < from)
  const [after, next] = named.filter(
    ({ start }) => start >= from && !ASIDE.test(sentence.slice(from, start)),
  )
  if (after === undefined) {
    return before === undefined || / - |[–—;]/.test(sentence.slice(before.end, from))
      ? null
      : before
  }
  if (before !== undefined && standsAtVerb(sentence, before, from, after)) return before
  const isOne =
    next !== undefined &&
    next.day > after.day &&
    next.start >= after.end &&
    (IN_ONE.test(sentence.slice(after.end, next.start)) || NAMES.test(sentence.slice(after.end)))
  const said = isOne ? next : (closerThan(after, named, sentence) ?? after)
  return latestOf(said, named, sentence)
}

/** "This week, after class on Wednesday": the day within it says more than the week. */
function closerThan(
  { day, start, end }: NamedDay,
  named: readonly NamedDay[],
  sentence: string,
): NamedDay | undefined {
  const span = sentence.slice(start, end)
  if (!SPAN.test(span)) return undefined
  for (const one of named) {
    const said = sentence.slice(one.start, one.end)
    if (one.start < end || SPAN.test(said)) continue
    if (!SAME_CLAUSE.test(sentence.slice(end, one.start))) continue
    const meant = /\bnext\b/i.test(span) ? inNext(span, day, { day: one.day, said }) : one.day
    if (meant !== null && meant <= day) return { ...one, day: meant }
  }
  return undefined
}

/** "Next week, on Wednesday", "next month, by the 5th": the one of that week or month, which ends with `last`. */
function inNext(
  span: string,
  last: Day,
  { day, said }: { readonly day: Day; readonly said: string },
): Day | null {
  const isMonth = /month/i.test(span)
  if (day >= (isMonth ? inMonth(last, 1) : mondayOf(last))) return day
  if (isMonth) return /^\D*\d{1,2}(?:st|nd|rd|th)\.?$/i.test(said) ? addMonths(day, 1) : null
  return /\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?$/i.test(said) ? day + 7 : null
}

const SPAN = /\b(?:week|week-?end|month|year)\b/i
const SAME_CLAUSE =
  /^(?![^]*\b(?:and|but|not|except|as|so|because|since|when|while|if|unless|until|after (?:I|we|you|they)|I|we|you|he|she|they)\b)[^.;:!?]{0,40}(?:\bi\.e\.,? )?$/

/** "Today or tomorrow", "12 to 16 May", "Monday, or at the latest Tuesday": in time on the last of them. */
function latestOf(said: NamedDay, named: readonly NamedDay[], sentence: string): NamedDay {
  const other = named.find(
    ({ start, end, day }) =>
      start >= said.end &&
      day > said.day &&
      OR.test(sentence.slice(said.end, start)) &&
      !BEGINS_ANEW.test(sentence.slice(end)),
  )
  return other === undefined ? said : latestOf(other, named, sentence)
}

/** "Thursday, on Friday I am away". */
const BEGINS_ANEW = /^ (?:I|we|you|he|she|it|they)\b/i

const OR =
  /^,? ?(?:or|and|to|through|thru|\/|-|–|oder|und|bis|ou|et|o|y|e)?,? ?(?:(?:maybe|perhaps|possibly|else|even|probably|at (?:the )?latest|latest|on|by|spätestens|am|le|el|no),? ?){0,3}$/i

/** "I'll look - we are snowed in today": told of something else. */
const ASIDE =
  / [-–—] (?:but |as |since |so )?(?:I|we|you|it|they|he|she|there)(?:['’]\p{L}+)? [^]*$/iu

/** "Tomorrow I'll send it, as I leave on Friday." */
function standsAtVerb(sentence: string, before: NamedDay, from: number, after: NamedDay): boolean {
  return (
    /^,? ?$/.test(sentence.slice(before.end, from)) &&
    /[,;:–—]/.test(sentence.slice(from, after.start))
  )
}

/** "Sunday lunch on the 29th". */
const NAMES = /^ (?:lunch|dinner|supper|brunch|roast|market|service|meeting|call|class|session)\b/i

/** "Friday 16 October", "Freitag, den 16.": the date says more. */
const IN_ONE = /^[.,]{0,2} ?[(*_]{0,3}(?:the |dem |den |le |el |día |dia )?$/

/** The days a sentence names, in order; where two readings overlap the longer one stands. */
export function namedDays(sentence: string, rules: readonly DayRule[], today: Day): NamedDay[] {
  const found: NamedDay[] = []
  for (const { pattern, day } of rules) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(sentence); match !== null; match = pattern.exec(sentence)) {
      const start = match.index
      const end = start + match[0].length
      if (isLabel(sentence, start, end)) continue
      const meant = day(match, today)
      if (meant !== null && meant >= today && meant < today + 800)
        found.push({ day: meant, start, end })
    }
  }
  return found
    .filter(
      (one) =>
        !found.some(
          (other) =>
            other !== one &&
            other.start <= one.start &&
            other.end >= one.end &&
            other.end - other.start > one.end - one.start,
        ),
    )
    .toSorted((left, right) => left.start - right.start)
}

const BEHIND =
  /(?<!\b(?:deadline|date|target) )(?:\b(?:from|of|last|since|until|till|past|previous|every|each|after|letzten|letzte|vom|von|seit|dernier|pasado|desde|passada|not|nicht|pas)\s+(?:the\s+)?|’s |'s )$/i

/** "The meeting we held on Tuesday". */
const WAS_THEN =
  /\b(?:I|we|you|they|he|she) (?:(?:have|had|just|all) )?(?:had|held|met|sent|got|made|spoke|saw|\w{3,}ed) (?:\w+ ){0,3}(?:on|this|late|last) $/i

/** "Today, Wednesday": said already. */
const SAME_DAY = /\b(?:today|tonight|tomorrow|heute|morgen|demain|hoy|hoje),? \(?$/i

/** "The Tuesday clinic": which one is meant, not when. */
const THEIRS = /\b(?:the|your|our|my) $/i
const WHICH =
  /^ (?!morning|afternoon|evening|night|lunch|noon|at|by|on|in|after|before|and|or|to|with|for|if|when|next|week|the|of|then|so|as|until|latest)[a-z]{3,}/

/** "At our Tuesday meeting": when, too. */
const AT_THEIRS = /\b(?:at|in|during|on|for|by) (?:the|your|our|my) $/i
const MEETS =
  /^ (?:[a-z]+ )?(?:meetings?|calls?|sessions?|class|lunch|dinner|stand-?up|sync|seminar)\b/i

/** "Tuesday's notes", "the meeting of 3 May", "away until Friday", "every Monday". */
function isLabel(sentence: string, start: number, end: number): boolean {
  const after = sentence.slice(end, end + 3)
  if (/^['’]s\b/.test(after) || /^-\p{L}/u.test(after)) return true
  const before = sentence.slice(Math.max(0, start - 6), start)
  if (WAS_THEN.test(sentence.slice(Math.max(0, start - 50), start))) return true
  if (SAME_DAY.test(sentence.slice(0, start))) return true
  if (THEIRS.test(before) && WHICH.test(sentence.slice(end))) {
    return (
      !AT_THEIRS.test(sentence.slice(Math.max(0, start - 16), start)) ||
      !MEETS.test(sentence.slice(end))
    )
  }
  return BEHIND.test(sentence.slice(Math.max(0, start - 16), start))
}
