import type { Span } from './read-text.ts'
import { pattern } from '../../text/pattern.ts'

/** Nouns and verbs that fill the brackets of form letters. */
const BLANK_WORDS = pattern`
  (?:first|last|full|sur|given)?[ _-]?names?|company|companies|firm|employer|organi[sz]ation
  |role|position|job|title|field|industry|sector|topic|subject|project|product|skills?|team
  |department|school|university|event|city|town|place|location|date|day|time|month|year|number
  |amount|recipient|recruiter|contact|connection|insert|mention|add|describe|something|specific
  |mutual|your|their|his|her|my|sender|manager|trade|adjective|reason|detail|details|greeting
  |signature|link here|x+
`
const HTML =
  'a|b|i|u|p|br|hr|em|li|ul|ol|td|tr|th|div|img|pre|sub|sup|code|span|html|body|strong|table'

/** A colon within a sentence, not between the key and the value of a program. */
const AFTER_WORDS = String.raw`(?<=\{[^{}:\n]* [^{}:\n]*)`

const SHAPES = [
  /\{\{[^{}\n]{0,60}\}\}/.source,
  /\{%[^{}\n]{0,60}%\}/.source,
  /\$\{[^{}\n]{0,60}\}/.source,
  `\\{[\\p{L}_](?:[\\p{L}\\p{M}\\p{N}_ .,;!?'’“”"()/&–—-]|${AFTER_WORDS}:(?= )){0,120}\\}`,
  /%%?[A-Za-z]+(?:_[A-Za-z]+)+%%?|%[A-Z]{3,}%/.source,
  /\*\|[A-Z_:]+\|\*/.source,
  /<<[^<>\n]{1,40}>>/.source,
  /«\w+»/.source,
  `<(?!/|(?:${HTML})>)[A-Z][A-Z _-]{1,40}>`,
  new RegExp(pattern`
    \b(?:
      FirstName|LastName|FullName|FIRSTNAME|LASTNAME|FIRST_NAME|LAST_NAME|first_name|last_name
      |FNAME|LNAME|CompanyName|COMPANYNAME|COMPANY_NAME|company_name|JobTitle|JOB_TITLE
      |job_title|YourName|YOUR_NAME|RecipientName|PersonName
    )\b
  `).source,
  /\bINSERT(?=\s+(?:[A-Z]{2,}|[a-z]))(?!\s+INTO\b)(?:\s+[A-Z]{2,})*/.source,
  /\b(?:LOREM IPSUM|Lorem ipsum)\b/.source,
  /(?<![\w_])_{3,}(?![\w_])/.source,
].join('|')
const SHAPE = new RegExp(SHAPES, 'gu')
const WORDED = new RegExp(
  pattern`
    \[(?:[^\[\]\n]{0,40}\b)??(?:${BLANK_WORDS})\b[^\[\]\n]{0,40}\](?![(:])
    |<(?!/)(?:[^<>\n@/="]{0,30}\b)??(?:${BLANK_WORDS})\b[^<>\n@/="]{0,30}>
    |\((?:insert|your|add) (?:${BLANK_WORDS})[^()\n]{0,30}\)
  `,
  'gi',
)
const NOT_BLANKS = new RegExp(
  pattern`
  ^\[(?:
    sic|draft|edit(?:ed)?|update[ds]?|hiring|for hire|external|image|photo|video|oc|x|redacted
    |internal|long|repost|poll|remote|closed|cross-?post\w*|[^\]]*\bpart \d.*
  )\]$
`,
  'i',
)
/** XX for a name or figure; not a size, a numeral after its noun, or kisses at the end. */
const CROSSES = new RegExp(
  pattern`
  (?<!
    \b(?:size|bowl|chapter|part|volume|vol|louis|act|century|pope|john|love|kisses|hugs)
      [ .,]{1,2}
  )(?<![\w'’-])X{2,4}(?![\w'’]|[ \t]+(?:century|legion)\b|[ \t]*[.!]?[ \t]*$)
  |(?<=\b(?:at|for|of|the|dear|hi|hello|hey|in|as|an?|your|with|from|to)[ \t])X{2,4}\b
    (?![ \t]+(?:century|legion)\b)
`,
  'gim',
)
/** The greeting of a merge that had no name. */
const EMPTY_GREETING = /^(?:dear|hi|hello|hey)(?:[ \t]+(?:null|undefined|nan)\b|[ \t]+(?=,))/gim

function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to
}

function isBlank(found: string): boolean {
  return !NOT_BLANKS.test(found)
}

/** The blanks of a form letter that were left in, in order. `foreign`: code and other people's mail. */
export function findPlaceholders(raw: string, foreign: readonly Span[]): readonly Span[] {
  const found: Span[] = []
  for (const pattern of [SHAPE, WORDED, CROSSES, EMPTY_GREETING]) {
    for (const match of raw.matchAll(pattern)) {
      const span = { from: match.index, to: match.index + match[0].length }
      const isTaken = [...foreign, ...found].some((other) => overlaps(other, span))
      if (!isTaken && isBlank(match[0])) found.push(span)
    }
  }
  return found.sort((a, b) => a.from - b.from)
}
