import { isDoubted, pastAdverbs, restOf } from './clause.ts'
import { isGerund } from './deed-words.ts'
import { judgeDeed, type Judged } from './deed-judged.ts'
import { wordAt, type Token } from './tokens.ts'
import { wordList } from './word-list.ts'

export type Tokens = readonly Token[]

/** Where a sentence promises, counted in letters, and what makes it a promise. */
export type Place = Judged & { readonly opening: number; readonly verb: number }

export const BY_DAY = { act: 'send', needs: 'day' } as const

export function place(
  tokens: Tokens,
  opening: number,
  verb: number,
  judged: Judged | null,
): Place | null {
  const [start, end] = [tokens[opening]?.at, tokens[verb]?.at]
  return judged === null || start === undefined || end === undefined
    ? null
    : { ...judged, opening: start, verb: end }
}

/** The same, if a day is named. */
export function byDay(found: Place | null): Place | null {
  return found === null ? null : { ...found, needs: 'day' }
}

/** The same, whether or not a day is named. */
export function anyDay({ act, opening, verb }: Place): Place {
  return { act, opening, verb }
}

/** What firms and offices tell everybody of. */
const OF_A_HOUSE = wordList(
  'announcing closing opening launching issuing holding moving starting implementing introducing conducting leaving hiring thinking',
)

/** What is said to be done by the verb at `from`, adverbs passed; null where it is no deed, denied or doubted. */
export function deedAt(tokens: Tokens, opening: number, from: number): Place | null {
  const ahead = pastAdverbs(tokens, from)
  const isUnderWay = wordAt(tokens, ahead) === 'be' && isGerund(wordAt(tokens, ahead + 1))
  const verb = isUnderWay ? ahead + 1 : ahead
  if (isUnderWay && OF_A_HOUSE.has(wordAt(tokens, verb))) return null
  const form = wordAt(tokens, verb)
  if (form === '' || isDoubted(tokens, opening, verb + 1)) return null
  if (form !== 'let') return place(tokens, opening, verb, judgeDeed(form, restOf(tokens, verb)))
  const lends = wordAt(tokens, verb + 1) === 'you' && wordAt(tokens, verb + 2) === 'have'
  return lends ? place(tokens, opening, verb, { act: 'send' }) : null
}
