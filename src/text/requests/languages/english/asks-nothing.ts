import { oneOf } from '../../../one-of.ts'

const ASKED_OF = oneOf(`
  asked, asks, asking, wonders, wondered, begged, wanted to know, enquired
`)

const WISHES = oneOf(`
  asks?, asked, asking, wants?, wanted, wonders?, needs?, would like, 'd (?:like|love)
`)

const OTHERS = oneOf(`
  he, she, they, people, students, everyone, someone, somebody, clients?, customers?
`)

const OFFERED = oneOf(`
  help, assist, offer, bring, send you, get you, introduce you, connect you, put you (?!down),
  do (?:anything|something) for
`)

const GIVEN_GLADLY = oneOf(`
  help, introduce you, introduce the two, share, send you, connect, put you, give you, look,
  read, review, have a look, do the same, return, write you, talk, chat, answer, pass, advise
`)

const ASKED_GLADLY = oneOf(`
  help, share, connect, look, read, review, have a look, talk, chat, answer, pass, advise
`)

const GLAD = oneOf('happy, glad, pleased, delighted, willing')

const FOR_ONESELF = oneOf(`
  hear, know, learn, have, get, receive, see, ask, talk (?:to|with), find, pay, buy, cover,
  return, repay
`)

/** Offers: "we'd be delighted to have a look at it" */
const OFFERS = [
  String.raw`\b(?:I|we)(?:'d| would) be (?:\w+ )?(?:happy|glad|delighted|pleased|honou?red) to (?!${FOR_ONESELF}\b)`,
  String.raw`\b(?:can|could|may|shall|should|would) (?:I|we) ${OFFERED}`,
  String.raw`\b(?:whenever|should) you (?:ever )?(?:need|want|would like|'d like|like)\b`,
  String.raw`\bif you (?:ever )?(?:need|want|would like|'d like)\b`,
  String.raw`\bwould you (?:two |both |all |guys )?like (?!to (?:speak|talk|write|contribute|help|chair|sponsor|judge|review|mentor|present|teach|host))\b`,
  String.raw`\b(?:may|shall|should) (?:I|we) (?:give|pass|send|share|tell|introduce)\b`,
  String.raw`\blike (?:you )?to (?:introduce|meet) (?:you|\p{Lu}|my|our)`,
  String.raw`\blet me know if (?:you need|I can|there(?: is|'s) anything|you want)`,
  String.raw`\b${GLAD} to ${GIVEN_GLADLY}(?! me\b)(?<!(?:would|could|you|might) be (?:willing|happy|glad|pleased) to ${ASKED_GLADLY})`,
  String.raw`\bfeel free\b`,
  String.raw`\bdon't (?:hesitate|worry|bother)\b`,
]

/** What others said or asked: "she wanted to know whether I'd speak" */
const SAID_BY_OTHERS = [
  String.raw`\b(?:he|she|they|boss|mum|dad|the \p{L}+|someone|somebody) (?:goes|says|said|went|was like|yelled|shouted|joked)\b`,
  String.raw`\b${ASKED_OF} (?:me|him|her|us|them|whether|if)\b(?<!I wondered (?:if|whether))(?<!we wondered (?:if|whether))`,
  String.raw`\b${OTHERS}(?: (?:also|often|always|once|just|keep|kept))? ${WISHES}\b`,
  String.raw`\b(?:told|said to) (?:him|her|them|the)\b`,
]

/** Nobody is asked: "can you believe it?", "who needs sleep?" */
const RHETORIC = [
  String.raw`\bcan you (?:blame|believe|imagine)\b`,
  String.raw`\b(?:would|could) you (?:believe|imagine)\b`,
  String.raw`\bwho (?:wouldn't|doesn't|needs)\b`,
  String.raw`\b(?:why|how) (?:would|could) (?:I|you|he|she|they|anyone|anybody)\b(?! (?:go about|get|find|apply|handle|approach|feel about|describe|learn))`,
  String.raw`\bcan't you\b`,
  String.raw`\bif you'd told me\b`,
  String.raw`\bwould you believe\b`,
  String.raw`\bwho (?:would|could) (?:have|'ve)\b`,
]

/** Answers, thanks, kindness: "yes, of course", "thank you for your help" */
const ANSWERED = [
  String.raw`\b(?:let|allow) (?:me|us) (?:help|treat|know|cook|pay|take you|buy you|thank|apologi|explain|say|guess)\b`,
  String.raw`^(?:thanks?|thank you|many thanks|thx|yes|sure|of course|absolutely|certainly|with pleasure|no problem|no worries)\b`,
  String.raw`\bthank(?:ing)? you (?:so much |very much |again )?for (?!consider|your (?:time|consideration))`,
  String.raw`\bas (?:you|I) (?:asked|requested|suggested|promised)`,
  String.raw`\b(?:had|have|has) (?:asked|agreed|introduced|already)`,
  String.raw`\bin return\b`,
]

/** What was or might have been: "we would have loved to come" */
const WHAT_WAS = [
  String.raw`\bcould(?:n't)? have\b`,
  String.raw`\bwould(?:n't)? have (?:loved|liked|been|had|thought|believed)\b`,
  String.raw`\bif (?:only )?I (?:could|had|were)\b`,
  String.raw`\bremember (?:when|how|the)\b`,
  String.raw`\bno need to\b`,
  String.raw`\bI(?:'m| am) (?:afraid|sorry) (?:I|we) (?:can|could)`,
]

/** What is settled already: "which evening suits you?" */
const OF_THE_DAY = [
  String.raw`\bcan we (?:talk|speak) about the\b|\bwho would you (?:vote|bet|back|root|cheer)\b`,
  String.raw`\bwill you be \w+ing\b`,
  String.raw`\b(?:which|what) (?:evening|day|date|time|room|hour|night|week)\b`,
]

const NOT_NEEDED = oneOf(`
  (?:do not|don't|won't|will not|cannot|can't) (?:need|want|use|require), have no use for
`)

/** Something given, to be used at will: "attached; strike out whatever you do not need" */
const FOR_THE_TAKING = [
  String.raw`\b(?:strike|cross|cut|take|leave|throw|delete|drop|skip|ignore|change|adapt|remove)\b[^,;:.?]{0,16}\b(?:anything|whatever|what|all|everything|the (?:bits|parts|rest|clauses|lines|pages))(?: that)? you ${NOT_NEEDED}\b(?!.*\?)`,
  String.raw`\b(?:use|keep|take|copy|borrow|adapt)\b[^,;:.?]{0,16}\b(?:anything|whatever|what)(?: of it)? you (?:need|like|want|please|can use)\b(?!.*\?)`,
]

export const SPOILS = [
  ...FOR_THE_TAKING,
  ...OFFERS,
  ...SAID_BY_OTHERS,
  ...RHETORIC,
  ...ANSWERED,
  ...WHAT_WAS,
  ...OF_THE_DAY,
]
