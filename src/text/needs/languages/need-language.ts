import { latinLetters } from '../../by-letter.ts'
import type { NeedPhrase } from '../need-phrases.ts'

/** What one language says when it needs and offers. Patterns ignore case; sentences come on one line. */
export type NeedLanguage = {
  /** Quick, alternatives that begin words: a sentence without one holds nothing in this language. */
  readonly trigger: string
  /** Said by whoever writes, their "I" or "we" also dropped, as in a headline. The first that fits counts. */
  readonly said: readonly NeedPhrase[]
  /** Noted of somebody else. */
  readonly noted: readonly NeedPhrase[]
  /** Over, denied, asked of the reader, another's. */
  readonly spoilt: RegExp
  /** People, rooms, work, money, means: what somebody could help with, besides fields of work. */
  readonly things: RegExp
  /** Of this one day or of no weight. */
  readonly trifles: RegExp
  /** Begins what follows the thing itself: "a translator | for the summer". */
  readonly after: RegExp
}

export const WHAT = String.raw`(?<what>[^.;!?]{3,160})`

export function need(...sources: readonly string[]): readonly NeedPhrase[] {
  return sources.map((source) => ({ way: 'need', pattern: phrase(source) }))
}

/** Ways of needing so plain that anything counts but trifles. */
export function needOfAnything(...sources: readonly string[]): readonly NeedPhrase[] {
  return need(...sources).map((phrase) => ({ ...phrase, mustBeThing: false }))
}

/** Ways of offering that also serve for small things: what is offered is looked at as what is needed. */
export function offerOfThings(...sources: readonly string[]): readonly NeedPhrase[] {
  return offer(...sources).map((phrase) => ({ ...phrase, mustBeThing: true }))
}

export function offer(...sources: readonly string[]): readonly NeedPhrase[] {
  return sources.map((source) => ({ way: 'offer', pattern: phrase(source) }))
}

function phrase(source: string): RegExp {
  return new RegExp(latinLetters(source), 'i')
}
