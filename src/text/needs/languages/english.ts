import { need, needOfAnything, offer, offerOfThings, type NeedLanguage } from './need-language.ts'
import { PLAIN_NEEDS, NEEDS } from './english/needs.ts'
import { NOTED_NEEDS, NOTED_OFFERS, NOTED_PLAIN_NEEDS } from './english/noted.ts'
import { OFFERS, OFFERS_OF_THINGS } from './english/offers.ts'
import { SPOILT } from './english/spoilt.ts'
import { THINGS } from './english/things.ts'
import { TRIFLES } from './english/trifles.ts'
import { TRIGGERS } from './english/triggers.ts'

/** English, in profile lines, notes, and ways of saying that letters seldom have. */
export const ENGLISH: NeedLanguage = {
  trigger: TRIGGERS,
  said: [
    ...needOfAnything(...PLAIN_NEEDS.map(eitherOf)),
    ...need(...NEEDS.map(eitherOf)),
    ...offer(...OFFERS.map(eitherOf)),
    ...offerOfThings(...OFFERS_OF_THINGS.map(eitherOf)),
  ],
  noted: [
    ...needOfAnything(...NOTED_PLAIN_NEEDS.map(eitherOf)),
    ...need(...NOTED_NEEDS.map(eitherOf)),
    ...offer(...NOTED_OFFERS.map(eitherOf)),
  ],
  spoilt: SPOILT,
  things: THINGS,
  after:
    / (?:for|at|in|after|before|during|by|near|because|when|while|so|that|which|who|whose|but|until|since|as|if|about|on|with|from|of|to (?:the|my|our))\b.*$/i,
  trifles: TRIFLES,
}

function eitherOf(patterns: readonly string[]): string {
  return patterns.join('|')
}
