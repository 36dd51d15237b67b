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

/** Noted that they long for it: "he's desperate for a drummer", "would kill for a good statistician" */
const LONGS_FOR = [
  String.raw`\b(?:is|are|was|'s|'re)? ?(?:desperate|crying out|dying|itching|longing|keen|hungry|on the (?:hunt|lookout|look-out)|in the market|in (?:need|search|want)) (?:for|of) (?!it\b|them\b|me\b|attention\b)${WHAT}`,
  String.raw`\bwould (?:kill|give (?:a lot|anything|her right arm|his right arm)|love|dearly love) (?:for )?(?=(?:an?|some|some(?:one|body)|two|three|another|good)\b)${WHAT}`,
]

/** Noted that there is none: "can't find a clerk", "has no teacher", "short-handed since March" */
const HAS_NONE = [
  String.raw`\b(?:can't|cannot|can not|hasn't|haven't|couldn't|has not|have not) (?:seem to )?(?:find|found|get|got)(?: hold of)? ${ANY}${WHAT}`,
  String.raw`\b(?:has|have|is|are|and) (?:still )?(?:no|without an?|lacking an?|minus an?) (?=(?:[\p{L}-]+ )?(?:\p{L}+(?:er|or|ist|ian|ant|ent|man|woman|child)|clerk|chef|cook|judge|guide|room|office|car|van|work|job|tutor|coach|agent|money|funding|space|help)s?\b)${WHAT}`,
  String.raw`\b(?:lost|losing) (?:its|their|his|her|the) (?<what>(?:[\p{L}-]+ )?\p{L}+) (?:to|and|after|when|last)\b(?!.*\b(?:keys|glasses|phone|match|way|temper|voice)\b)`,
  String.raw`\b(?:short-handed|short-staffed|understaffed|short of staff)\b(?<what>.{0,60})`,
  String.raw`\bwould (?:take on|hire|welcome|consider|snap up) ${ANY}${WHAT}`,
]

/** Noted that they would learn or find: "wants to learn Welsh" */
const WANTS_TO_LEARN = [
  String.raw`\b(?:wants?|would like|'d like|hopes?|is trying|are trying|longs?|is keen) to (?:learn|find|get hold of|buy|hire|borrow|get into|break into|meet|move to|start|set up|open) (?!out\b|know\b|home\b)${WHAT}`,
]

/** Noted that they tell and teach: "ask Femi about visas", "will talk to anyone" */
const TELLS_GLADLY = [
  String.raw`\bask (?!me\b|us\b|you\b|about\b|people\b)(?:him|her|them|\p{L}{3,}) (?:about|if you|when) ${WHAT}`,
  String.raw`\bwill (?:talk|speak|listen) to (?:anyone|anybody|people|newcomers|students|those)(?<what>.{3,80})`,
  String.raw`\b(?:likes|loves|enjoys|is good at|never minds|doesn't mind) (?:explaining|teaching|showing|helping|mentoring|fixing|being asked|lending|coaching)(?<what>.{0,80})`,
  String.raw`\b(?:said|says|told me) (?:we|I|you|anyone) (?:can|could|may) (?:have|use|borrow|stay in|take) ${WHAT}`,
  String.raw`\b(?:has|have) (?:places?|room|space|a bed|a desk|seats?|an opening|openings|a vacancy|work) (?:for|at|in|left|free|going)(?<what>.{3,80})`,
]

export const NOTED_NEEDS = [IS_AFTER, WOULD_LIKE_NOTED, WANTS_NOTED, NEEDS_NOTED]

/** Where anything counts but trifles. */
export const NOTED_PLAIN_NEEDS = [LONGS_FOR, HAS_NONE, WANTS_TO_LEARN]

export const NOTED_OFFERS = [WILLING_NOTED, SPARE_NOTED, TELLS_GLADLY]
