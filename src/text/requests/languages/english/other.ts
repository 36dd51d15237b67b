import type { EnglishKind } from './english-kind.ts'
import { oneOf } from '../../../one-of.ts'

const LOOK_AFTER = oneOf(`
  look(?:ing)? (?:after|in on), keep(?:ing)? an eye on, mind(?:ing)?, watch(?:ing)?,
  walk(?:ing)?, feed(?:ing)?, water(?:ing)?, hav(?:e|ing), tak(?:e|ing)(?: in)?, dog-?sit,
  cat-?sit, babysit, house-?sit, collect(?:ing)?, fetch(?:ing)?, pick(?:ing)? up
`)

const DEPENDANTS = oneOf(`
  dog, cat, cats, dogs, kids?, children, baby, boys?, girls?, twins, son, daughter, plants,
  garden, house, flat, hens, chickens, rabbits?, tomatoes, roses, mum, mother, dad, father,
  gran, from (?:school|nursery|kindergarten|practice)
`)

const KINDLY = oneOf('please, possibly, perhaps, maybe')

const SIGNED = oneOf('petition, post, survey, poll, video, open letter, questionnaire')

const FILLED_IN = oneOf(`
  fill(?:ing)? (?:in|out), answer(?:ing)?, tak(?:e|ing) part in, complet(?:e|ing)
`)

/** A hand: "could you help us with the tent?" */
const HELPED = [
  String.raw`\b(?:lend|lending) (?:me|us|him|her|my \w+)\b`,
  String.raw`\b(?:help(?:ing)?|assist(?:ing)?) (?:me|us|him|her|my \w+|our \w+|out)\b`,
  String.raw`\b(?:give|giving|lend|lending|need|use) (?:me |us )?a hand\b`,
  String.raw`\bpair of hands\b`,
  String.raw`\bhost(?:ing)? (?:us|my|our|a)\b`,
]

/** Somebody or something minded: "would you water the plants?" */
const LOOKED_AFTER = [
  String.raw`\b${LOOK_AFTER} (?:the|our|my|his|her|\p{Lu}\p{L}+(?:'s)?) ?(?:\w+ )?${DEPENDANTS}\b`,
]

/** A lift or bed: "could you drive me to the station?" */
const DRIVEN = [
  String.raw`\b(?:drive|run|take) (?:me|us|him|her|my \w+|mum|dad|gran) (?:to|home|over|there|in to)\b`,
  String.raw`\bgive (?:me|us|him|her|my \w+) a (?:lift|ride)\b`,
  String.raw`\bput (?:me|us|him|her) up\b`,
  String.raw`\bstay (?:with you|at yours|at your)\b`,
  String.raw`\b(?:sleep|crash) (?:on|at) your\b`,
]

/** What is the reader's: "could I borrow your ladder?" */
const LENT_THINGS = [
  String.raw`\b(?:store|keep|leave|park) (?:\w+ ){0,4}(?:in|at|on) your\b`,
  String.raw`\b(?:borrow|use) your\b`,
]

/** A deed: "would you translate the letter?" */
const DONE_FOR_ONE = [
  String.raw`\btranslat(?:e|ing)\b`,
  String.raw`\bstand in for (?:me|us)\b`,
  String.raw`\bcover (?:my|for me|our)\b`,
  String.raw`\bcarry(?:ing)? (?:the|my|our)\b`,
  String.raw`\bwitness\b`,
]

/** A favour, by its name: "I have a favour to ask" */
const FAVOUR = [
  String.raw`\b(?:thankful|grateful|glad|thanks) for a (?:lift|ride|hand|bed|sofa)\b`,
  String.raw`\bbe (?:a|an) (?:terrible |awful |great |huge )?(?:bother|nuisance|imposition|trouble|pain) to\b`,
  String.raw`\bfor me\?$`,
  String.raw`\b(?:do|grant) (?:me|us) a (?:\w+ ){0,3}favou?r\b`,
  String.raw`\b(?:a|one|another|small|big|huge|quick) (?:\w+ )?favou?r (?:to ask|of you)\b`,
  String.raw`\bask (?:you )?(?:for )?a (?:\w+ ){0,2}favou?r\b`,
  String.raw`\bhave a (?:\w+ ){0,2}favou?r\b`,
]

/** Help, in asking words: "could you lend us a hand?" */
const HELP_ASKED = [
  String.raw`\b(?:could|can|would|might) you (?:${KINDLY} )?(?:be (?:willing|able|so kind as|up for) ?(?:to )?)?(?:help(?:ing)?|lend) (?:me|us|out|a hand)\b`,
  String.raw`\b(?:need|(?:would|'d) (?:\w+ )?appreciate|grateful for) (?:your|some|a little|any) (?:\w+ )?(?:help|support|hand)\b`,
]

/** Using or staying at what is theirs: "could I stay with you?" */
const BORROWED = [
  String.raw`\b(?:would it be (?:possible|ok|okay)|could I) to (?:borrow|use|stay|crash)\b`,
  String.raw`\b(?:could|can|may|might) (?:I|we) (?:\w+ )?(?:borrow|stay (?:at|with)|crash)\b`,
]

/** Signing, sharing, filling in: "would you answer our survey?" */
const TAKEN_PART = [
  String.raw`\b(?:sign|shar(?:e|ing)|repost(?:ing)?|like|vote for|retweet) (?:and share )?(?:my|our|this|the) (?:\w+ ){0,2}${SIGNED}\b`,
  String.raw`\b${FILLED_IN} (?:my|our|this|a|the) (?:\w+ ){0,3}(?:survey|questionnaire|interview|study)\b`,
  String.raw`\binterview you\b`,
]

export const OTHER: EnglishKind = {
  kind: 'other',
  asked: [...HELPED, ...LOOKED_AFTER, ...DRIVEN, ...LENT_THINGS, ...DONE_FOR_ONE],
  said: [...FAVOUR, ...HELP_ASKED, ...BORROWED, ...TAKEN_PART],
}
