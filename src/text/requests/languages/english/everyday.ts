import { oneOf } from '../../../one-of.ts'

/** Between the asking words and the deed: "could you please just | send it?" */
const BEFORE_THE_DEED = String.raw`^ ?(?:${oneOf(`
  ,, please, just, also, kindly, maybe, perhaps, to, and, with, if, that, you, I, we, could, would,
  might, can, may, will, ever, it, be, for, quickly, able, both, all, still, at all,
  by any chance, ask, then, your, me, us, him, her, them, happen, 'd, 'll
`)} ?)*`

/** Work among colleagues: "could you deploy it?" */
const AT_WORK = oneOf(`
  double-?check, verif, ensure, fix (?:the|that|this), investigat, export, adjust, correct the,
  escalat, assign, format, provid, includ, extend, increas, run the, start, finish, commit, tidy,
  clean, pull, rename, sync, restock, file the, approv, updat, add, remov, delet, chang, merg,
  rebas, deploy, restart, log(?= ), check, review the (?:attached )?invoice, review the, handle,
  organi[sz]e the, prepare, use (?:the|this), clarif, repeat, explain, show (?:me|us)
`)

/** Days and hours: "could we move it to three?" */
const DATES = oneOf(String.raw`
  schedul, set up, arrang, mov(?:e|ing), shift, push, postpon, re-?schedul, book, cancel, confirm,
  come(?! (?:and|along with|with (?:me|us)|to (?:speak|talk|our|see|judge|read|play|my)|as|in and|on (?:my|our)|for the (?:day|week)))\b, coming, came, join, be there, mak(?:e|ing) (?:it|sure|a note|that), attend, arriv, meet,
  sit\b, stay in, stay for, free, around, available, at eight, by (?:eight|nine|ten|noon), early,
  late\b, be (?:at|there|in|on|back)\b, wait, hurry, step, stand, home
`)

/** News and papers passed on: "could you send me the minutes?" */
const PASSED_ON = oneOf(String.raw`
  send, re-?send, forward, attach, e-?mail, mail(?:ing)?(?= ), sign, upload, download, print, scan,
  call, ring, phon, text, repl, respond, answer(?:ing)?(?= ), let(?:ting)?(?= ), remind, copy,
  tell(?:ing)? (?:your [a-z]+|[a-z]+) (?:when|whether|if|what time|that)\b, tell(?:ing)? (?:me|us|him|her|them|the|mum|dad)? ?(?:when|whether|if|what time|that|about|I|we),
  give (?:me|us) (?:a (?:call|ring|shout|bell|sec|moment|minute|day|hint)|the|your|an update)
`)
/** Copies and forms: "cc me", "fill it in". */
const FORMS_FILLED = oneOf(String.raw`
  cc\b, fill, return, provide, submit, complete, register, visit, click, subscribe, allow,
  run (?:it|this) past
`)

/** Errands at home: "can you bring some bread?" */
const ERRANDS = oneOf(String.raw`
  bring, pick(?:ing)? (?:me up|us up|up (?!(?:my|our) ${oneOf(`
    kids, son, daughter, mum, dad, mother, father
  `)})|some), drop(?! (?:her|him|them|me|us|my \p{L}+) a line| my name), collect, order, buy, pay, invoice, turn, clos, open(?!ing| (?:the|our) (?:show|exhibition|fair|f[eê]te|festival|conference|season|evening|new)), switch, stop, park,
  pass(?:ing)? the (?:salt|butter|word|time|message|file|link|note), put(?:ting)? (?:it|the|this|that), keep, wear, leav, return, hold(?! (?:one|the other|an|my)),
  get (?:back|the|my|your|a table|some)
`)

/** What is no deed at all: "can you believe it?", "would you know?" */
const IN_THE_MIND = oneOf(String.raw`
  remember(?! (?:them|him|her|anything)), forgiv, excus, believ, imagin, hear(?! (?:how you|what|why|your|you\b)), see(?= ), wish, know(?! (?:how|what|why|who|where|whether you)), do (?:that|it|this)\b,
  not(?= ), n't, interested$, offended, mistaken, hungry, have (?:a|the) (?:safe|good|nice|lovely),
  were, was(?= ), had(?= ), didn, don't, got
`)

/** A look at it, nothing more: "take a quick look?" */
const A_LOOK = oneOf(String.raw`
  have a (?:\w+ )?look, take a (?:\w+ )?look, take (?:over|care), go (?:through|over|ahead),
  look (?:into|at the)
`)

/** Things of the day wherever they stand: "the invoice", "another time". */
const DAILY_THINGS = oneOf(`
  housewarming, birthday party, dinner, barbecue, invoice, payment, reschedule, appointment,
  booking, parking, the agenda, another time, a different (?:day|time), any questions, unsubscribe,
  delivery, your order, password, timesheet, expenses
`)

/** Matters of the day, as they follow asking words. */
export const EVERYDAY = [
  `${BEFORE_THE_DEED}${oneOf(
    [AT_WORK, DATES, PASSED_ON, FORMS_FILLED, ERRANDS, IN_THE_MIND, A_LOOK].join(', '),
  )}`,
  String.raw`\b${DAILY_THINGS}\b`,
]
