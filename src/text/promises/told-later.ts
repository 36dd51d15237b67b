import type { FoundDelivery } from '../../domain/promise.ts'
import { contentWords } from '../content-words.ts'
import { sentencesOf } from './sentences.ts'
import { ASKED, signsOf } from './told-signs.ts'

const LONGEST = 300
/** From this length on a message has something to tell, where it names a thing or a deed. */
const TELLS_FROM = 55

/** Fitted to labelled mail (logistic regression); above zero it is more likely than not that something was done. */
const WEIGHTS = {
  none: -1.1,
  putOff: -1.45,
  atHand: 1,
  comeAbout: 0.8,
  answered: 1.1,
  together: 1.6,
  wished: -0.55,
  figures: 1.35,
  long: 1.6,
  named: 0.25,
  meeting: 0.9,
} as const

/**
 * What a message states, questions left out, where it may tell of something done or bring it; null elsewhere.
 * It names no deed: only a promise of the same conversation is compared with it. Linear in the text.
 */
export function toldIn(text: string): FoundDelivery | null {
  const sentences = sentencesOf(text).map(({ start, end }) => text.slice(start, end))
  const stated = sentences.filter((sentence) => !ASKED.test(sentence))
  const words = stated.join(' ').replace(/\s+/g, ' ').slice(0, LONGEST)
  if (words.length < 4 || weightOf(words, { isNamed: true, isMeeting: true }) <= 0) return null
  return { act: 'do', strength: 'told', words }
}

/** Whether what a message tells keeps what was promised before it in the same conversation. */
export function isToldOf(
  promised: { readonly words: string; readonly act: string },
  told: string,
): boolean {
  const isNamed = sharesWord(promised.words, told)
  return weightOf(told, { isNamed, isMeeting: promised.act === 'meet' }) > 0
}

function weightOf(
  words: string,
  { isNamed, isMeeting }: { readonly isNamed: boolean; readonly isMeeting: boolean },
): number {
  const signs = signsOf(words)
  const isLong = words.length > TELLS_FROM && (isNamed || signs.atHand || signs.comeAbout)
  const of = { ...signs, long: isLong, named: isNamed, meeting: isMeeting }
  let weight: number = WEIGHTS.none
  for (const [sign, holds] of Object.entries(of)) {
    if (holds) weight += WEIGHTS[sign as keyof typeof WEIGHTS]
  }
  return weight
}

function sharesWord(promised: string, told: string): boolean {
  const said = new Set(contentWords(told))
  return contentWords(promised).some((word) => said.has(word))
}
