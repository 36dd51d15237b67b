import { oneOf } from '../../../one-of.ts'
import { WHAT } from '../need-language.ts'
import { ANY, BEGIN, I_AM } from './need-words.ts'

const SEARCHING = oneOf(`
  in the market for, on the (?:lookout|hunt|look-out) for, hunting for, in search of, seeking,
  looking to (?:hire|rent|buy|meet|interview|recruit|connect with|talk to|speak to),
  struggling to find, desperate for
`)

const NO_NOUN = oneOf(`
  information, he, she, I, we, they, you, is, are, was, were, be, not, never, just, always,
  really, only, much, long, what, who, that, all
`)

const AFTER = oneOf(`
  seeking, hunting for, on the (?:lookout|hunt|look-out) for,
  in (?:search|need|want|desperate need|urgent need|quest) of, searching for,
  (?:still |now |currently |always |desperately )?looking (?:for|to (?:hire|find|rent|buy|borrow|recruit|meet)),
  trying to find, desperate for, crying out for, stuck for, asking around for,
  hoping to (?:find|hire|meet|recruit), dying for want of
`)

const IS_MISSING = oneOf('missing, short of, lacking, lack, need, still need, still missing')

const ALL_THAT = oneOf('all, what, the (?:only |one )?thing, only thing')

const COMES_ACROSS = oneOf('hears?, knows?, comes? across, thinks? of, meets?, runs? into')

const ANY_OF_THEM = oneOf('any(?:one|body), some(?:one|body), an?, any')

const FIND_OR_HIRE = oneOf('find, hire, rent, meet, recruit, take on, share')

/** So plain that anything counts: "in the market for a kiln", "wanted: a tenor" */
const SEARCHES = [
  String.raw`${BEGIN}${I_AM}${SEARCHING} (?:an? |some |two |three |used |new |any |my )?(?=\p{L})${WHAT}`,
  String.raw`${BEGIN}${I_AM}(?:still |now |currently |also )?(?:looking|searching) for (?!(?:an? )?(?:new|good|loving|kind) (?:homes?|owners?)\b)(?=(?:an?|another|two|three|\p{L}+s) )${WHAT}`,
]

/** Without a verb: "cellist wanted for the spring" */
const WANTED = [
  String.raw`^(?:urgently |still |also )?(?:wanted|needed)(?: urgently)?:? (?=an?|\p{L}+s\b|two|three)${WHAT}`,
  String.raw`^(?<what>[^.;:!?]{4,70}?) (?:urgently )?(?<!\b${NO_NOUN} )(?:wanted|needed|sought)(?! to| my| your| it| a| the| for you)\b`,
]

/** Whether anybody has: "anyone got a trailer?" */
const DOES_ANYONE = [
  String.raw`\b(?:anyone|anybody|somebody|someone) (?:here )?(?:got|have|know|knows|selling) (?:of )?(?=(?:an?|any)\b)${WHAT}`,
  String.raw`\b(?:recommendations?|recs) for (?=an?\b)${WHAT}`,
  String.raw`\b(?:have|need) to find (?=some(?:where|one|body)|an?\b)${WHAT}`,
]

/** None there: "we have nobody to run the stall" */
const LACKS = [
  String.raw`\b(?:have|has|with|got|there's|there is|still|find|finding) (?:got )?(?:no ?one to|nobody to|no|without an?|not got an?|not a single) ${WHAT}`,
]

/** What would be welcome: "I'd be grateful for some advice on leases" */
const GRATEFUL = [
  String.raw`\b(?:I|we)(?:'d| would) be (?:\p{L}+ )?(?:grateful|glad|thankful|happy|delighted) (?:for|of|to (?:find|have)) ${ANY}${WHAT}`,
]

/** The search itself: "we can't find a joiner" */
const CANNOT_FIND = [
  String.raw`\b(?:can't|cannot|couldn't|struggling to|struggles to|hoping to|hopes to) (?:seem to )?(?:find|get hold of|recruit|hire) ${ANY}${WHAT}`,
  String.raw`^could (?:really )?(?:use|do with) ${ANY}${WHAT}`,
  String.raw`\bafter ${ANY}${WHAT}$`,
]

/** Looking for: "our choir is desperate for two basses" */
const LOOKS_FOR = [String.raw`${BEGIN}${I_AM}${AFTER} ${ANY}${WHAT}`]

/** What is missing: "all we need now is a pianist" */
const ALL_MISSING = [
  String.raw`\b${ALL_THAT}(?: that)?(?:'s| is| we're| we are| I'm| we| I)? ?${IS_MISSING}(?: now| still| most| yet)?,? (?:is|are) ${WHAT}`,
]

/** Told to think of it: "if you hear of anybody who tunes harps" */
const IF_YOU_HEAR = [
  String.raw`\bif (?:you|anyone|anybody|any of you) (?:ever |happen to )?${COMES_ACROSS} (?:of )?(?=${ANY_OF_THEM}\b)(?!any(?:one|body) (?:else|who knows))${WHAT}`,
]

/** The wish: "we'd love to find a lodger" */
const WOULD_LIKE = [
  String.raw`\b(?:I|we|she|he|they)(?:'d| would) (?:dearly |really |so |very much )?(?:like|love|want) to ${FIND_OR_HIRE} ${ANY}${WHAT}`,
]

/** In few words: "help wanted: two bakers" */
const FOR_WANT_OF = [
  String.raw`^(?:help |still |urgently )*wanted:? ${WHAT}`,
  String.raw`\bfor (?:want|lack) of ${WHAT}`,
]

/** The need itself: "our library needs volunteers" */
const NEEDS_PLAINLY = [
  String.raw`${BEGIN}(?:I|we|our \p{L}+|my \p{L}+)(?: \p{L}+ly| still| now| also| really)? (?:needs?|requires?|wants?|lacks?|could use|could do with) ${ANY}${WHAT}`,
]

/** In headlines: "open to freelance work" */
const OPEN_TO = [
  String.raw`\bopen to (?=(?:new |any |offers|opportunit|apprentic|intern|placement|freelance|part-time|full-time|remote|work|roles?|positions?|contract))${WHAT}`,
]

/** What is wanted most: "what I really want is a co-founder" */
const WHAT_I_WANT = [
  String.raw`\bwhat (?:I|we) (?:really |actually |most )?(?:want|need|lack|miss|could use)(?: most| now)? (?:is|are) ${WHAT}`,
  String.raw`\b(?:I|we)(?:'d| would) (?:kill|give (?:a lot|anything|my right arm)|pay good money) for ${ANY}${WHAT}`,
]

/** Who can do it: "who could teach me to prune?" */
const WHO_CAN = [
  String.raw`\bwho (?:here |of you |among you )?(?:can|could|would|knows how to|might) (?=(?:teach|show|help|fix|repair|mend|build|lend|make|sell|tune|translate|drive|look after)\b)${WHAT}`,
  String.raw`\b(?:not|no|haven't) a clue (?<what>(?:who|whom|where)[^.;!?]{4,80})`,
]

/** Too few of them: "we're two hands short", "short-staffed since March" */
const TOO_FEW = [
  String.raw`\b(?:we're|we are|I'm|I am|still) (?<what>(?:one|two|three|four|a few|a) (?:[\p{L}-]+ )?\p{L}+) short\b`,
  String.raw`\b(?:short-handed|short-staffed|understaffed|short of hands)\b(?<what>.{0,60})`,
  String.raw`\b(?:lost|losing) (?:our|my) (?<what>(?:[\p{L}-]+ )?\p{L}+)\b(?=.{0,60}\b(?:auditions?|replacement|tour|season|rehears|looking|need|starts?|concert))`,
]

/** Money that is raised: "crowdfunding a documentary" */
const RAISES = [
  String.raw`\b(?:crowdfunding|fundraising|raising (?:money|funds|a|our|the|\d)|raising capital)\b(?<what>.{3,80})`,
]

/** Ways of needing so plain that anything counts but trifles. */
export const PLAIN_NEEDS = [SEARCHES, WANTED, DOES_ANYONE, WHAT_I_WANT, WHO_CAN, TOO_FEW, RAISES]

/** What is needed in these ways must be somebody or something people can help with. */
export const NEEDS = [
  LACKS,
  GRATEFUL,
  CANNOT_FIND,
  LOOKS_FOR,
  ALL_MISSING,
  IF_YOU_HEAR,
  WOULD_LIKE,
  FOR_WANT_OF,
  NEEDS_PLAINLY,
  OPEN_TO,
]
