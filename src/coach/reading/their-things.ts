import type { Ask, Sentence, Span, Token } from './read-text.ts'
import { ANYONES, FLATTERY, HOUSES, MADE } from './reader-nouns.ts'
import { isPastVerb } from './their-deeds.ts'
import { tellingWords } from './topic.ts'
import { pattern } from '../../text/pattern.ts'

/** Work and research name themselves only with their matter: "your work on tide mills". */
const MATTER = /^\s+(?:on|about|into|around|for|with|in)\s+([^.,;!?]+)/
const PUBLISHED = new RegExp(pattern`
  ^(?:
    work|works|research|projects?|posts?|updates?|comments?|questions?|answers?|story|stories
    |words|page|list|update|advice|call|remarks?|plans?|ideas?|suggestions?|recommendations?
    |tips?
  )$
`)
/** What a glance at a page shows. */
const PASSING = new RegExp(pattern`
  ^(?:
    profile|profiles|name|page|linkedin|company|firm|organi[sz]ation|e-?mail|mail|message
    |website|career|experience|background|journey|cv|reputation
  )$
`)
const FAVOUR: ReadonlySet<Ask['what']> = new Set([
  'job',
  'refer',
  'introduce',
  'forward',
  'review',
  'mentor',
  'help',
  'advice',
])
const PLACED = /\b(?:as|in|at|to|with|for|before|into|from|of|on|within|inside|by|among|across)\s+$/
const NOTICED = new RegExp(pattern`
  \b(?:
    read|reading|saw|seen|heard|hearing|enjoyed|loved|liked|used|tried|watched|bought|visited
    |attended|followed|following|admired|remember|found|through|thanks to|because of|after|about
    |opposite|next to|behind|below|above|across from|near|outside|past|under|over|beside|facing
    |up from|down from|round the corner from|noticed|borrowed|finished|cooked|baked|built|cited
    |quoted|shared|printed|missed
  )\s+(?:\w+\s+){0,2}?$
`)
const SAYS = new RegExp(pattern`
  ^\s+(?:(?:in|at|on|of|by|near|from|above|under|behind|opposite) (?:[\w'-]+ ){1,4}?)?(?:
    looked|made|gave|took|ran|got|went|kept|smells|looks|opens|closes|says|said|does|did|has|had
    |was|were|mentions|lists|shows|describes|uses|makes|grows|bakes|runs|keeps
  )\b
`)

/** The words between "your" and the end of what is named: adjectives, nouns, numbers, 's. */
function wordsAfter(tokens: readonly Token[], start: number): readonly Token[] {
  const words: Token[] = []
  for (const token of tokens.slice(start, start + 9)) {
    const fits = /^(?:NOUN|PROPN|ADJ|NUM|X)$/.test(token.pos) || /^(?:-|'s?|&)$/.test(token.text)
    const inside = words.length === 0 && /^(?:VERB|ADV|ADP|DET)$/.test(token.pos)
    if ((!fits && !inside) || token.text.startsWith("i'")) break
    words.push(token)
  }
  while (words.length > 0 && !/[\p{L}\p{N}]/u.test(words.at(-1)?.text ?? '')) words.pop()
  if (words.at(-1)?.text === 'and') words.pop()
  return words
}

function isNoun({ pos, text }: Token): boolean {
  return pos === 'NOUN' || pos === 'PROPN' || (pos === 'X' && /\p{L}/u.test(text)) || MADE.has(text)
}

/** Work with its matter, a team that did something: their own although anybody may have the noun. */
function isSpecified(last: Token, sentence: Sentence, next: Token | undefined): boolean {
  const rest = sentence.low.slice(last.to - sentence.from)
  const matter = MATTER.exec(rest)?.[1]
  if (PUBLISHED.test(last.text) && matter !== undefined && tellingWords(matter) > 0) return true
  if (PASSING.test(last.text)) return false
  if (SAYS.test(rest) && tellingWords(rest.slice(0, 60)) > 1) return true
  return (
    next !== undefined &&
    next.from - last.to < 3 &&
    (isPastVerb(next) || (next.pos === 'VERB' && next.text.endsWith('s')))
  )
}

function isAsked(sentence: Sentence, index: number, asks: readonly Ask[]): boolean {
  const your = sentence.tokens[index]
  const favour = asks.some(
    ({ from, what }) => from >= sentence.from && from < sentence.to && FAVOUR.has(what),
  )
  return (
    favour && your !== undefined && PLACED.test(sentence.low.slice(0, your.from - sentence.from))
  )
}

/** Without the apostrophe of "archives'". */
function bare(text: string): string {
  return text.replace(/'$/, '')
}

/** What the "your" at `index` names, when only this reader has it: not a profile, but a kiln. */
export function theirThing(
  sentence: Sentence,
  index: number,
  asks: readonly Ask[],
): Span | undefined {
  const { tokens, low } = sentence
  const your = tokens[index]
  const words = wordsAfter(tokens, index + 1)
  const last = words.at(-1)
  if (your === undefined || last === undefined) return undefined
  const span = { from: your.from, to: last.to }
  const nouns = words.filter(isNoun)
  if (nouns.length === 0) return undefined
  if (isSpecified(last, sentence, tokens[index + 1 + words.length])) return span
  const own = nouns.filter(({ text }) => !ANYONES.has(bare(text)) && !FLATTERY.has(text))
  const special = own.filter(({ text }) => !HOUSES.has(bare(text)))
  if (own.some(({ text }) => MADE.has(text))) return span
  const owned = words.some(({ text }) => text === "'s" || text === "'")
  if (special.length > 0 && owned && !ANYONES.has(last.text)) return span
  if (isAsked(sentence, index, asks) || ANYONES.has(last.text)) return undefined
  const adjective = words.some(
    ({ text, pos }) => pos === 'ADJ' && !FLATTERY.has(text) && !ANYONES.has(text),
  )
  if (HOUSES.has(last.text) && /^\s+(?:is|are)\b/.test(low.slice(last.to - sentence.from)))
    return undefined
  if (HOUSES.has(last.text))
    return (adjective || noticed(low, your, sentence)) && !sentence.question ? span : undefined
  return special.length > 0 && !isSupposed(words, your, sentence) ? span : undefined
}

/** "Three on your roof from April?": a thing anybody may have, in a question or a plan. */
function isSupposed(
  words: readonly Token[],
  your: Token,
  { low, from, question }: Sentence,
): boolean {
  if (words.length > 1) return false
  const before = low.slice(0, your.from - from)
  if (question && PLACED.test(before)) return true
  return /^\s+(?:would|will|could|can|may|might)\b/.test(
    low.slice((words[0]?.to ?? your.to) - from),
  )
}

function noticed(low: string, your: Token, sentence: Sentence): boolean {
  return NOTICED.test(low.slice(0, your.from - sentence.from))
}
