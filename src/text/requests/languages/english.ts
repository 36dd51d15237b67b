import { COME_ONS } from './english/come-ons.ts'
import { EVERYDAY } from './english/everyday.ts'
import { FORMS } from './english/forms.ts'
import { KINDS, SAYINGS, TOPICS } from './english/kinds.ts'
import { PLEAS } from './english/pleas.ts'
import { PREFACES } from './english/prefaces.ts'
import { SELLING } from './english/selling.ts'
import { SPOILS } from './english/asks-nothing.ts'
import { STRONG } from './english/strong.ts'
import { anyOf, everyOf, type RequestLanguage } from './request-language.ts'

export const ENGLISH: RequestLanguage = {
  code: 'en',
  folds: false,
  plea: PLEAS,
  forms: everyOf(...FORMS),
  strong: everyOf(...STRONG),
  everyday: anyOf(...EVERYDAY),
  spoils: anyOf(...SPOILS),
  prefaces: anyOf(...PREFACES),
  comeOns: COME_ONS,
  reader: /\b(?:you|your)\b/i,
  kinds: KINDS,
  sayings: SAYINGS,
  topics: TOPICS,
  sells: anyOf(...SELLING),
}
