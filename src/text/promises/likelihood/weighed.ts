import type { Day } from '../../../domain/instant.ts'
import type { FoundPromise } from '../../../domain/promise.ts'
import type { Span } from '../sentences.ts'
import type { Likelihood } from './likelihood-of.ts'
import { likelySaid } from './likely-said.ts'

/** What rules find is passed over below this; a deed of no certain kind sooner. */
const LEAST = 0.1
const LEAST_OF_ANY_DEED = 0.2
/** A promise that no rule finds is one from here on; an invitation likewise. */
const MOST = { promise: 0.6, invitation: 0.6 }

/** From here on a promise needs no further ground. */
const SURE = 0.9

/** Three words or less say too little to be weighed: "Chapter two: Friday." is one by what stands behind it. */
export const SHORT = /^\S+(?:\s\S+){0,2}$/

/** Wants to know something: "How do you keep them apart?" */
const ASKS_FACTS = /^(?:how (?!about)|what (?!about)|which|who|whose|when|where)\b[^.!]*\?/i

/** A sentence in its place. */
export type SentencePlace = {
  /** On one line. */
  readonly sentence: string
  readonly span: Span
  readonly today: Day
}

/** What is taken of a sentence; `isSure`: it needs no further ground. */
export type Taken = { readonly said: readonly FoundPromise[]; readonly isSure: boolean }

/**
 * What a sentence says once rules and likelihood are put together: found by rules and not unlikely, or found by none
 * and likely. The bounds are where precision and recall on hands not learnt from meet best.
 */
export function weighed(
  read: readonly FoundPromise[],
  likelihood: Likelihood,
  place: SentencePlace,
): Taken {
  return { said: takenBy(read, likelihood, place), isSure: likelihood.promise >= SURE }
}

function takenBy(
  read: readonly FoundPromise[],
  { promise, invitation }: Likelihood,
  place: SentencePlace,
): readonly FoundPromise[] {
  if (read.length > 0) {
    const least = read.every(({ act }) => act === 'do') ? LEAST_OF_ANY_DEED : LEAST
    return Math.max(promise, invitation) < least && !SHORT.test(place.sentence) ? [] : read
  }
  if (promise >= MOST.promise && promise >= invitation) {
    return [likelySaid(place.sentence, { ...place, kind: 'promise' })]
  }
  if (invitation >= MOST.invitation && !ASKS_FACTS.test(place.sentence)) {
    return [likelySaid(place.sentence, { ...place, kind: 'invitation' })]
  }
  return []
}
