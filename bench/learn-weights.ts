import { STEP, type Weights } from '../src/text/promises/likelihood/learnt-weights.ts'
import { PLACES } from '../src/text/promises/likelihood/signs-of.ts'

/** A sentence by its signs, and whether it is what is looked for. */
export type Example = {
  readonly signs: readonly number[]
  readonly isSo: boolean
  readonly weight: number
}

const TURNS = 250
const RATE = 0.05
/** Strength by which weights are held small (L2), or to what was learnt before. */
const HOLD = { small: 3, before: 10 }
/** A promise missed weighs more than one wrongly found: there are fewer of them. */
const RARE = 1.5

/**
 * Weights of a logistic regression, by all examples at once (Adam, Kingma and Ba 2015); the same examples in the same
 * order give the same weights. With weights learnt `before` from other examples it goes on from there.
 */
export function learnWeights(
  examples: readonly Example[],
  { rare = RARE, before = null }: { readonly rare?: number; readonly before?: Weights | null } = {},
): Weights {
  const former = before === null ? new Float64Array(PLACES + 1) : unpacked(before)
  const weights = Float64Array.from(former)
  const hold = before === null ? HOLD.small : HOLD.before
  const slope = new Float64Array(PLACES + 1)
  const mean = new Float64Array(PLACES + 1)
  const spread = new Float64Array(PLACES + 1)
  for (let turn = 1; turn <= TURNS; turn++) {
    slopeOf(examples, { weights, slope, rare })
    for (let at = 0; at <= PLACES; at++) {
      const step =
        (slope[at] ?? 0) + (at < PLACES ? hold * ((weights[at] ?? 0) - (former[at] ?? 0)) : 0)
      if (step === 0 && mean[at] === 0) continue
      const first = 0.9 * (mean[at] ?? 0) + 0.1 * step
      const second = 0.999 * (spread[at] ?? 0) + 0.001 * step * step
      mean[at] = first
      spread[at] = second
      const pace = Math.sqrt(second / (1 - 0.999 ** turn)) + 1e-8
      weights[at] = (weights[at] ?? 0) - (RATE * first) / (1 - 0.9 ** turn) / pace
    }
  }
  const signs = Int8Array.from(weights.subarray(0, PLACES), (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / STEP))),
  )
  return { signs, bias: weights[PLACES] ?? 0 }
}

function unpacked({ signs, bias }: Weights): Float64Array {
  const weights = new Float64Array(PLACES + 1)
  for (const [at, steps] of signs.entries()) weights[at] = steps * STEP
  weights[PLACES] = bias
  return weights
}

type State = {
  readonly weights: Float64Array
  readonly slope: Float64Array
  readonly rare: number
}

function slopeOf(examples: readonly Example[], { weights, slope, rare }: State): void {
  slope.fill(0)
  for (const { signs, isSo, weight } of examples) {
    let logit = weights[PLACES] ?? 0
    for (const sign of signs) logit += weights[sign] ?? 0
    const chance = 1 / (1 + Math.exp(-logit))
    const error = weight * (isSo ? (chance - 1) * rare : chance)
    for (const sign of signs) slope[sign] = (slope[sign] ?? 0) + error
    slope[PLACES] = (slope[PLACES] ?? 0) + error
  }
}
