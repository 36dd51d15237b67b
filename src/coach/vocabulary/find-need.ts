import type { Sentence, Span } from '../reading/read-text.ts'
import { findWeighed, weightOf } from '../weighed-words.ts'
import { NEED_WORDS } from './need-words.ts'

const ENOUGH = 7
const LOUD = 3 // one sign at least must weigh so much
const PER_WORD = 1 / 25 // a long text gathers mild words by chance
const SENDER = /\b(?:i|i'm|i'd|i'll|i've|me|my|we've)\b/
const PEACE =
  /\b(?:volunteer\w*|charity|donat\w+|thanks? (?:you )?for|glad|congratulations|tickets?|festival|we (?:need|are looking)|our (?:food bank|shelter|kitchen)|(?:years|months) ago|in (?:19|20)\d\d|survey|flu jab)\b/

/** The loudest sentence, where signs of need come together in the sender's own words. */
export function findNeed(sentences: readonly Sentence[]): Span | undefined {
  const weighed = sentences.map(({ low, from, to, tokens }) => {
    const found = findWeighed(NEED_WORDS, low)
    const loudest = Math.max(0, ...found.map(({ weight }) => weight))
    return { span: { from, to }, low, loudest, words: tokens.length, weight: weightOf(found) }
  })
  const whole = weighed.map(({ low }) => low).join(' ')
  if (!SENDER.test(whole) || PEACE.test(whole)) return undefined
  const weight = weighed.reduce((sum, one) => sum + one.weight - one.words * PER_WORD, 0)
  const [loudest] = weighed.toSorted((a, b) => b.loudest - a.loudest || b.weight - a.weight)
  return loudest !== undefined && loudest.loudest >= LOUD && weight >= ENOUGH
    ? loudest.span
    : undefined
}
