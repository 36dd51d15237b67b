import type { ReadText } from '../reading/read-text.ts'
import { findTradeDoings, findTradeTitles } from './find-trades.ts'

/** A trade named beside others. `field` is the trade itself where no list knows it. */
export type NamedTrade = { readonly from: number; readonly to: number; readonly field: string }

const PART = /[^|•·★✦►▪,;/&+\n–—.!?:()]+/g
const JOINT =
  /\s(?:and|plus|then|but|also|as well as|by day|by night|when i|with a side of|slash|-|x|>)\s/g
const LONGEST_PART = 10 // words
const FORMER =
  /\b(?:former(?:ly)?|ex|previously|once|used to|was|were|retired|before that|turned|for (?:a |the )?\w+s?$|became|started as|trained as|began as|years as|my (?:mother|father|brother|sister|wife|husband|uncle|aunt|son|daughter|partner))\b/
const NOT_OWN =
  /\b(?:for|with|help|helps|helping|train|teach|advise|advises|serve|hire|between|of|from|among|to|like|who|where|whose|their|supports?) (?:\w+ ){0,2}$/
/** Endings of words for people at work. */
const AGENT =
  /\b([a-z]+(?:-[a-z]+)?(?:smith|wright|monger|keeper|maker|ist|ician|grapher|ologist|eur|herd|ster|ier))s?$/
const NO_TRADE =
  /^(?:\w*lover|artist|activist|optimist|idealist|perfectionist|strategist|specialist|generalist|enthusiast|realist|feminist|minimalist|pragmatist|novelist|changemaker|haymaker|barrier|premier|cashier|earlier|easier|happier|soldier|supplier|minister|sister|master|barrister|hipster|youngster|gangster|monster|cluster|poster|register|semester|booster|roster|toaster|foster|twist|list|exist|assist|consist|resist|west|tourist|scientist|amateur|entrepreneur|solopreneur|goalkeeper|cyclist|humanist|alarmist|loyalist|altruist|hobbyist|podcaster|toastmaster|naturalist|futurist|carrier|frontier|courier|terrier|tier|pier|harrier|barista|decision-maker|decisionmaker)$/
const KNOWN_ENOUGH = 2 // fields of the list, before unlisted trades count too
const SKILLS = /\bskills?\s*:[\s\S]*/

function partsOf(low: string): { from: number; low: string }[] {
  return Array.from(low.matchAll(PART)).flatMap((match) => {
    const parts: { from: number; low: string }[] = []
    let at = match.index
    for (const words of match[0].split(JOINT)) {
      const from = low.indexOf(words, at)
      parts.push({ from, low: words })
      at = from + words.length
    }
    return parts
  })
}

function tradesOf(part: { from: number; low: string }, isPitch: boolean): NamedTrade[] {
  const titles = findTradeTitles(part.low)
  const named = titles.length > 0 ? titles.slice(-1) : findTradeDoings(part.low).slice(0, 1)
  const isOwn = (at: number) => !NOT_OWN.test(part.low.slice(0, at))
  const own = named.filter(({ from }) => isOwn(from))
  if (own.length > 0 || isPitch) return own.map((trade) => shift(trade, part.from))
  const agent = AGENT.exec(part.low.trim())
  if (agent?.[1] === undefined || NO_TRADE.test(agent[1]) || wordsOf(part.low) > 3) return []
  const from = part.low.indexOf(part.low.trim())
  return [shift({ from, to: from + part.low.trim().length, field: agent[1] }, part.from)]
}

function shift(trade: NamedTrade, by: number): NamedTrade {
  return { field: trade.field, from: trade.from + by, to: trade.to + by }
}

function wordsOf(part: string): number {
  return part.trim().split(/\s+/).length
}

/**
 * The trades a headline or spoken introduction names side by side as the sender's own, in order:
 * titles ("notary") and doings ("I teach yoga"), at most one for each part between bars and commas.
 */
export function findSideBySide(text: ReadText): readonly NamedTrade[] {
  const low = text.low.replace(SKILLS, (rest) => ' '.repeat(rest.length))
  const parts = partsOf(low).filter(
    (part) => wordsOf(part.low) <= LONGEST_PART && !FORMER.test(part.low),
  )
  const trades = parts.flatMap((part) => tradesOf(part, text.kind === 'pitch'))
  const listed = trades.filter(({ field, from, to }) => field !== low.slice(from, to).trim())
  const isSure = new Set(listed.map(({ field }) => field)).size >= KNOWN_ENOUGH
  return isSure ? trades : listed
}
