import { PAPERS } from './languages/english-papers.ts'
import type { PromiseAct } from '../../domain/promise.ts'
import { pattern } from '../pattern.ts'

/** Quick: a sentence without it gives nobody its word. */
const PLEDGE_HINT = new RegExp(
  pattern`
  \b(?:
    promise|swear|my word|hand on heart|cross my heart|honou?r\b|guarantee|without fail
    |no excuses|hold me to|as agreed|versprochen|ehrenwort|garantier|promis|jur[éo]|sans faute
    |sin falta|palabra|sem falta|garanto|palavra
  )
`,
  'i',
)

/** What gives a sentence the weight of a promise, wherever in it it stands. */
const PLEDGE = new RegExp(
  pattern`
  (?:
    \bI (?:do |can )?(?:promise|swear|guarantee)(?: (?:you|on|it|that)\b|[.,!–—-]|$)
    |(?:^|[,.;:!–—(-] ?)(?:a )?(?:
      promise|promised|swear(?: on| to)?|pinky (?:promise|swear)|scout['’]s honou?r
      |hand on heart|cross my heart|guaranteed|my word(?: on it)?|word of honou?r|no excuses
      |versprochen|ehrenwort|promis(?: juré)?|juré|prometido|palabra|prometo|juro|palavra
    )\b(?! (?:me|us|him|her|them|land|note))
    |\b(?:
      you have my word|you(?:['’]ve| have) got my word|that['’]s a promise|without fail
      |hold me to (?:it|that)|(?:by|on|before|for) [^,.;]{3,30}, as agreed
      |je (?:te|vous) le (?:promets|garantis|jure)|sans faute|sin falta|te lo prometo|sem falta
      |garanto|das garantiere ich|hoch und heilig
    )(?!\p{L})
  )
`,
  'iu',
)

/** A sentence that only gives its word, for the one before it. */
const PLEDGE_ALONE = new RegExp(
  pattern`
  ^(?:and )?(?:
    I (?:promise|swear|guarantee (?:it|that))|promise|promised|swear
    |you have my word(?: on (?:it|that))?|you(?:['’]ve| have) got my word|that['’]s a promise
    |hand on heart|cross my heart|scout['’]s honou?r|pinky (?:promise|swear)|my word on it
    |word of honou?r|hold me to (?:it|that)|guaranteed|no excuses|ehrenwort|versprochen
    |(?:das )?versprech(?:e )?ich(?: dir| ihnen| euch)?|promis(?: juré)?|juré
    |je (?:te|vous) le promets|prometido|te lo prometo|palabra|prometo|palavra
  )(?: (?:this time|on my \p{L}+(?: \p{L}+)?))?[.! ]*$
`,
  'iu',
)

/** Somebody else's word, one broken, or a way of speaking. */
const NOT_MINE = new RegExp(
  pattern`
  ^(?:
    he|she|they|you(?!['’]ll| will| shall| have| get)|who|what|how|did|does|is|are|was|were|have
    |has|if|er|il|elle|ella|él|ele|ela
  )\b
  |\b(?:
    was|were|had|did|said|would|could|might|he|she|they|promised (?:me|us|him|her|them|by|to)
    |you promised|hat|hatte|wollte|avait|había|tinha|if|unless|perhaps|maybe|no promises
  )\b|\?["”’)]*$
`,
  'iu',
)

/** Whether a sentence gives its word, by itself or by one of the two that follow it. */
export function isPledged(sentence: string, following: readonly string[]): boolean {
  const isLikely = [sentence, ...following].some((words) => PLEDGE_HINT.test(words))
  if (!isLikely || NOT_MINE.test(sentence) || PLEDGE_ALONE.test(sentence)) return false
  return PLEDGE.test(sentence) || following.some((next) => PLEDGE_ALONE.test(next))
}

const PAPER = new RegExp(String.raw`\b${PAPERS}\b`, 'i')
const CALL = /\b(?:call|calling|ring|ringing|phone|phoning|ruf|appel|llam|lig[oa])/i

/** What kind of deed an elliptic promise is about: "Draft: Thursday." */
export function actPledged(sentence: string): PromiseAct {
  if (CALL.test(sentence)) return 'call'
  return PAPER.test(sentence) ? 'send' : 'do'
}
