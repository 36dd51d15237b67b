import type { EnglishKind } from './english-kind.ts'
import { oneOf } from '../../../one-of.ts'
import { IN_EARNEST } from './asking-words.ts'

const RELATIVES = oneOf(`
  cousin, brother, sister, friend, colleague, boss, editor, agent, lawyer, uncle, aunt,
  partner, neighbour, contact, publisher, accountant, gallerist, wife, husband, father, mother
`)

const ACQUAINTANCES = oneOf(`
  contact, contacts, acquaintance, friend, cousin, brother, sister, uncle, aunt, neighbour,
  old boss, former boss, colleague
`)

const SOMEBODY_RIGHT = oneOf('any(?:one|body), some(?:one|body), the right person, who')

const TURN_TO = oneOf('talk, speak, write, reach, contact, ask, approach, get in')

const APPROACH = oneOf(`
  talk, speak, write, turn, go, reach out, contact, ring, call, approach
`)

const WHOEVER = oneOf('you, any(?:one|body)(?: here| in this group)?, some(?:one|body)')

const CONTACT = oneOf('contacts?, one, body')

/** Bringing two people together: "could you put us in touch with the harbour master?" */
const PUT_IN_TOUCH = [
  String.raw`\bput(?:ting)? (?:me|us|the two of us|my \w+|our \w+|him|her) (?:\w+ )?(?:in touch|in contact|through|onto|on to)\b`,
  String.raw`\bput(?:ting)? (?:me|us) (?:in (?:touch|contact)|through|onto)\b`,
  String.raw`\bcc (?:me|us) (?:in )?(?:with|to)\b`,
  String.raw`\b(?:hook|link|match|connect)(?:ing)? (?:me|us) (?:up )?(?:with|to)\b`,
  String.raw`\b(?:connect|link)(?:ing)? (?:me|us) (?:up )?(?:with|to)\b`,
  String.raw`\bbring (?:us|the two of us) together\b`,
  String.raw`\bbroker\b`,
  String.raw`\bsmooth the way\b`,
  String.raw`\b(?:direct|point|steer|nudge) (?:me|us) (?:to|towards?|in the direction of) (?:the right (?:person|people)|who|some(?:one|body)|any(?:one|body))`,
]

/** By its name: "would you make the introduction to Kim?" */
const INTRODUCED = [
  String.raw`\bintros?\b`,
  String.raw`\bintroduc(?:e|ing) (?:me|us|my|our|him|her)\b`,
  String.raw`\b(?:an?|the|that|make|making|for) (?:\w+ ){0,3}intro(?:duction)?s? (?:me )?(?:to|with|at)\b`,
  String.raw`\bintro (?:me|us)\b`,
  String.raw`\b(?:make|making|do|arrange) (?:an?|the|that) (?:\w+ )?intro(?:duction)?\b`,
  String.raw`\bmeet your (?:\w+ )?${RELATIVES}\b`,
]

/** Speaking of one to somebody: "might you mention my name to the curator?" */
const NAME_PASSED_ON = [
  String.raw`\b(?:send|give|pass|let) (?:me|us)(?: on| have)? (?:her|his|their|the \p{L}+'s|your \p{L}+'s) (?:insta\w*|number|e-?mail|details|contacts?|address|card|handle|phone)\b`,
  String.raw`\bmention (?:me|us|my name|our name) to\b`,
  String.raw`\bgive (?:her|him|them|whoever \w+) my (?:number|e-?mail|card|details|name|address)\b`,
  String.raw`\bpass(?:ing)? (?:on )?(?:my|our) (?:name|number|details|address|e-?mail|card|note)(?: on| along| to)?\b`,
  String.raw`\b(?:use|using|used|mention|drop|dropped) your name\b`,
  String.raw`\b(?:have|had) a word with\b`,
]

/** Getting in where strangers do not: "could your cousin open a door for us?" */
const DOORS_OPENED = [
  String.raw`\bget (?:me|us) (?:in front of|through to|an audience|a meeting with|a foot in|in with)\b`,
  String.raw`\b(?:your|the) ${ACQUAINTANCES}\b.{0,40}\b(?:would (?:talk|speak|see|meet)|meet (?:me|us)|open the door|have a word)\b`,
  String.raw`\bopen (?:a|that|the|some) doors?\b`,
]

/** Whom the reader knows: "do you know anybody at the observatory?" */
const SOMEBODY_KNOWN = [
  String.raw`\b(?:know|friends with|close to|work with) (?:any(?:one|body)|some(?:one|body))\b${IN_EARNEST}`,
  String.raw`\b(?:know|knew) (?:of )?(?:any|some)(?:one|body)\b${IN_EARNEST}`,
  String.raw`\b(?:know|hear of) (?:of )?${SOMEBODY_RIGHT} .{0,50}\b(?:I|we|me) (?:could|should|can|might|to) ${TURN_TO}`,
  String.raw`\b(?:know|happen to know) (?:any(?:one|body)|some(?:one|body)) (?:at|in|with|from|working|there|inside)\b`,
  String.raw`\b(?:any|some)(?:one|body)\b.{0,50}\b(?:I|we) (?:could|should|can|might) (?:talk|speak|write|turn) to\b`,
]

/** A name or number: "have you any contacts in the wool trade?" */
const CONTACT_NAMED = [
  String.raw`\b(?:know|have) (?:a|any|some) (?:\w+ )?(?:name|person|contact|way in|in with|connection)s? (?:at|in|with|on|for|to|who)\b`,
  String.raw`\b(?:have|got|know) (?:an?|any|some) (?:\w+ )?contacts?\b`,
  String.raw`\b(?:your|the) (?:name|e-?mail|number|address) of (?:some(?:one|body)|who|the person|any(?:one|body))\b`,
]

/** The right place to turn to: "who should I talk to about the lease?" */
const WHO_SEES_TO_IT = [
  String.raw`\bany idea who (?:deals|handles|runs|looks|is|takes|I|we|might|could)\b`,
  String.raw`\bwho (?:deals with|handles|is in charge of|runs)\b.{0,40}\b(?:love a name|a name)\b`,
  String.raw`\bwho(?:m)? (?:would|should|could|do|can|might) (?:I|we|one) (?:best )?(?:talk|speak|write|turn|go|reach out|address|ask|contact|ring|call|approach)\b`,
]

/** What a word of the reader's would do: "a nudge from you would help" */
const LINE_FROM_READER = [
  String.raw`\ba (?:nudge|word|nod|line|hint|call|note) (?:from|by) you\b`,
  String.raw`\b(?:e-?mail|word|line|note|message|mail) (?:\w+ ){0,2}(?:connecting|introducing) (?:me|us)\b`,
  String.raw`\ban? (?:word of )?introduction\b(?=.*\?)`,
]

/** How somebody is reached: "I'd love her number", "do you still see the organist?" */
const REACHED = [
  String.raw`\b(?:do )?you still (?:talk to|see|speak to|in touch with|friends with)\b.{0,60}(?=\?)`,
  String.raw`\b(?:love|want|need|like) (?:her|his|their) (?:e-?mail|number|address|contact)\b`,
  String.raw`\bget(?:ting)? hold of (?:her|him|them|\p{Lu})`,
]

/** Whom one knows, in a question: "does anybody here know somebody who tunes harps?" */
const ANYBODY_KNOWN = [
  String.raw`\bknow(?:s)? (?:of )?(?:any|some)(?:one|body)\b${IN_EARNEST}(?= who\b.*\?)`,
  String.raw`^(?:know|anyone|anybody) (?:any(?:one|body)|you know)\b(?=.*\?)`,
  String.raw`\bdo(?:es)? ${WHOEVER}(?: all| guys| happen to| by any chance)* know (?:any|some)(?:one|body)\b${IN_EARNEST}(?=.*\?)`,
  String.raw`\byou (?:wouldn't|don't) (?:by any chance )?(?:happen to )?(?:have|know) (?:an?|any|some) ?${CONTACT}?\b.{0,40}\b(?:at|in|with|who)\b(?=.*\?)`,
]

/** Whom to turn to, in a question: "who's the right person for the hall?" */
const RIGHT_PERSON = [
  String.raw`\bwho(?:m)?\b.{3,50}\b(?:should|could|can|might|would) (?:I|we) (?:look up|talk|speak|write|turn|go|reach|contact|ring|call|approach|ask)\b(?=.*\?)`,
  String.raw`\bwho is the person to (?:see|ask|talk)\b`,
  String.raw`\bany idea who (?:deals|handles|runs|looks|is|takes|I|we|might|could|to (?:talk|speak|ask|write))\b`,
  String.raw`\bwho(?:m)? (?:would|should|could|do|can|might) (?:I|we|one) (?:best |need to )?${APPROACH}(?! again)\b(?=.*\?)`,
  String.raw`\bwho(?:'s| is| would be) (?:the )?(?:best|right) (?:person|one|contact|address)\b(?=.*\?)`,
]

/** The message tells of somebody the writer would like to reach. */
const TOPICS = oneOf(String.raw`
  introduction, hold of, reach (?:her|him|them|the), a word with, go in cold, put in touch,
  my name, her (?:number|e-?mail), his (?:number|e-?mail), pick up the phone, right person,
  person to (?:see|ask|talk), you (?:two|both) (?:sail|sing|play|row|work|share|go),
  (?:close to|friends with|know|knows) the (?:\w+ )?(?:curator|editor|director|mayor|minister|owner|head|manager|producer|agent|publisher|dean|principal|landlord|chair|buyer)
`)

/** What else speaks of this kind rather than another, once something is asked. */
const HINTS = oneOf(String.raw`
  get hold of, first-name terms, drop (?:her|him|them) a line, look(?:ed)? up, in person,
  connected (?:to|with), contacts?\b(?! details),
  (?:her|his|their) (?:details|address|contact|ear),
  your (?:old |former |ex-?)?(?:cousin|brother|sister|brother-in-law|sister-in-law|friend|neighbour|colleagues?|boss|wife|husband|uncle|aunt|flatmate|landlord|editor|agent|accountant|lawyer),
  don't know a soul, know (?:nobody|no one|anyone|anybody|somebody|someone|people),
  you know (?:everyone|everybody|half), went to (?:school|college|university) together,
  at (?:school|college|university) together, put (?:me|us) on(?:to| to), sits on,
  who (?:runs|heads|decides), a way in, say(?:ing)? I exist, talk to the people, number off you,
  (?:minutes|word|chat|hour|meeting|call|coffee|interview) with (?:him|her|them|whoever|your),
  (?:tell|ask|write to|talk to|speak to|mention|meet|approach|contact|see) (?:him|her|them|whoever)\b,
  (?:friendly )?mention of (?:me|us|our|my), about (?:me|us) to,
  (?:to|with) your (?:boss|director|editor|cousin|brother|sister|husband|wife|father|mother|friend|contact|colleagues?|neighbour),
  vicar, parishioners?, curator, councillor, mayor, trustees?, gatekeeper, secretary, you advise,
  you and \p{L}+ from, family of, friend of yours, through you, on my behalf to, warm, door,
  room together, in a room with, in front of your, in front of the, shake the hand, recruiter,
  foot in (?:the|that) door, buying team, the dean, meet your, put us onto,
  know (?:him|her|them) well, word in (?:his|her|their) ear
`)

export const INTRODUCTION: EnglishKind = {
  kind: 'introduction',
  asked: [
    ...PUT_IN_TOUCH,
    ...INTRODUCED,
    ...NAME_PASSED_ON,
    ...DOORS_OPENED,
    ...SOMEBODY_KNOWN,
    ...CONTACT_NAMED,
    ...WHO_SEES_TO_IT,
  ],
  said: [...LINE_FROM_READER, ...REACHED, ...ANYBODY_KNOWN, ...RIGHT_PERSON],
  topics: TOPICS,
  hints: HINTS,
}
