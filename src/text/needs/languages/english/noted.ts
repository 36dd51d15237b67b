import { oneOf } from '../../../one-of.ts'
import { WHAT } from '../need-language.ts'
import { ANY, THEIRS } from './need-words.ts'

const WANTS = oneOf(`
  needs?, requires?, wants?(?: to (?:find|hire|rent|meet|borrow))?, seeks?, lacks?,
  could (?:use|do with), looking for, hunting for, searching for, after, short of
`)

/** Noted that somebody searches: "is after a flat" */
const IS_AFTER = [
  String.raw`\b(?:is|are) after (?=an?\b)${WHAT}`,
  String.raw`\b(?:is|are) (?:struggling|trying|hoping|desperate|keen) to (?:find|hire|recruit|rent|meet) ${WHAT}`,
]

/** Noted that they would like to: "she'd love to rent a studio" */
const WOULD_LIKE_NOTED = [
  String.raw`\b(?:she|he|they)(?:'d| would) (?:dearly |really |so |very much )?(?:like|love|want) to (?:find|hire|rent|meet|recruit|take on|share) ${ANY}${WHAT}`,
]

/** Noted after a comma: "sculptor, needs a foundry" */
const WANTS_NOTED = [String.raw`[,;] (?:wants|needs|seeks|requires) ${ANY}${WHAT}`]

/** Noted that somebody needs: "Ana needs a tutor" */
const NEEDS_NOTED = [
  String.raw`\b${THEIRS}(?:'s| is| are)? ?(?:now |still |also |currently |badly |urgently )?${WANTS} ${ANY}${WHAT}`,
]

/** Noted that they are willing: "speaks Czech and is happy to translate" */
const WILLING_NOTED = [
  String.raw`\b(?:speaks|knows|plays|teaches|repairs|builds|makes|does|can|has)\b[^.;!?]{0,60}\band (?:is )?(?:willing|happy|glad) to ${WHAT}`,
]

/** Noted that they have to spare: "has a spare room", "hosts students" */
const SPARE_NOTED = [
  String.raw`\b(?:has|have|owns) (?:an? |two |some )?(?:spare|free|empty|unused|extra) ${WHAT}`,
  String.raw`\b(?:lends|hosts) (?!an overview|a glimpse|me\b)(?:out )?${WHAT}`,
]

export const NOTED_NEEDS = [IS_AFTER, WOULD_LIKE_NOTED, WANTS_NOTED, NEEDS_NOTED]

export const NOTED_OFFERS = [WILLING_NOTED, SPARE_NOTED]
