import type { EnglishKind } from './english-kind.ts'
import { oneOf } from '../../../one-of.ts'

const CHOSE = oneOf(`
  go for, go with, gone with, us(?:e|ed), choose, chose, chosen, recommend, hire, hired,
  suggest, end up with, trust, rate, swear by, buy, bought, order from, stay, stayed
`)

const QUICK_QUESTION = oneOf('and, but, so, btw, quick question:?')

const KEPT_THINGS = oneOf(`
  records?, books?, registers?, files, letters, copies, papers, photographs, photos, maps,
  documents, parts, spares, recordings?, drawings?, plans, negatives, tapes, minutes of, archives?
`)

const HERE = oneOf(`
  here, in (?:this|the) (?:group|chat|street|building|club), of you, out there
`)

const HAS_HAD = oneOf('got, have, had, know, used, tried, recommend, can recommend, seen')

const OF_SOMETHING = oneOf(String.raw`
  of (?:a|an|any), whether (?:there|they|anyone), if (?:there|they|anyone), where (?:I|we|one),
  how (?:I|we|one|much (?:a|an|one)|long (?:a|an|it takes)),
  (?:a|any) (?:good|decent|reliable|\w+able)
`)

const ABOUT_WHAT = oneOf(String.raw`
  how, what (?:you|it takes), which (?:\w+ ){1,3}you, who (?:you|made|did), more about,
  a (?:bit|little) (?:more )?about, the name of, where you
`)

const DETAILS = oneOf(`
  name, names, contact details, recipe, template, reading list, list of, notes on,
  details of (?:the|your)
`)

const HAND_OVER = oneOf('share, send (?:me|us), give (?:me|us), let (?:me|us) have')

/** How it was for them: "was it worth the money?" */
const EXPERIENCE = [
  String.raw`\bwhat(?:'s| is| was| has been) your experience (?:with|of)\b(?=.*\?)`,
  String.raw`\bis it (?:really )?worth (?:it|the|a|\p{L}+ing)\b(?=.*\?)`,
  String.raw`\bwas it worth (?:it|the)\b(?=.*\?)`,
  String.raw`\bis (?:it|the \w+) any good\b(?=.*\?)`,
  String.raw`\bwhat(?:'s| is| was) your experience (?:with|of)\b`,
  String.raw`\bwas it worth\b`,
  String.raw`\bis it any good\b`,
  String.raw`\bwould you (?:use|recommend|hire|buy|choose|do|go with) (?:the same|them|him|her|it|that) (?:\w+ )?again\b`,
  String.raw`\bwhat do you use\b`,
]

/** What to take: "any recommendations for a dentist?" */
const RECOMMENDED = [
  String.raw`\b(?:any|looking for) (?:recs|recommendations)\b`,
  String.raw`\bwhat(?:'s| is) (?:a|the) (?:good|best|cheapest|easiest|safest) \w+(?=.*\?)`,
  String.raw`\b(?:recs|recommendations) for\b`,
  String.raw`\b(?:can|could|would) you (?:recommend|suggest)\b(?! (?:a (?:time|date|day)|some (?:times|dates)|another))`,
  String.raw`\bany (?:recommendations|tips|suggestions|pointers|ideas) (?:for|on|about|where|who|as to|how)\b`,
]

/** What it was called: "what was the name of your plumber?" */
const REMEMBERED = [
  String.raw`\b(?:do you|can you) remember (?:the name|what|which|who) (?:of|you|did|made|it)\b(?=.*\?)`,
  String.raw`\bremember the name of\b`,
  String.raw`\bwhich \w+ (?:was|is|were) it (?:that )?you\b(?=.*\?)`,
  String.raw`\bwhat(?:'s| is| was) the name of (?:your|the|that) \w+(?=.*\?)`,
  String.raw`\b(?:have you|have you still|do you have|you) ?got (?:the|a) (?:name|number|address) of (?:the|a|your|some) (?!plumber)\b`,
]

/** What the reader did: "which boiler did you go for?" */
const WHAT_THEY_CHOSE = [
  String.raw`\bwho (?:did|does|made|fixed|built|does) (?:you )?your \p{L}+|\bwho did you (?:get|have) to\b`,
  String.raw`\bhow (?:far|long|many|often|hard|high|deep|heavy) (?:did|do|does|was|were) (?:you|it|yours|the \p{L}+)\b(?=.*\b(?:you|yours)\b.*\?|.*\bin (?:a|the) \p{L}+\?)(?!.*\b(?:train|flight|journey|drive|queue|trip|film|meeting|get home|stay|sleep)\b)`,
  String.raw`\bwhere do you (?:get|have|buy|take|go to get|find|order) (?:your|the|such|those)\b(?=.*\?)`,
  String.raw`\bdo you (?:happen to )?know what (?:became|happened|has become) (?:of|to)\b(?=.*\?)`,
  String.raw`\bwho do you (?:go to|use|see|take)\b(?=.*\?)`,
  String.raw`\bwhat (?:do|did) you (?:use|pay|charge|feed|put) (?:for|on|in)\b(?=.*\?)`,
  String.raw`^(?:.*[,;:] )?(?:${QUICK_QUESTION} )?(?:which|what|whose|who) (?:[\p{L}-]+ ){0,3}(?:did|do|would|have) you (?:\w+ )?${CHOSE}\b(?=.*\?)`,
  String.raw`\bwho (?:did|does|made|fixed|built|laid|prints?|printed|designed) your\b(?=.*\?)`,
  String.raw`\bwhere did you (?:have|get|buy|find|order|source)\b.{0,40}\b(?:made|done|printed|fixed|framed|from|your|them|it|repaired|cut)\b(?=.*\?)`,
]

/** What it cost or took: "how much did it cost you?" */
const WHAT_IT_COST = [
  String.raw`\bhow (?:much|long) did (?:it|you|yours|that) (?:cost|pay|take|set) ?(?:you|for)?\b(?=.*\?)`,
  String.raw`\bwhat did you (?:end up )?pay(?:ing)?\b`,
]

/** How one goes about it: "where could I rent a kiln?" */
const HOW_AND_WHERE = [
  String.raw`\b(?:have you )?any idea (?:what|where|how|whether) (?:I|we|one|a|it|the)\b(?=.*\?)`,
  String.raw`\bany idea (?:what|where|how|whether|if)\b`,
  String.raw`\bwhere (?:can|could|do|would|might) (?:I|we|one) (?:get|find|buy|rent|learn|hire|order)\b(?=.*\?)`,
  String.raw`\bhow (?:do|would|can|could) (?:I|we|one) (?:get|go about|apply|find|register|stop|clean|fix|mend|keep)\b(?=.*\?)`,
]

/** Whether the reader knows: "do you happen to know if there is a bursary?" */
const WHAT_IS_KNOWN = [
  String.raw`\b(?:would|do) you know (?:if|whether) (?:the (?:old |new )?\w+ (?:still )?(?:sells?|rents?|takes?|offers?|has|have|does|lets?)|there)\b`,
  String.raw`\b(?:do|would) you happen to know (?:what|who|which|where|how|whether|if|of)\b(?!.*\b(?:coming|tonight|tomorrow)\b)`,
  String.raw`\b(?:do|would) you (?:still |by any chance |happen to )*(?:have|hold|stock|keep) (?:any |old |the )?(?:\w+ ){0,2}${KEPT_THINGS}\b(?=.*\?)`,
  String.raw`\b(?:has |does |did )?any(?:one|body) (?:${HERE} )?${HAS_HAD} (?:of )?(?:an?|the name|any|some|good)\b(?=.*\?|.*\btrust)`,
  String.raw`\b(?:do|would) you (?:happen to )?know ${OF_SOMETHING}\b`,
]

/** Being told or sent it: "can you tell me which scanner you use?" */
const TOLD = [
  String.raw`\b(?:can|could|would) you (?:please |kindly |possibly )?(?:tell|explain to|teach|show) (?:me|us) ${ABOUT_WHAT}\b`,
  String.raw`\b(?:can|could|would) you (?:please |kindly |possibly )?${HAND_OVER} (?:(?:the|your|a|some) )${DETAILS}\b`,
]

export const INFORMATION: EnglishKind = {
  kind: 'information',
  asked: [],
  said: [
    ...EXPERIENCE,
    ...RECOMMENDED,
    ...REMEMBERED,
    ...WHAT_THEY_CHOSE,
    ...WHAT_IT_COST,
    ...HOW_AND_WHERE,
    ...WHAT_IS_KNOWN,
    ...TOLD,
  ],
}
