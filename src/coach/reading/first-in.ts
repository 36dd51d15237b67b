import { firstOf, type Phrases } from '../patterns.ts'
import type { Sentence, Span } from './read-text.ts'

/** The first place in the sentence where one of the phrases stands, as offsets into the whole text. */
export function firstIn({ low, from }: Sentence, phrases: Phrases): Span | undefined {
  const found = firstOf(phrases, low)
  return found === undefined ? undefined : { from: from + found.from, to: from + found.to }
}
