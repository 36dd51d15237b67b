import { TRADE_DOINGS } from './trade-doings.ts'
import { TRADE_TITLES, type TradeField } from './trade-titles.ts'

/** A trade named in a text. Offsets are those of the text searched. */
export type Trade = {
  readonly from: number
  readonly to: number
  readonly field: TradeField
}

const LONGEST = 4 // words in a title
const WORD = /[a-z&][a-z&'-]*/g

function readTitles(): ReadonlyMap<string, TradeField> {
  const titles = new Map<string, TradeField>()
  for (const [field, list] of Object.entries(TRADE_TITLES) as [TradeField, string][]) {
    for (const title of list.split(', ')) {
      titles.set(title, field)
      if (!title.endsWith('s')) titles.set(`${title}s`, field)
    }
  }
  return titles
}

const TITLES = readTitles()
/** Most words open no title: asked first. */
const OPENERS = new Set(Array.from(TITLES.keys(), (title) => title.split(' ', 1)[0] ?? ''))
const DOINGS = TRADE_DOINGS.map(([field, ...sources]) => ({
  field,
  pattern: new RegExp(`(?<![\\w'-])(?:${sources.join('|')})(?![\\w-])`, 'g'),
}))

const ANY_DOING = new RegExp(
  `\\b(?:${TRADE_DOINGS.flatMap(([, ...sources]) => sources).join('|')})(?![\\w-])`,
)

/**
 * The titles of trades in a lower-case text, in order, the longest reading of each: "wedding planner",
 * not "planner". Nothing overlaps. Linear in the text.
 */
export function findTradeTitles(low: string): readonly Trade[] {
  const words = Array.from(low.matchAll(WORD), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }))
  const found: Trade[] = []
  for (let at = 0; at < words.length; at += 1) {
    const trade = titleAt(low, words, at)
    if (trade === undefined) continue
    found.push(trade.trade)
    at += trade.words - 1
  }
  return found
}

/** "notary's assistant" reads as "notary assistant". */
function withoutOwner(words: string): string {
  return words.replaceAll("'s", '').replace(/\s+/g, ' ')
}

type Words = readonly { readonly from: number; readonly to: number }[]

function titleAt(low: string, words: Words, at: number) {
  const first = words[at]
  if (first === undefined) return undefined
  if (!OPENERS.has(withoutOwner(low.slice(first.from, first.to)))) return undefined
  for (let count = LONGEST; count > 0; count -= 1) {
    const last = words[at + count - 1]
    if (last === undefined) continue
    const field = TITLES.get(withoutOwner(low.slice(first.from, last.to)))
    if (field !== undefined)
      return { trade: { from: first.from, to: last.to, field }, words: count }
  }
  return undefined
}

/** What the sender does for money, as said after "I": "I teach yoga". One per field, by place. */
export function findTradeDoings(low: string): readonly Trade[] {
  if (!ANY_DOING.test(low)) return []
  return DOINGS.flatMap(({ field, pattern }) => {
    pattern.lastIndex = 0
    const match = pattern.exec(low)
    return match === null ? [] : [{ from: match.index, to: match.index + match[0].length, field }]
  }).sort((a, b) => a.from - b.from)
}
