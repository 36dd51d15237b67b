import type { Sentence, Span } from '../reading/read-text.ts'
import { findWeighed, type Weighed, weightOf } from '../weighed-words.ts'
import { BITTER_WORDS, PEACE_WORDS, WORKING_LIFE } from './bitter-words.ts'

const AT_WORK = 2 // weight of words that make it a matter of working life
const ENOUGH = 4
const PER_WORD = 1 / 40 // a long text gathers mild words by chance
const TELLING = 2 // one word at least must weigh so much

/** What weighing finds; `first` is the bitterest sentence. */
type Bitterness = {
  readonly bitter: number
  readonly peace: number
  readonly isOfWork: boolean
  readonly first?: Span
}

/** How bitter a text sounds, for the rule and for whoever tunes it. */
export function weighBitterness(sentences: readonly Sentence[]): Bitterness {
  let bitter = 0
  let peace = 0
  let work = 0
  let words = 0
  let most: { weight: number; span: Span } | undefined
  for (const { low, from, to, tokens } of sentences) {
    const found: readonly Weighed[] = findWeighed(BITTER_WORDS, low)
    const weight = weightOf(found)
    bitter += weight
    peace += weightOf(findWeighed(PEACE_WORDS, low))
    work += weightOf(findWeighed(WORKING_LIFE, low))
    words += tokens.length
    if (found.some((one) => one.weight >= TELLING) && weight > (most?.weight ?? 0))
      most = { weight, span: { from, to } }
  }
  const net = { bitter: bitter - words * PER_WORD, peace, isOfWork: work >= AT_WORK }
  return most === undefined ? net : { ...net, first: most.span }
}

/** The bitterest sentence, where bitterness about working life outweighs peace. */
export function findBitterness({ bitter, peace, isOfWork, first }: Bitterness): Span | undefined {
  return isOfWork && bitter - peace >= ENOUGH ? first : undefined
}
