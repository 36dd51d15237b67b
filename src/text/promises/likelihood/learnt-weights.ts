import { unzlibSync } from 'fflate'
import { PLACES } from './signs-of.ts'
import { BIASES, WEIGHTS } from './weights.ts'

/** What each sign adds or takes, in steps of a logit, and where the sum begins, in logits. */
export type Weights = { readonly signs: Int8Array; readonly bias: number }

/** What is learnt: whether a sentence promises, whether it invites, whether a later message keeps a promise. */
export type Learnt = {
  readonly promise: Weights
  readonly invitation: Weights
  readonly kept: Weights
}

/** A step, in logits. */
export const STEP = 1 / 24

let learnt: Learnt | null = null

/** The weights this version carries; unpacked when first asked for. */
export function learntWeights(): Learnt {
  learnt ??= unpacked()
  return learnt
}

function unpacked(): Learnt {
  const packed = Uint8Array.from(atob(WEIGHTS), (letter) => letter.charCodeAt(0))
  const all = new Int8Array(unzlibSync(packed).buffer)
  const weights = (at: number, bias: number): Weights => ({
    signs: all.subarray(at * PLACES, (at + 1) * PLACES),
    bias,
  })
  return {
    promise: weights(0, BIASES.promise),
    invitation: weights(1, BIASES.invitation),
    kept: weights(2, BIASES.kept),
  }
}

/** 0 to 1: how likely it is so, by the signs of it. */
export function chanceBy({ signs: weights, bias }: Weights, signs: readonly number[]): number {
  let sum = 0
  for (const sign of signs) sum += weights[sign] ?? 0
  return 1 / (1 + Math.exp(-(bias + sum * STEP)))
}
