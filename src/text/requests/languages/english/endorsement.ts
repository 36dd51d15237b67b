import type { EnglishKind } from './english-kind.ts'
import { oneOf } from '../../../one-of.ts'

const WRITE = oneOf(`
  write, writing, supply, provide, give, giving, draft, pen, jot, scribble, do
`)

const SOME = oneOf(`
  an?, some, the, one, a few, few, two, three, two or three, a couple of
`)

const LETTER = oneOf(`
  letter, lines?, sentences?, words, quote, blurb, paragraph, statement, review
`)

const IN_WHOSE_FAVOUR = oneOf(`
  about,
  for (?:me|us|my|our|the (?:back|cover|jury|agent|landlord|visa|scholarship|fellowship)),
  on (?:my|our), behalf, support, recommend
`)

const NAMES_OF_REFERENCES = oneOf(`
  recommendation, reference, testimonial, endorsement, letter of (?:support|recommendation)
`)

const REFERENCE = oneOf(`
  reference, referee, recommendation, guarantor,
  letter of (?:recommendation|support|reference), testimonial, character witness,
  signature of support
`)

const ONE_OR_MORE = oneOf('an?, another, one more, your, two, a second, some')

/** Speaking well of one: "would you put in a good word for me?" */
const GOOD_WORD = [
  String.raw`\bsing my praises\b`,
  String.raw`\bsay something nice\b`,
  String.raw`\bput a word in\b`,
  String.raw`\b(?:say|write|put) (?:a )?(?:few|some|couple of)? ?(?:kind |nice |good )?words? (?:about|on) (?:me|my|us|our)\b`,
  String.raw`\b(?:put(?:ting)?|have|slip|say)(?:ting)? (?:in )?a (?:good |kind |quiet )?word\b(?! with you)`,
  String.raw`\b(?:good|kind) word\b`,
]

/** Something written: "could you write three lines about my work?" */
const LETTER_WRITTEN = [
  String.raw`\b(?:write|give|send) (?:me|us|them) (?:a )?(?:reference|testimonial|letter)\b`,
  String.raw`\b${WRITE}(?: me| us| my \w+)? ${SOME}? ?(?:[\w-]+ ){0,3}${LETTER}\b.{0,60}\b${IN_WHOSE_FAVOUR}`,
  String.raw`\bquote you\b`,
  String.raw`\ba blurb\b`,
  String.raw`\byour (?:blurb|endorsement|recommendation)\b`,
]

/** A reference, by its name: "may I list you as a referee?" */
const REFERENCE_GIVEN = [
  String.raw`\brefere(?:e|nce)\b(?! (?:number|desk|book|list|library))`,
  String.raw`\b(?:my|our) (?:refere(?:e|nces?)|guarantor|character witness|sponsor for)\b`,
  String.raw`\bcharacter reference\b`,
  String.raw`\bas a refere(?:e|nce)\b`,
  String.raw`\b${NAMES_OF_REFERENCES}\b(?! (?:for a|to a|number|list|book|librar|desk|material|work|manager|section))`,
  String.raw`\b(?:be|act as|serve as|name you as|list you as|put you down as) (?:a|my|one of my) (?:\w+ )?refere(?:e|nces?)\b`,
]

/** Answering for one: "would you vouch for me?" */
const STOOD_UP_FOR = [
  String.raw`\brecommend (?:me|us|my)\b`,
  String.raw`\bon my behalf\b`,
  String.raw`\bput (?:your|my) name\b`,
  String.raw`\bput your name (?:to|on|behind|under)\b`,
  String.raw`\bvouch(?:ing)?\b`,
  String.raw`\bstand (?:as )?guarantor\b`,
  String.raw`\bsecond (?:my|our) (?:nomination|application)\b`,
  String.raw`\bback (?:my|our) (?:application|nomination|bid)\b`,
  String.raw`\b(?:endors(?:e|ing)|recommend(?:ing)?|vouch(?:ing)? for|nominat(?:e|ing)) (?:me|us|my)\b`,
]

/** One's name or review: "with your permission I would quote your letter" */
const NAME_LENT = [
  String.raw`\bwith your permission\b`,
  String.raw`\bleave (?:me|us) a (?:\w+ )?(?:review|rating)\b`,
  String.raw`\b(?:lend|give) (?:me|us) your (?:signature|name|backing|support|voice)\b`,
  String.raw`\bconfirm (?:to|for) .{3,40}\bthat I\b`,
]

/** The need itself: "we still need a guarantor" */
const REFERENCE_NEEDED = [
  String.raw`\b(?:I|we)(?:'ll| will)?(?: still| also| just| urgently| do)? need ${ONE_OR_MORE} (?:\w+ ){0,2}${REFERENCE}s?\b`,
]

/** The message tells of an application somebody must speak for. */
const TOPICS = oneOf(String.raw`
  reference, referee, recommendation, nominat\w+, seconder, testimonial, guarantor,
  former colleagues write, letter of support, speak to my character, good tenant,
  letting agency, review on, endors\w+, fellowship, scholarship, visa
`)

/** What else speaks of this kind rather than another, once something is asked. */
const HINTS = oneOf(String.raw`
  refere(?:es|nces), letters?, supporters?, bursary, tenure, tenancy, landlord'?s?,
  letting agents?, adoption, promotion, vouch\w*, linkedin, profile,
  speak (?:about|for) (?:me|us), knows? (?:my|our) work, known me,
  put (?:my|your) name (?:to|down), the form asks, two people who, three people who, residency,
  a line or two, award, citizenship, jury, what it was like to (?:work|share), countersign\w*,
  magistrate, good standing, asks you about me, put in for, deputy, headship, character, embassy,
  embassies, court, statement, generous, kind words?, quote from you, quote, good name,
  sponsor my application, second(?:er| me), proposer, membership, board of, fellowship,
  assess(?:or|ment), how (?:we|I) worked, what I'm like, worked together, worked for you,
  former (?:boss|manager|pupil|student|employee), for the jacket, for the cover, blurb,
  sell more copies, sing (?:my|our) praises, last employer, expect a call, witness, your name as,
  second referee, back me, backing
`)

export const ENDORSEMENT: EnglishKind = {
  kind: 'endorsement',
  asked: [...GOOD_WORD, ...LETTER_WRITTEN, ...REFERENCE_GIVEN, ...STOOD_UP_FOR],
  said: [...NAME_LENT, ...REFERENCE_NEEDED],
  topics: TOPICS,
  hints: HINTS,
}
