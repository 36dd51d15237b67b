import { occursIn, phrases } from '../patterns.ts'
import { firstIn } from './first-in.ts'
import { BETWEEN, EVENT, MET, READ, SHARED, VACANCY } from './detail-patterns.ts'
import type { Ask, BaseText, Detail, Sentence, Span } from './read-text.ts'
import { theirDeed } from './their-deeds.ts'
import { theirThing } from './their-things.ts'
import { pattern } from '../../text/pattern.ts'

const NOT_MET = phrases([
  "(?:haven't|have not|have never|never|not|didn't|did not|don't|do not)(?: \\w+){0,3} (?:met|meet|spoken|talked|know|crossed)",
])

/** A book or talk cited by its title: `your "Seven ways to read a tide"`. */
function citesTitle(text: BaseText, sentence: Sentence): Span | undefined {
  const quote = text.quotes.find(
    ({ from, to }) => from >= sentence.from && to <= sentence.to + 2 && to - from > 6,
  )
  if (quote === undefined) return undefined
  return new RegExp(pattern`
    (?:
      \byour\b|\bread\b|\bheard\b|\bwatched\b|\bsaw\b
      |you (?:
        say|said|wrote|write|asked|told|call|called|mention|mentioned|describe|described|argue
        |show|showed|explain|explained|quote|quoted|end|ended|call
      )
    )
  `).test(sentence.low)
    ? quote
    : undefined
}

type Found = Span & Pick<Detail, 'kind'>

function byWords(sentence: Sentence, cased: string): Found | undefined {
  const met = meeting(sentence)
  const ways: readonly (readonly [Detail['kind'], Span | undefined])[] = [
    ['vacancy', firstIn(sentence, VACANCY)],
    ['met', met],
    ['shared', firstIn(sentence, SHARED)],
    ['person-between', personBetween(sentence, cased)],
    ['read-or-used', firstIn(sentence, READ)],
  ]
  for (const [kind, span] of ways) if (span !== undefined) return { ...span, kind }
  return undefined
}

function meeting(sentence: Sentence): Span | undefined {
  if (occursIn(NOT_MET, sentence.low)) return undefined
  const both = /\b(?:you|your|we)\b/.test(sentence.low)
  return firstIn(sentence, MET) ?? (both ? firstIn(sentence, EVENT) : undefined)
}

/** Names are known by their capitals, so this one reads the text as written. */
function personBetween(sentence: Sentence, cased: string): Span | undefined {
  const words = cased.slice(sentence.from, sentence.to).replace(/[‘’]/g, "'")
  const index = words.search(BETWEEN)
  return index < 0 ? undefined : { from: sentence.from + index, to: sentence.to }
}

const YOURS =
  /\byours\b(?!,? (?:may|might|could|would|can|will|too|as well|sincerely|faithfully|truly|respectfully|ever))/
const FORMAL =
  /(?:\b(?:like|as|at|in|for|with|of|into|join|from|endorse|follow|share|visit)|(?<!next|close|similar|opposite) to)\s+$/

/** "The plot next to yours": one of theirs is known, unless it is only "companies like yours". */
function yours({ low, from }: Sentence): Span | undefined {
  const at = low.search(YOURS)
  if (at < 0 || FORMAL.test(low.slice(0, at))) return undefined
  return { from: from + at, to: from + at + 'yours'.length }
}

function findInSentence(
  text: BaseText,
  sentence: Sentence,
  asks: readonly Ask[],
): Found | undefined {
  const theirs = yours(sentence)
  if (theirs !== undefined) return { ...theirs, kind: 'their-work' }
  for (const [index, token] of sentence.tokens.entries()) {
    if (token.text === 'your' || token.text === 'ur' || token.text === 'yr') {
      const thing = theirThing(sentence, index, asks)
      if (thing !== undefined) return { ...thing, kind: 'their-work' }
    }
    if (
      token.text === 'you' ||
      token.text === "you've" ||
      token.text === "you'd" ||
      token.text === 'u'
    ) {
      const deed = theirDeed(sentence, index)
      if (deed !== undefined) return { ...deed, kind: 'their-work' }
    }
  }
  const worded = byWords(sentence, text.masked)
  if (worded !== undefined) return worded
  const title = citesTitle(text, sentence)
  return title === undefined ? undefined : { ...title, kind: 'read-or-used' }
}

/**
 * What only this reader would get: their work and words, a place met, something shared, a person
 * between, a vacancy they published. In order, at most one a sentence. The reader's name, title
 * and employer are none, nor is praise that fits everybody.
 */
export function findDetails(text: BaseText, asks: readonly Ask[]): readonly Detail[] {
  return text.sentences.flatMap((sentence, index) => {
    if (sentence.block === 'sign-off' || sentence.block === 'greeting') return []
    const hit = findInSentence(text, sentence, asks)
    return hit === undefined ? [] : [{ ...hit, sentence: index }]
  })
}
