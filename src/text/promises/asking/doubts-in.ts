import type { FoundPromise, Written } from '../../../domain/promise.ts'
import { isAutomatic } from '../automatic.ts'
import { findPromises } from '../find-promises.ts'
import type { Likelihood } from '../likelihood/likelihood-of.ts'
import { SHORT } from '../likelihood/weighed.ts'
import type { Span } from '../sentences.ts'

/** A sentence of which rules and weights together are not sure what it says; `words` on one line. */
export type Doubt = Span & { readonly words: string }

/** What is found with rules and weights this likely is one. */
const CERTAIN = 0.95
/** What is found by neither and is less likely than this is none: one promise in thirty, a quarter of all sentences. */
const HOPELESS = 0.002
/** The same of few words, "Hi Robin,", which rarely are one. */
const HOPELESS_IF_SHORT = 0.15

/** The English sentences of a text about which one had better be asked who knows what words mean, in their order. */
export function doubtsIn(text: string, written: Written): readonly Doubt[] {
  if (isAutomatic(text)) return []
  const doubts: Doubt[] = []
  findPromises(text, written, {
    decide: (read, likelihood, place) => {
      if (isDoubtful(read, likelihood, place.sentence)) {
        doubts.push({ ...place.span, words: place.sentence })
      }
      // Nothing is taken, so that nothing ends the reading.
      return { said: [], isSure: false }
    },
  })
  return doubts
}

function isDoubtful(
  read: readonly FoundPromise[],
  { promise, invitation }: Likelihood,
  sentence: string,
): boolean {
  const chance = Math.max(promise, invitation)
  if (read.length > 0) return chance < CERTAIN
  return chance >= (SHORT.test(sentence) ? HOPELESS_IF_SHORT : HOPELESS)
}
