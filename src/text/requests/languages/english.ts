import {
  ENGLISH_COME_ONS,
  ENGLISH_EVERYDAY,
  ENGLISH_FORMS,
  ENGLISH_PREFACES,
  ENGLISH_SPOILS,
  ENGLISH_STRONG,
} from './english-asking.ts'
import { ENGLISH_KINDS, ENGLISH_SAYINGS, ENGLISH_SELLS, ENGLISH_TOPICS } from './english-kinds.ts'
import type { RequestLanguage } from './request-language.ts'

export const ENGLISH: RequestLanguage = {
  code: 'en',
  folds: false,
  plea: String.raw`grateful|thankful|oblige|indebted|wonder|appreciate|hoping|hope you |love |hono|favo|would |please|pls|plz|need |could |can (?:you|u|i|we) |cd u|if you |if your |any (?:chance|idea|advice|con|don|help|hint)|anything |anyone |curious|keep me|keep an|think of|spare|who |lend|asking |ask you|give me|fancy|how would|interested to|i'd |glad of|a nudge|one word|let me|am i |got time|looking for a|do read|with your perm|suppose|mind |help us|help |request|kindly|we want you|you'd |your name|came to mind|recommend|put me|put a word|seeking|save my|in it for you|thoughts|came up`,
  forms: ENGLISH_FORMS,
  strong: ENGLISH_STRONG,
  everyday: ENGLISH_EVERYDAY,
  spoils: ENGLISH_SPOILS,
  prefaces: ENGLISH_PREFACES,
  comeOns: ENGLISH_COME_ONS,
  reader: /\b(?:you|your)\b/i,
  kinds: ENGLISH_KINDS,
  sayings: ENGLISH_SAYINGS,
  topics: ENGLISH_TOPICS,
  sells: ENGLISH_SELLS,
}
