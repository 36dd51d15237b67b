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
  plea: String.raw`grateful|thankful|oblige|indebted|wonder|appreciate|hoping|hope you (?:don|might|could|can|would|won)|love |hono|favo|would (?:[a-z]+ )?(?:love|appreciate|welcome|be (?:[a-z]+ )?(?:grat|glad|than|obl|honou|del|thri|hap|very [a-z]+ if|so [a-z]+ if|[a-z ]{3,24}(?:if you|to have you|if your))|mean|help|save|like (?:you|to|for)|you |u |do |make|owe|be doing|leave|request|your )|please|pls|plz|need |could |can (?:you|u|i|we) |cd u|if you |if your |any (?:chance|idea|advice|con|don|help|hint)|anything |anyone |curious|keep me|keep an|think of|spare|who (?:would|should|could|do|can|in|at|is the) |lend|asking |ask you|give me|fancy|how would|interested to|i'd |glad of|a nudge|one word|let me (?:pick|ask|shadow|think out|think al)|let me know (?:of|if you (?:hear|know|could|can|would|are|'d|feel))|am i |got time|looking for a|do read|with your perm|suppose|mind |help us|help |request|kindly|we want you|you'd |your name|came to mind|recommend|put me|put a word|seeking|save my|in it for you|thoughts|came up`,
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
