import type { PromiseAct } from '../../../domain/promise.ts'
import { sharedWords } from '../shared-words.ts'
import { hashOf } from './hash.ts'
import { chanceBy, learntWeights, type Weights } from './learnt-weights.ts'
import { placeOf, signsOf } from './signs-of.ts'

/** A promise, and what its writer said later in the same conversation. */
export type Later = {
  readonly promised: { readonly words: string; readonly act: PromiseAct }
  readonly said: string
  /** It names a deed of the kind that was promised. */
  readonly isDeed: boolean
}

/**
 * From here on an English message is taken to keep a promise. Most of what is said later in a conversation keeps
 * nothing, and a promise wrongly taken for kept is out of sight.
 */
export const KEPT_FROM = 0.6

/** 0 to 1: how likely an English message keeps a promise, by weights learnt from pairs that people judged. */
export function likelyKept(later: Later, weights: Weights = learntWeights().kept): number {
  return chanceBy(weights, keptSigns(later))
}

const MOST_SHARED = 2

/** By what it is weighed: the signs of what was said, how many things both speak of, what was promised. */
export function keptSigns({ promised, said, isDeed }: Later): readonly number[] {
  const shared = Math.min(MOST_SHARED, sharedWords(promised.words, said))
  return [
    ...signsOf(said),
    sign(`<shared ${shared}>`),
    sign(`<act ${promised.act}>`),
    sign(isDeed ? '<deed>' : '<no deed>'),
    sign(`<letters ${Math.floor(Math.log2(said.length + 1) * 1.5)}>`),
  ]
}

const known = new Map<string, number>()

function sign(name: string): number {
  const before = known.get(name)
  if (before !== undefined) return before
  const place = placeOf(hashOf(name))
  known.set(name, place)
  return place
}
