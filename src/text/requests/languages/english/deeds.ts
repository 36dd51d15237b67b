import { oneOf } from '../../../one-of.ts'
import { CLAUSE_BEGINS, SOFTLY, VERY } from './asking-words.ts'

/** What is not asked as a favour, whoever says it: "would you like …?", "could you believe it?" */
const NO_DEED = oneOf(`
  like, love, rather, prefer, say, want, need, be, have, get, believe, guess, agree, call it, know, mind, suggest, all, both, two, guys, please
`)

/** With these one asks how the reader is or what they think, not for anything. */
const MUSING = oneOf(String.raw`
  have (?:that|your|any|my|the), think, wonder, miss, feel, get, remember, dream, worry, regret, mean, want, like, love, need, hate,
  wish, notice, forget, go to, eat, sleep, drink, play golf, believe, laugh
`)

/** What the writer would do for the reader: an offer. */
const FOR_READER = oneOf(String.raw`
  help, assist, offer, bring, send, give, lend, introduce, connect, treat, thank, pay, tell, meet,
  see, join, e-?mail, reply, check, confirm, get back, come back, move, reschedule, call you back,
  drop, pick, return, owe, remind, congratulate, wish, recommend, suggest, warn, forward, share
`)

/** Of theirs, and still a matter of the day: "could I have your address?" */
const DAILY_PAPERS = oneOf(String.raw`
  address, number, e-?mail, signature, confirmation, availability, order, details, answer, reply,
  calendar, password, login, invoice, receipt, diary, files?, version
`)

const WITH_READER = oneOf(String.raw`
  (?:off|from|with|by|on|around|between) you, yours, your place,
  (?:with|in|at|to|for|on|down|off|under|of|near|by|through|use|see|borrow|put|from) your (?!${DAILY_PAPERS}\b)
`)

const MINUTES = oneOf(String.raw`
  (?:\d+|five|ten|fifteen|twenty|thirty|forty|a few|some) ?(?:minutes|mins?)\b, half an hour, an hour,
  a quarter of an hour, an evening, an afternoon, a morning
`)

const NAMED_DAY = oneOf(String.raw`
  (?:mon|tues|wednes|thurs|fri|satur|sun)day, tomorrow, tonight, next, this, that, these, those, it,
  any, someone else, you, I, we, he, she, they, there, \d
`)

/** Any deed of the reader's but what is everyday: "might you cast an eye on the budget?" */
const READER_MIGHT = [
  String.raw`\b(?:could|would|might|will) (?:you(?: all| both| two| guys)?|(?:any|one|some) of (?:you|your \p{L}+)|(?:some|any)(?:one|body) (?:there|here|at \p{L}+|on your \p{L}+))${SOFTLY} (?=(?!${NO_DEED}\b)\p{L}{2,}(?! (?:it|that)\?$).{4,}\?)`,
  String.raw`\b(?:could|would|might|can) your (?!\p{L}+ ${NO_DEED}\b)(?:[\p{L}-]+ ){1,2}(?=(?:ever |still |perhaps )?(?!${NO_DEED}\b)\p{L}{2,}.{3,}\?)`,
  String.raw`\b(?:would|could|might|will) you(?: possibly| perhaps| maybe)? be (?=(?:that|one|the one|my|our|his|her) \p{L}+.*\?)`,
  String.raw`\bis (?:he|she|that|this|it) (?:some(?:one|body|thing)|a person) (?=you(?:'d| could| would| might).*\?)`,
  String.raw`\bwould you (?:still |by any chance |happen to )+have\b`,
  String.raw`\bcould (?!${NAMED_DAY}\b)(?:[\p{L}'-]+ ){1,4}(?=(?:with you|at yours|at your \p{L}+)\b.*\?)`,
]

/** What somebody else would do with the reader: "could they ring you on Thursday?" */
const OTHERS_MIGHT = [
  String.raw`\b(?:could|might|may|would|can) (?:they|she|he|someone|somebody|my \p{L}+|our \p{L}+|the \p{L}+) (?=(?:ring|call|visit|ask|interview|shadow|borrow|stay|come and|use|talk to|speak to|write to|contact|join|see|meet) (?:\p{L}+ ){0,3}(?:you|yours?)\b.*\?)`,
  String.raw`\bmay (?:I|we) (?=(?:send|show|bring|offer|arrange|demonstrate) (?!you (?:a|the|my) (?:link|file|copy|photo))(?:\p{L}+ ){1,4}(?:round|over|by|along|with|one|next)\b.*\?)`,
  String.raw`\bwould (?:you (?:object|mind)|it bother you) (?:to my|my|our|if (?:I|we)) (?=(?:quot|us|nam|mention|borrow|film|record|copy|print|photograph|list|park|stor|camp)\p{L}+)`,
  String.raw`^(?:free|up|game|time|room) for (?=an? .{3,60}\?)`,
]

/** What the writer would do with the reader or what is theirs: "may I take a photograph from your balcony?" */
const WRITER_MIGHT = [
  String.raw`\b(?:could|may|might|can) (?:I|we)${SOFTLY} (?=(?!${FOR_READER}\b)\p{L}+.{0,70}\b${WITH_READER}.*\?)`,
  String.raw`\b(?:could|may|might|can|should) (?:I|we) (?:ring|call|phone|visit|see|have|catch|trouble|steal)\b.{0,30}\bfor (?=${MINUTES})`,
  String.raw`${CLAUSE_BEGINS}(?:would you |do you )?(?:mind|object|is it (?:ok|okay|all right|alright)|ok|okay|alright|all right) if (?=(?:I|we) \p{L}+.*\?)`,
]

/** Whether the reader has, does or knows it, now or ever: "does anybody there still speak to the mill?" */
const STILL_OR_EVER = [
  String.raw`\b(?:do|does) (?:you(?: all| both)?|any(?:one|body)(?: \p{L}+){0,4}?|your \p{L}+) (?:still|ever|happen to|by any chance|perhaps) (?=(?!${MUSING}\b)\p{L}+ .{4,}\?)`,
  String.raw`\bhave you (?:got |had |found )?(?:any|some) (?=(?!${oneOf('news, plans, idea, children, kids, time, luck, questions')}\b)\p{L}+ (?:on|for|about|how|who|to|with|of|that|in)\b.*\?)`,
]

/** Whether it would be too much: "would it be rude to ask for an hour with her?" */
const TOO_MUCH = [
  String.raw`\bwould it be (?:out of order|(?:too |very |terribly |awfully |a bit |really )?(?:rude|cheeky|forward|impertinent|awkward|unreasonable|presumptuous|bold|nosy|selfish|much)|a (?:bother|nuisance|bore|cheek|trouble|pain|hassle|stretch))\b`,
  String.raw`\bis (?:this|that|it) too (?:much|cheeky|forward) (?:to ask|of an ask)\b`,
]

/** That it is all the writer is after: "a word from you is all I need" */
const ALL_I_NEED = [
  String.raw`\b(?=is (?:really |honestly )?all (?:that )?(?:I|we)(?:'m|'re| am| are)? (?:after|need|ask|asking|want|hoping|looking)\b)`,
  String.raw`\bI hope you(?:'ll| will| might| would| could)(?: be)? (?=generous|kind|put|say|write|speak|consider|think about|help|let|give|lend|vouch|support|back|agree|take|come and|stand|sign)\b`,
]

/** Words that ask without a verb: "got a quarter of an hour?", "anything we ought to know?" */
const WITHOUT_VERB = [
  String.raw`${CLAUSE_BEGINS}(?:have you |you )?got (?=(?:an?|any|some|half|ten|five|fifteen|twenty|\d+|a few) .{0,30}\b(?:hour|minutes?|mins?|time|room|space|spare|ideas?|tips?|contacts?|leads?)\b.*\?)`,
  String.raw`^any(?:thing|one|body|where)? (?=.{0,40}\b(?:I|we) (?:ought to|should|need to|must|could|can) (?:know|do|watch|avoid|read|see|try|bring up|prepare|talk to|ask|speak to|go)\b.*\?)`,
  String.raw`\b(?:are|is) there (?:any |an? |some )(?=.{0,40}\b(?:at|in|on|with|among) your\b.*\?)`,
  String.raw`[;,.–—-] ?would you\?$`,
]

/** A wish that leans on the reader: "we'd dearly like to have you with us" */
const WISHES = [
  String.raw`\b(?:I|we)(?:'d| would| should) (?:like|love|value|welcome|treasure|appreciate)(?: it)?(?: very much| so much| dearly| greatly)? (?:to (?:have|get|hear|feature|interview|film|host) you (?!over|round|here|with us for|for dinner|back|stay|come)\p{L}+|(?:half )?an hour|a few minutes|ten minutes|a word|a chance)`,
  String.raw`\b(?:I|we)(?:'d| would| should) be ${VERY}(?:thankful|grateful|glad|pleased|happy|delighted|honou?red) (?:for (?:a(?! (?:receipt|reply|copy|quick|response|confirmation))|any|some|your|half)|to (?:hear from you|have you|be thought of|be considered)|if)\b`,
  String.raw`\b(?:it'd|it would|would) (?:really )?(?:mean (?:a lot|the world|so much|a great deal|everything)|be (?:a (?:great |real |huge )?(?:help|gift|relief|honou?r|privilege|kindness)|wonderful|invaluable|lovely|so helpful)) (?:\p{L}+ ){0,3}(?:to (?:hear (?:how|what|why|your)|have (?:your|you (?!all|over|round|here|back))|know|get|learn|talk|speak|read)|if|for)\b(?=.*\byou)`,
  String.raw`\b(?:I|we)(?:'m| am|'re| are| was| were)? ?(?:just |really |rather |sort of )?(?:hoping|wondering|wondered|hoped)(?: that| if| whether)? (?:you|your \p{L}+|one of you|somebody|someone)(?:'d|'ll| could| might| would| can) (?!(?:like|love|be (?:there|well|ok|okay|back|home)|come|forgive|understand|believe)\b)`,
  String.raw`\b(?:thought|thinking) of you\b(?=.*\b(?:need|looking|after|short|first)\b)`,
  String.raw`\b(?:need|looking for|after|short of)\b(?=.{3,90}\bthought of you\b)`,
]

/** Small things, and what they would do: "an email from you would save me a winter" */
const SMALL_DEEDS = [
  String.raw`\b(?:an?|one|even|just|two) (?:[\p{L}-]+ ){0,3}(?:e-?mail|lines?|word|note|call|letter|nod|nudge|hint|tip|signature|reference|review|post)\b.{0,70}\b(?:would|'d|could) (?:be|save|help|mean|do|make|spare|open|change|go)\b`,
  String.raw`\b(?:anything|whatever|any (?:sum|amount|gift|help|support|contribution)|every (?:little|pound|penny|euro|dollar|bit))\b.{0,50}\b(?:would|will|helps?|counts?|makes?|goes?|welcome|appreciated)\b(?=.*(?:help|put to|welcome|appreciated|difference|count|grateful|long way))`,
]

const TELL_ME = oneOf(String.raw`
  tell (?:me|us) (?:honestly |straight |frankly )?(?:what's wrong|what is wrong|where|how|why|if it's|whether it|what you (?:think|make)|which),
  have a (?:listen|think|go|try|browse|play|taste) (?=.*\b(?:tell|say|let me|and)\b), shout if you (?:spot|see|notice|find|think), let (?:me|us) know if (?:anything|something|you (?:spot|notice|find|see)) (?=.*\b(?:daft|wrong|odd|off|missing|unclear|mistakes?|typos?|errors?|jars?)\b),
  keep (?:an|your) (?:ear|eye|ears|eyes) (?:out|open|to), put (?:me|us) down for, spread the word,
  give (?:it|this|them|her) a (?:spin|try|go|read|listen|once-over), put in a word, save me (?!a (?:seat|place|slice)),
  point (?:me|us) (?:to|at|in), send (?:them|people|anyone|any) (?:my|our) way, be (?:rude|harsh|honest|brutal|unkind)
`)

/** Told in a friendly way: "do keep an ear out for me, won't you?" */
const TOLD = [
  String.raw`${CLAUSE_BEGINS}(?:so |then |just |do |please |pls |and )*(?:${TELL_ME})\b(?! (?:you|your train|to (?:be|meet|go))\b)`,
  String.raw`^(?!.*\b(?:like|want|need|interested)\b).{8,},? (?:won't|would|will|could|can) you\?$`,
]

/** Asks told by the deed, whatever it is; matters of the day are left to others to tell. */
export const DEEDS = [
  ...READER_MIGHT,
  ...OTHERS_MIGHT,
  ...WRITER_MIGHT,
  ...STILL_OR_EVER,
  ...TOO_MUCH,
  ...WITHOUT_VERB,
  ...TOLD,
]

/** The same in statements. */
export const WISHES_TOLD = [...ALL_I_NEED, ...WISHES, ...SMALL_DEEDS]
