import type { Token } from './tokens.ts'
import { wordList } from './word-list.ts'

const STOPS = new Set([';', ':', '.', '!', '?', '(', ')', '–', '—', '-'])
const PARTING = new Set(['but', 'because', 'so', 'although', 'though', 'whereas', 'unless'])
const ADVERBS =
  wordList(`also defo def probs nonetheless nevertheless likewise just now then definitely certainly surely gladly happily personally quickly still first finally simply
  obviously actually really immediately directly shortly today tomorrow tonight tmrw tmr soon later instead therefore
  again already both all probably asap kindly formally hereby swiftly promptly maybe myself ourselves happy of course sure
  to be in any case straight away right next week this morning afternoon evening on monday tuesday wednesday thursday
  friday saturday sunday at least`)
const PARTICLES = wordList(
  'up out over off back down on in through along round around away together across into again',
)
const READER = new Set(['you', 'your', 'yours', 'yourself', 'yourselves'])
const DENIED = new Set([
  'not',
  'never',
  'no',
  'nothing',
  'nobody',
  'hardly',
  'neither',
  'nor',
  'automatically',
])
const DOUBTED = wordList(
  'might may could would perhaps maybe hopefully possibly supposed wish try trying',
)

/** What stands behind a verb, as far as its clause goes. */
export type Rest = {
  readonly words: readonly string[]
  /** Its first word behind the verb's particles: "drop it off", "pick up the". */
  readonly object: string
  /** The words from the object on. */
  readonly objects: readonly string[]
  readonly hasReader: boolean
  readonly isName: boolean
}

/** Whether a word ends a clause; a comma alone does not. */
export function isStop(token: Token | undefined): boolean {
  return token === undefined || STOPS.has(token.word)
}

/** Where what is said behind this word ends. */
export function clauseEnd(tokens: readonly Token[], from: number): number {
  let end = from
  while (end < tokens.length && !isStop(tokens[end]) && !PARTING.has(tokens[end]?.word ?? '')) {
    const next = tokens[end + 1]?.word ?? ''
    if (tokens[end]?.word === ',' && /^(?:i|we|he|she|it|they|who|which|as|if|when)$/.test(next))
      break
    end++
  }
  return end
}

function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (word.length > 5 && word.endsWith('ly') && !NO_ADVERBS.has(word))
}

const NO_ADVERBS = wordList(
  'supply apply multiply hopefully possibly hardly automatically usually normally family only',
)

/** Past what may stand between "I will" and its verb. */
export function pastAdverbs(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < tokens.length && isAdverb(tokens[at]?.word ?? '')) {
    const [word, next] = [tokens[at]?.word, tokens[at + 1]?.word]
    if (word === 'be' && next !== 'sure') break
    if (word === 'in' && next !== 'any') break
    if (word === 'on' && !ADVERBS.has(next ?? '')) break
    at++
  }
  return at
}

/** What is done, as said behind the verb at `verb`. */
export function restOf(tokens: readonly Token[], verb: number): Rest {
  const end = clauseEnd(tokens, verb + 1)
  let object = verb + 1
  while (object < end && PARTICLES.has(tokens[object]?.word ?? '')) object++
  const words = tokens.slice(verb + 1, end).map(({ word }) => word)
  return {
    words,
    object: object < end ? (tokens[object]?.word ?? '') : '',
    objects: tokens.slice(object, end).map(({ word }) => word),
    hasReader: words.some((word) => READER.has(word)),
    isName: object < end && (tokens[object]?.isName ?? false),
  }
}

/** Whether the words from one place to another deny or doubt what they say. */
export function isDoubted(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ word }) => DENIED.has(word) || DOUBTED.has(word))
}

const BEFORE_A_CLAUSE = wordList(
  ', and but so then yes brb ok okay right sure hi hello def defo deffo yep yeah yeh ya prob course lol k',
)

/** Where clauses begin: at the start, behind a stop, a comma or "and". */
export function clauseStarts(tokens: readonly Token[]): ReadonlySet<number> {
  const starts = new Set<number>()
  for (const at of tokens.keys()) {
    const before = tokens[at - 1]
    if (isStop(before) || BEFORE_A_CLAUSE.has(before?.word ?? '')) starts.add(at)
  }
  return starts
}
