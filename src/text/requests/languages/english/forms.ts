import { oneOf } from '../../../one-of.ts'
import { SOFTLY, VERY, CLAUSE_BEGINS } from './asking-words.ts'

const SHORT_WISHES = oneOf(`
  grateful, thankful, glad, appreciate, looking, hoping, wondering, seeking, requesting,
  kindly, mind, care to, fancy, feel like, need, wanted, know, got, any, help
`)

const WILLING_TO = oneOf(`
  be (?:so kind as to|kind enough to|(?:willing|able|open|happy|up|prepared|ready|interested|available|game|free|keen|comfortable) (?:to|for|in|with)|interested),
  feel comfortable, consider, think about, mind, like to, want to, care to, have,
  ask you (?:to|for|if you), ask, agree to
`)

const WHOM = oneOf(String.raw`
  you(?: guys| both| all)?, I, we, (?:someone|somebody) (?:from|at|on) your \w+, any of you,
  one of you, your \w+, there be
`)

const LIKE = oneOf(`
  love, like, appreciate, value, welcome, treasure,
  be ${VERY}(?:grateful|thankful|glad|happy|honou?red|delighted|thrilled|obliged|indebted|keen|curious)(?: (?:if|for|to))?
`)

const TRULY = oneOf('really, very much, so, truly, also, greatly, absolutely, dearly')

const WONDERING = oneOf(`
  wondering, wondered, hoping, writing to ask, reaching out to (?:see|ask), hope, wonder,
  looking
`)

const WHETHER_YOU = oneOf('to, for, if, whether, that, you, I, we, could, might, can, would')

/** As if it could not be: "you couldn't lend me your van, could you?" */
const AS_IF_NOT = [
  String.raw`\b(?:I )?don't suppose(?: that)? (?:you|your|there)\b`,
  String.raw`\byou (?:couldn't|wouldn't|don't|haven't)\b(?=.*\?)`,
  String.raw`\byou (?:wouldn't|don't) (?:by any chance )?(?:happen to )?`,
  String.raw`\bthink you could\b`,
]

/** Whether the reader would think of it: "how would you feel about judging the cakes?" */
const WEIGHED = [
  String.raw`\bhow would you feel about\b`,
  String.raw`\bwhat would it take\b`,
  String.raw`\bhow about (?=\p{L}+ing\b)`,
  String.raw`\bhave you (?:ever )?(?:considered|thought (?:of|about))\b`,
]

/** What the writer would like of the reader: "we'd love you to open the fair" */
const WISH_THAT_READER = [
  String.raw`\b(?:I|we)(?:'d| would) (?:like|love|want) (?:for )?you to\b`,
  String.raw`\bwe want you\b`,
  String.raw`${CLAUSE_BEGINS}(?:would|'d) (?:really |so |much |dearly |very much )*(?:love|appreciate|value|welcome|like)\b`,
  String.raw`(?:^|[.,;:!–—-] ?)${SHORT_WISHES}\b`,
]

/** A request, by its name: "might I ask you for a line?" */
const REQUESTED = [
  String.raw`\b(?:I|we) (?:would )?request (?:you|that you|your)\b`,
  String.raw`\bkindly\b`,
  String.raw`\b(?:to|whether to) ask you\b`,
  String.raw`\bi'm hoping\b`,
  String.raw`\b(?:might|may) (?:I|we) ask\b`,
  String.raw`\b(?:I|we) (?:wanted|want|would like|need|have|wish|dare|hardly dare|hate) to ask(?: you)?(?: (?:if|whether|for|to))?`,
  String.raw`\b(?:I|we)(?: have|'ve got|'ve) (?:a|one|another|got a) (?=(?:\w+ ){0,2}(?:favou?r|request|question|ask)\b)`,
  String.raw`\b(?:I'm|I am|we're|we are) (?:asking|begging|after)\b`,
  String.raw`\ball (?:I'm|I am|we're|we ask|I ask)(?: asking)?`,
  String.raw`\bplease${SOFTLY}(?= \p{L})`,
]

/** Whether there is any: "is there any chance of a bed?" */
const WHETHER_THERE_IS = [
  String.raw`\bis (?:this|that|it|there) (?=something|any|a chance|room|work|possible|at all)`,
  String.raw`\bis there (?=(?:any|some)(?:one|body)\b)`,
  String.raw`\bany idea (?=who)`,
  String.raw`\b(?:is there )?any (?:chance|way|possibility)(?: (?:that|of|for|to))?(?: (?:you|I|we)(?: (?:could|can|might|would))?)?`,
  String.raw`\bany (?=(?:recommendations|tips|suggestions|pointers|ideas)\b)`,
  String.raw`\bwould it be (?:possible|ok|okay|alright|all right|fine|too much(?: trouble)?|feasible|appropriate)(?: to| if| for)?`,
]

/** A kind order: "do read it", "give us a hand" */
const TOLD_TO = [
  String.raw`\bgot (?:time|a minute|a sec)\b`,
  String.raw`\b(?:do|please) (?=read|look|listen|try)`,
  String.raw`^(?:so,? |and |but |also,? )?(?:give|lend|introduce|connect|help|spare) (?:me|us)\b`,
]

/** The usual question: "would you be willing to speak?" */
const MODAL = [
  String.raw`\b(?:could|can|would|will|might|may) ${WHOM}\b${SOFTLY}(?: ${WILLING_TO})?`,
  String.raw`\bmay I\b`,
]

/** Whether the reader is ready, knows or has: "are you open to a short call?" */
const READY = [
  String.raw`\bare you (?:the (?=right)|open|free|willing|able|available|up|around|interested|taking|hiring|guys hiring|looking for)${SOFTLY}(?: (?:to|for|in|on))?`,
  String.raw`\bdo (?:you|any of you|u)${SOFTLY} (?:have|know|mind|think (?:you|I|we|\w+) (?:could|can|might|would)|need|want)`,
]

/** What is wanting: "we could do with a hand" */
const WANT = [String.raw`\b(?:I|we) could (?:really |so |certainly )?(?:do with|use)\b`]

/** What would be welcome: "I'd be very grateful if you could come" */
const WISH = [
  String.raw`\b(?:I|we)(?:'d| would) (?:${TRULY} )*${LIKE}(?: (?:it if|to|for|if))?(?: you (?:could|would|can|might))?`,
  String.raw`\b(?:I|we)(?: (?:am|was|are|were)|'m|'re|'ve been)? ?(?:just |also |really )?${WONDERING}(?: ${WHETHER_YOU})*`,
  String.raw`\b(?:I|we)(?: still| really| urgently| badly| also)? need(?= (?:your|a|an|someone|help|somebody|two|three))`,
]

/** What it would mean: "it would help to have your name" */
const WHAT_IT_WOULD_BE = [
  String.raw`\blet me know if you(?:'d| would| could| can|'re| are| know| hear)(?: (?:be|up|open|willing|able|interested|available|of|free)(?: (?:to|for|in))?)?`,
  String.raw`\b(?:it would|it'd) (?:really )?(?:mean|help|be) (?:\w+ ){0,4}(?:if|to (?:have|get))(?: you (?:could|would))?`,
  String.raw`\b(?:worth|up for|fancy|open to|time for|game for)(?= a )`,
]

/** Whom to turn to: "who should I write to?" */
const WHOM_TO_ASK = [String.raw`\b(?:who|whom) (?:would|should|could|do|can|might) (?:I|we|one)\b`]

/** On a condition: "if anything comes up" */
const CONDITION = [
  String.raw`\bif (?:you|your \w+|any of you|anyone|anybody|anything|something|there)\b(?: ever| happen to)?`,
]

export const FORMS = [
  ...AS_IF_NOT,
  ...WEIGHED,
  ...WISH_THAT_READER,
  ...REQUESTED,
  ...WHETHER_THERE_IS,
  ...TOLD_TO,
  ...MODAL,
  ...READY,
  ...WANT,
  ...WISH,
  ...WHAT_IT_WOULD_BE,
  ...WHOM_TO_ASK,
  ...CONDITION,
]
