import type { Phrases } from '../patterns.ts'
import type { Sentence, Span } from './read-text.ts'

/** The first place in the sentence where one of the phrases stands, as offsets into the whole text. */
export function firstIn(sentence: Sentence, { pattern }: Phrases): Span | undefined {
  pattern.lastIndex = 0
  const match = pattern.exec(sentence.low)
  if (match === null) return undefined
  const from = sentence.from + match.index
  return { from, to: from + match[0].length }
}
