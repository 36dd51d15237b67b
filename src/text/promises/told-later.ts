import {
  PROMISE_ACTS,
  type FoundDelivery,
  type FoundPromise,
  type PromiseAct,
} from '../../domain/promise.ts'
import { languageOf } from '../language-of.ts'
import { KEPT_FROM, likelyKept } from './likelihood/likely-kept.ts'
import { sharedWords } from './shared-words.ts'
import { sentencesOf } from './sentences.ts'
import { AHEAD, ASKED, BY_VOICE, NO_NEWS, signsOf } from './told-signs.ts'

const LONGEST = 300
/** "Dear Mrs Ash,": whom one writes to is no thing one writes of. */
const VOCATIVE =
  /^(?:(?:dear|hi|hello|hey|liebe[rs]?|hallo|cher|chère|bonjour|querid[oa]|estimad[oa]|hola|olá|prezad[oa]) )?(?:\p{Lu}[\p{L}.]+ ?){1,3}(?:[,:!–—]|(?= there['’]s))/u
/** From this length on a message has something to tell, where it names a thing or a deed. */
const TELLS_FROM = 55

/** Fitted to labelled mail (logistic regression); above zero it is more likely than not that something was done. */
const WEIGHTS = {
  none: -1.1,
  putOff: -1.45,
  atHand: 1,
  comeAbout: 0.8,
  finished: 0.4,
  answered: 1.1,
  together: 1.6,
  wished: -0.55,
  figures: 1.35,
  long: 1.6,
  named: 0.25,
  meeting: 0.9,
} as const

/**
 * What a message states, where it may tell of something done or bring it; null elsewhere. English is kept as it begins,
 * where there is a promise that it would keep; of other languages questions are left out, what lies ahead, what is
 * promised in it and what is said of deeds by name. Linear in the text.
 */
export function toldIn(
  text: string,
  promises: readonly FoundPromise[] = [],
  deliveries: readonly FoundDelivery[] = [],
): FoundDelivery | null {
  if (languageOf(text) === 'en') {
    const words = text.slice(0, LONGEST).replace(/\s+/g, ' ').trim()
    return mayKeep(words) ? { act: 'do', strength: 'told', words } : null
  }
  const named = new Set(
    deliveries.flatMap(({ words, strength }) => (strength === 'weak' ? [] : words)),
  )
  const stated = sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end).replace(/\s+/g, ' ')
    const isPromised = promises.some((promise) => promise.start < end && start < promise.end)
    const isOther = isPromised || named.has(sentence.slice(0, LONGEST))
    return isOther || ASKED.test(sentence) || AHEAD.test(sentence) || NO_NEWS.test(sentence)
      ? []
      : [sentence]
  })
  const words = stated.join(' ').slice(0, LONGEST)
  if (words.length < 4 || weightOf(words, { isNamed: true, isMeeting: true }) <= 0) return null
  return { act: 'do', strength: 'told', words }
}

/** Whether there is any promise that these English words would keep. */
function mayKeep(words: string): boolean {
  return PROMISE_ACTS.some(
    (act) => likelyKept({ promised: { words, act }, said: words, isDeed: false }) > KEPT_FROM,
  )
}

/**
 * How well what a message tells keeps what was promised before it in the same conversation, up to 1; 0: it does not.
 * English is weighed by what people judged, other languages by signs.
 */
export function toldOf(
  promised: { readonly words: string; readonly act: PromiseAct },
  told: string,
): number {
  if (languageOf(told) === 'en') {
    const likely = likelyKept({ promised, said: told, isDeed: false })
    return likely > KEPT_FROM ? likely : 0
  }
  const isNamed = sharedWords(promised.words, told.replace(VOCATIVE, '')) > 0
  if (!isNamed && !speaksForItself(told, promised.act)) return 0
  return weightOf(told, { isNamed, isMeeting: promised.act === 'meet' }) > 0 ? 1 : 0
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

/** What needs no name: a thing at hand, an answer in figures, the evening had together. */
function speaksForItself(told: string, act: string): boolean {
  const { atHand, together, comeAbout, answered, figures, finished } = signsOf(told)
  if (act === 'meet') return together
  if (act === 'call') return BY_VOICE.test(told)
  if (act === 'introduce') return false
  return atHand || finished || (figures && (answered || comeAbout))
}
