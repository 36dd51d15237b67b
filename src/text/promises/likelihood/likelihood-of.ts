import { unzlibSync } from 'fflate'
import { PLACES, signsOf } from './signs-of.ts'
import { BIASES, WEIGHTS } from './weights.ts'

/** How likely a sentence promises, or invites: 0 to 1 each. */
export type Likelihood = { readonly promise: number; readonly invitation: number }

/** What each sign adds or takes, in steps of a logit: for a promise at its place, for an invitation `PLACES` later; and where both begin. */
export type Weights = {
  readonly signs: Int8Array
  readonly promise: number
  readonly invitation: number
}

/** A step, in logits. */
export const STEP = 1 / 24

let learnt: Weights | null = null

/**
 * How likely an English sentence is a promise or an invitation, by weights learnt from sentences that people judged
 * (logistic regression over hashed n-grams; `bench/train-promises.ts` learns them). Knows nothing of the sentences
 * around it.
 */
export function likelihoodOf(sentence: string): Likelihood {
  learnt ??= {
    signs: new Int8Array(
      unzlibSync(Uint8Array.from(atob(WEIGHTS), (letter) => letter.charCodeAt(0))).buffer,
    ),
    ...BIASES,
  }
  return weigh(sentence, learnt)
}

/** The same by other weights. */
export function weigh(sentence: string, { signs, promise, invitation }: Weights): Likelihood {
  let forPromise = 0
  let forInvitation = 0
  for (const sign of signsOf(sentence)) {
    forPromise += signs[sign] ?? 0
    forInvitation += signs[sign + PLACES] ?? 0
  }
  return {
    promise: chance(promise + forPromise * STEP),
    invitation: chance(invitation + forInvitation * STEP),
  }
}

function chance(logit: number): number {
  return 1 / (1 + Math.exp(-logit))
}
