import { spansOf } from '../patterns.ts'
import type { ReadText, Span } from '../reading/read-text.ts'
import { wholeText } from '../reading/whole-text.ts'
import type { Rule } from '../rule.ts'
import { findTradeTitles } from '../vocabulary/find-trades.ts'
import {
  NAMED_TWICE,
  ONLY_SELF,
  OWN_COMPANY,
  SAYS_LITTLE,
  SOLE_MARK,
} from '../vocabulary/own-company.ts'
import { pattern } from '../../text/pattern.ts'

const TELLING = { beside: 3, elsewhere: 8 } // words that say something: a trade or clients can be guessed
const HEADLINE = 25 // words
const SCATTERED = 4 // fields: as many say nothing together
const VAGUE_TITLES = new RegExp(pattern`
  ^(?:
    janitors?|management consultants?|contractors?|hosts?|investors?|project managers?
    |producers?|business coach|business analyst|minister|public speaker|content creator
    |brand strategist|influencers?
  )$
`)
const CLIENTS = new RegExp(pattern`
  \b(?:for|to|serving|helping|help|helps|advis\w+|among|between) (?:
    the |our |small |local |big |large |private |young )*(?!
      (?:
        businesses|business|companies|people|clients|others|you|everyone|everybody|all|anyone
        |hire|success|growth|brands|myself|me|now|life|work|opportunit\w+|new|projects|offers
        |assignments|gigs|freelance|hire|a|any|grow|be|make|change|reach|my|your|inspire|the
        |real|organi[sz]ations|leaders|entrepreneurs|individuals|teams|achieve|become
      )\b
    )[a-z]{3,}
`)
/** "beekeeping consultant": the word before names the trade. */
const NAMED_TRADE = new RegExp(
  pattern`
  \b([a-z-]{3,})[ -](?:
    consultant|adviser|advisor|specialist|expert|coach|strategist|analyst|contractor
    |professional|freelancer|consulting|consultancy|services|manager|director
  )\b
`,
  'g',
)

function tellsTrade(low: string): boolean {
  const trades = findTradeTitles(low).filter(
    ({ from, to }) => !VAGUE_TITLES.test(low.slice(from, to)),
  )
  const fields = new Set(trades.map(({ field }) => field))
  if (fields.size > 0 && fields.size < SCATTERED) return true
  return Array.from(low.matchAll(NAMED_TRADE)).some(([, word = '']) => !SAYS_LITTLE.has(word))
}

/** Lists after a label tell skills, not what one does for whom. */
const LISTED = /:[^\n.!?:,]*,[^\n.!?:,]*,[^\n.!?:,]*,[^\n.!?:]*/g

function tellingWords(low: string): number {
  const words = low.split(/[^\p{L}\p{N}-]+/u)
  return words.filter((word) => word.length > 2 && !SAYS_LITTLE.has(word)).length
}

/** What stands in the company's own sentence, and what elsewhere. */
function tellsMore(low: string, { from, to }: Span): boolean {
  const start = Math.max(...['. ', '! ', '\n'].map((end) => low.lastIndexOf(end, from))) + 1
  const stop = low.slice(to - 1).search(/[.!?](?:\s|$)|\n/)
  const end = stop < 0 ? low.length : to - 1 + stop
  const beside = tellingWords(`${low.slice(start, from)} ${low.slice(to, end)}`)
  const elsewhere = tellingWords(`${low.slice(0, start)} ${low.slice(end)}`)
  return beside >= TELLING.beside || elsewhere >= TELLING.elsewhere
}

/** A title at a company that is one's own two names, and nothing else said. */
const TITLED =
  /\b(?:ceo|founder|owner|president|director|principal|partner|chair|consultant|adviser|advisor)\b/
const OWN_NAME = new RegExp(
  pattern`
  ^\W*(?:[A-Z][\w-]*(?:,? (?:&|and|of) | ?[/,&] ?| )){1,5}?(?:at |@ |[-–—|] ?)?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ (?:
    Enterprises?|Ventures|Global|Worldwide|International|Consulting|Consultancy|Inc|Incorporated
    |& Co
  )\.?\W*$
`,
  'u',
)

/** A short headline with a title and a sign that there is nobody else. */
function findSole(text: ReadText): readonly Span[] {
  const title = text.words <= HEADLINE ? TITLED.exec(text.low) : null
  if (title === null || !(SOLE_MARK.test(text.low) || NAMED_TWICE.test(text.raw))) return []
  return [{ from: title.index, to: title.index + title[0].length }]
}

function findOwnCompany(text: ReadText): readonly Span[] {
  const low = text.low.replace(LISTED, (list) => ' '.repeat(list.length))
  const isWhole = ONLY_SELF.test(low) || (OWN_NAME.test(text.raw) && TITLED.test(low))
  const [company] = isWhole
    ? [wholeText(text)].filter((span) => span !== undefined)
    : [...spansOf(OWN_COMPANY, low), ...findSole(text)]
  if (company === undefined) return []
  const isScattered = new Set(findTradeTitles(low).map(({ field }) => field)).size >= SCATTERED
  if (isScattered || isWhole) return [company]
  return tellsTrade(low) || CLIENTS.test(low) || tellsMore(low, company) ? [] : [company]
}

/** A title at oneself, with neither trade nor clients. */
export const myselfInc: Rule = {
  id: 'myself-inc',
  title: 'A company of one, doing what?',
  severity: 'fix',
  kinds: ['profile'],
  source: { doc: 'S3', phrase: 'Consultant at Myself, Inc.' },
  find: findOwnCompany,
  why: () => 'This names a title and yourself, and leaves open what you do and for whom.',
  rewrite: () => [{ kind: 'fill-in', text: 'Freelance {trade} for {whom}, e.g. {one job done}.' }],
  about:
    'Speaks where a profile gives a grand title at a company that is only its owner and names no trade and no clients. Working for yourself is fine as soon as a reader can tell what you do.',
  examples: {
    fires: [
      { kind: 'profile', text: 'Chief Executive, Me & Co' },
      { kind: 'profile', text: 'Senior adviser at my own firm' },
    ],
    silent: [
      { kind: 'profile', text: 'Self-employed glazier, church windows, Burgundy' },
      { kind: 'profile', text: 'Freelance adviser to dairies in Jutland' },
    ],
  },
}
