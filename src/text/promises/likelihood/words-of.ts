import { hashOf } from './hash.ts'

const WORD = /\p{L}+(?:['’`]\p{L}+)*|\d[\d.,:/]*(?:[a-z]{1,2}\b)?|[?!]/giu

const NUMBER = hashOf('<number>')
const TIME = hashOf('<time>')
const DAY = hashOf('<day>')
const MONTH = hashOf('<month>')
const NAME = hashOf('<name>')

const DAYS = /^(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|satur)(?:day)?s?$|^sundays?$/
const MONTHS =
  /^(?:january|february|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)$/

/** "I'll" is "I" and "'ll", "can't" is "can" and "n't", however they are written. */
const SHORT: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    ill: ['i', '’ll'],
    youll: ['you', '’ll'],
    theyll: ['they', '’ll'],
    im: ['i', '’m'],
    ive: ['i', '’ve'],
    dont: ['do', 'n’t'],
    cant: ['can', 'n’t'],
    'can’t': ['can', 'n’t'],
    cannot: ['can', 'n’t'],
    wont: ['will', 'n’t'],
    'won’t': ['will', 'n’t'],
    gonna: ['going', 'to'],
    wanna: ['want', 'to'],
    lemme: ['let', 'me'],
    u: ['you'],
    ur: ['your'],
    tmrw: ['tomorrow'],
    tmr: ['tomorrow'],
    tomo: ['tomorrow'],
    pls: ['please'],
    plz: ['please'],
  }),
)

const known = new Map<string, readonly number[]>()
const MOST_KNOWN = 20_000

/**
 * The words of a sentence as numbers: capitals, names, days, months and numbers do not matter, `?` and `!` count as
 * words.
 */
export function wordsOf(sentence: string): readonly number[] {
  const words: number[] = []
  const isLoud = sentence === sentence.toUpperCase()
  WORD.lastIndex = 0
  for (let match = WORD.exec(sentence); match !== null; match = WORD.exec(sentence)) {
    const [written] = match
    if (!isLoud && match.index > 0 && isName(sentence, match.index, written)) {
      if (words.at(-1) !== NAME) words.push(NAME)
    } else words.push(...numbersFor(written))
  }
  return words
}

/** A capital within a sentence; "I" and its like are none, nor what stands behind a stop. */
function isName(sentence: string, at: number, written: string): boolean {
  const code = written.charCodeAt(0)
  const isCapital = code >= 65 && (code <= 90 || code >= 192) && written !== written.toLowerCase()
  if (!isCapital || /^I(?:['’`]|ll$|m$|ve$|$)/.test(written)) return false
  if (DAYS.test(written.toLowerCase()) || MONTHS.test(written.toLowerCase())) return false
  return !/[:.!?"“”(–—-]\s*$/.test(sentence.slice(Math.max(0, at - 3), at))
}

function numbersFor(written: string): readonly number[] {
  const found = known.get(written)
  if (found !== undefined) return found
  const numbers = numbersOf(written.toLowerCase().replaceAll(/['`]/g, '’'))
  if (known.size < MOST_KNOWN) known.set(written, numbers)
  return numbers
}

function numbersOf(word: string): readonly number[] {
  if (/^\d/.test(word)) return [/[ap]m$|:/.test(word) ? TIME : NUMBER]
  if (DAYS.test(word)) return [DAY]
  if (MONTHS.test(word)) return [MONTH]
  const parts = SHORT.get(word)
  if (parts !== undefined) return parts.map(hashOf)
  const short = /^(.+?)(n’t|’(?:ll|ve|re|d|m))$/.exec(word)
  return short === null ? [hashOf(word)] : [hashOf(short[1] ?? ''), hashOf(short[2] ?? '')]
}
