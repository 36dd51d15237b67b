import type { Sentence, Span } from '../reading/read-text.ts'
import { findWeighed, type WeighedWords, weightOf } from '../weighed-words.ts'
import { CONTEMPT_WORDS, WORK_PEOPLE } from './contempt-words.ts'
import { AT_WORK, BOAST_WORDS, MISDEED_WORDS } from './misdeed-words.ts'

const ENOUGH = 3
const BOASTED = { misdeed: 4, boast: 2, together: 8 }

function weightIn(words: WeighedWords, low: string): number {
  return weightOf(findWeighed(words, low))
}

/** A name or a picture of contempt where somebody of work is spoken of, in the same sentence or the one beside. */
export function findContempt(sentences: readonly Sentence[]): Span | undefined {
  const hit = sentences.find(({ low }, at) => {
    if (!findWeighed(CONTEMPT_WORDS, low).some(({ weight }) => weight >= ENOUGH)) return false
    const around = sentences.slice(Math.max(0, at - 1), at + 2)
    return around.some((one) => findWeighed(WORK_PEOPLE, one.low).length > 0)
  })
  return hit && { from: hit.from, to: hit.to }
}

/** Something told of work that costs trust, with a boast or a wink beside it. */
export function findMisdeed(sentences: readonly Sentence[]): Span | undefined {
  const low = sentences.map((one) => one.low).join(' ')
  const misdeed = weightIn(MISDEED_WORDS, low)
  if (misdeed < BOASTED.misdeed) return undefined
  const boast = weightIn(BOAST_WORDS, low) + (/[😂🤣😅🤫😈😏🙈]/u.test(low) ? 2 : 0)
  const isOfWork = weightIn(AT_WORK, low) > 0
  if (!isOfWork || boast < BOASTED.boast || misdeed + boast < BOASTED.together) return undefined
  const first = sentences.find((one) => weightIn(MISDEED_WORDS, one.low) > 0)
  return first && { from: first.from, to: first.to }
}
