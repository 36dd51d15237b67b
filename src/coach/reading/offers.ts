import { OFFERING } from './offer-patterns.ts'
import { firstIn } from './first-in.ts'
import type { BaseText, Offer } from './read-text.ts'

/** Something given or offered to the reader, in order, at most one a sentence. One's own CV is no gift. */
export function findOffers(text: BaseText): readonly Offer[] {
  return text.sentences.flatMap((sentence, index) => {
    if (sentence.block === 'sign-off' || sentence.block === 'greeting') return []
    const span = firstIn(sentence, OFFERING)
    return span === undefined ? [] : [{ ...span, sentence: index }]
  })
}
