import { chanceBy, learntWeights, type Learnt } from './learnt-weights.ts'
import { signsOf } from './signs-of.ts'

/** How likely a sentence promises, or invites: 0 to 1 each. */
export type Likelihood = { readonly promise: number; readonly invitation: number }

/**
 * How likely an English sentence is a promise or an invitation, by weights learnt from sentences that people judged
 * (logistic regression over hashed n-grams; `bench/train-promises.ts` learns them). Knows nothing of the sentences
 * around it.
 */
export function likelihoodOf(sentence: string): Likelihood {
  return weigh(sentence, learntWeights())
}

/** The same by other weights. */
export function weigh(
  sentence: string,
  { promise, invitation }: Pick<Learnt, 'promise' | 'invitation'>,
): Likelihood {
  const signs = signsOf(sentence)
  return { promise: chanceBy(promise, signs), invitation: chanceBy(invitation, signs) }
}
