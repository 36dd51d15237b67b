import { COME_ONS } from './english/come-ons.ts'
import { DEEDS, WISHES_TOLD } from './english/deeds.ts'
import { EVERYDAY } from './english/everyday.ts'
import { FORMS } from './english/forms.ts'
import { HINTS, KINDS, SAYINGS, TOPICS } from './english/kinds.ts'
import { PLEAS } from './english/pleas.ts'
import { PLIGHT } from './english/plight.ts'
import { PREFACES } from './english/prefaces.ts'
import { SMALL_TALK } from './english/small-talk.ts'
import { SELLING } from './english/selling.ts'
import { SPOILS } from './english/asks-nothing.ts'
import { STATEMENTS } from './english/statements.ts'
import { STRONG } from './english/strong.ts'
import { anyOf, everyOf, everyOfMany, type RequestLanguage } from './request-language.ts'

export const ENGLISH: RequestLanguage = {
  code: 'en',
  folds: false,
  plea: PLEAS,
  forms: everyOf(...FORMS),
  strong: everyOfMany(...STRONG, ...DEEDS),
  stated: everyOfMany(...STATEMENTS, ...WISHES_TOLD),
  everyday: anyOf(...EVERYDAY),
  everydayFollows: true,
  spoils: anyOf(...SPOILS),
  prefaces: anyOf(...PREFACES),
  plight: anyOf(...PLIGHT),
  smallTalk: anyOf(...SMALL_TALK),
  comeOns: COME_ONS,
  reader: /\b(?:you|your)\b/i,
  kinds: KINDS,
  sayings: SAYINGS,
  topics: TOPICS,
  hints: HINTS,
  sells: anyOf(...SELLING),
}
