import { oneOf } from '../../../one-of.ts'
import { SOFTLY, VERY, SOMEBODY, CLAUSE_BEGINS } from './asking-words.ts'

const COME_AND_USE = oneOf(`
  come, visit, join, sit in, shadow, watch, show you, send you my,
  run (?:something|an idea|it), put, use, mention, name, list, list, interview, photograph,
  quote, record, film, buy you, take you, invite you, get your, have your, borrow, keep, stay,
  camp, graze, rent, swap, drop in, drop by, stop by
`)

const HELPS = oneOf(`
  help, advice, pointers?, leads?, support, introductions?, guidance, recommendations?,
  suggestions?, tips?, ideas, input, assistance
`)

const WELCOME_THINGS = oneOf('an?, some, your, borrowing, getting, using, having, seeing, meeting')

const MIGHT_HELP = oneOf(`
  help, know, able, willing, the (?:right )?person, one to (?:ask|talk), best, persuaded, tell
`)

const HEARSAY = oneOf(`
  told, said, says, mentioned, suggested, thought, reckons?, thinks?, hear, heard
`)

const SERVICES = oneOf(`
  ever, perhaps, possibly, maybe, be up for, be game, try, take, join our, judge, read, speak,
  host, write, lend, sign up, sponsor, back, coach, teach, train, show, introduce, recommend,
  nominate, translate, play, sing, sit, chair, edit, test, guide, mentor
`)

const OUT_OF_KINDNESS = oneOf(`
  be (?:so (?:kind|good) (?:as to|and)|(?:kind|good|sweet|generous|brave|mad) enough to|(?:willing|open|happy|up|prepared|ready|game|keen|comfortable)(?: to| for| with)|an? (?:angel|dear|star|darling|sport|saint|love)(?: and)?),
  feel (?:comfortable|able|up to), consider, contemplate,
  see (?:your|its|their) way(?: clear)? to, find it in (?:you|your heart) to,
  bring yourself to, agree to, let (?:me|us), allow (?:me|us) to, spare, do (?:me|us) the
`)

const PRESS_ON = oneOf(`
  trouble, bother, beg, persuade, tempt, interest, convince, talk you, count on, lean on,
  rely on, impose on, twist your, prevail, enlist, recruit, rope you, win you, steal, quote,
  name you, list you, sleep, crash, ask you (?:to|for|whether you|if you), ask your
`)

const COULD = oneOf("could, might, would, can, may, 'd, were, knew, had")

const GRATEFUL = oneOf(`
  grateful, obliged, thankful, indebted, glad, delighted, honou?red, thrilled, relieved,
  overjoyed, in your debt
`)

const IF_YOU = oneOf(`
  if you, if your, if someone, for (?:your|a|any|some), were you to, to know (?:if|whether)
`)

const YOUR_DOING = oneOf(`
  if you,
  your (?!(?:honest )?opinion|visit|reply|answer|understanding|prompt|cooperation|company|attendance|presence)
`)

const OF_GREAT_USE = oneOf(`
  do wonders, help, mean, go (?:a long way|far), make (?:all|a|my|such),
  be (?:a|so|very|gold|worth|enough|most|hugely|really|plenty|invaluable|wonderful|much)
`)

const SMALL_GIFTS = oneOf(`
  word, lines?, e-?mail, mail, note, nudge, nod, sentences?, paragraph, hints?, tips?,
  pointers?, hand, hour, minutes, introduction, thoughts?
`)

const REWARDED = oneOf(String.raw`
  \b(?:I|we)(?:'d| would)(?: be|n't| never| owe| love),
  \b(?:I|we)(?:'ll| will) (?:owe|pay|bring|bake|cook|repay|be forever), it(?:'d| would)(?= ),
  that(?:'d| would) (?:be|help|mean|make)
`)

const OF_ONESELF = oneOf(`
  like, love, rather, prefer, say, want, need, be, have, get, believe, give me the
`)

const BELONGINGS = oneOf(`
  your (?:garage|van|car|garden|ladder|spare|sofa|house|flat|cellar|shed|kitchen|garden|barn|yard|workshop|address|name|truck|trailer|tent|drill|library|boat|bike|attic|loft|place|couch),
  yours, (?:at|with) you
`)

const DOING = oneOf(String.raw`\p{L}+ing, if I, (?:take|have|read|look|weigh|share|help|join)`)

const YOURS = oneOf(`
  if you, any, some, your (?!reply|prompt|understanding|patience|response)
`)

const IF_READER = oneOf(String.raw`if (?:you|your \w+), to have you, were you to, coming from you`)

const KINDNESSES = oneOf(`
  put me forward, sing my praises, put a word, say something nice,
  keep your ears? (?:open|to the ground),
  help us (?:reach|save|get (?:there|over)|raise|finish|keep)
`)

/** Whether the reader could see their way to it: "might your firm consider it?" */
const READER_WOULD = [
  String.raw`\bhow would you feel about\b`,
  String.raw`\bis (?:this|that|it) something you(?:'d| could| would| might)\b`,
  String.raw`\bwould you (?:have any objection|object|be averse|see yourself|ever)\b`,
  String.raw`\bcould you see yourself\b`,
  String.raw`\bwould you${SOFTLY} (?=${SERVICES}\b.*\?)`,
  String.raw`\b(?:could|would|might|can|will) ${SOMEBODY}${SOFTLY} ${OUT_OF_KINDNESS}`,
  String.raw`\b(?:do|would) you think (?:you|your \w+) (?:could|can|might|would)\b`,
  String.raw`\bwould you (?:let|trust) (?:me|us)\b`,
]

/** A deed of the reader's for the writer: "will you carry it up for us?" */
const READER_FOR_US = [
  String.raw`\b(?:can|will) you${SOFTLY} (?=(?!(?:hear|see|get back|give me the)\b)\p{L}+\b.{0,40}\b(?:me|us|my|our|mine)\b.*\?)`,
  String.raw`\b(?:could|would|might|will) (?:you|your \p{L}+)${SOFTLY} (?=(?!${OF_ONESELF}\b)\p{L}+\b.{0,50}\b(?:me|us|my|our|mine)\b)`,
]

/** What the writer would do with the reader or what is theirs: "might we camp in your field?" */
const WRITER_MAY = [
  String.raw`\b(?:could|may|might) (?:I|we)${SOFTLY} (?=${COME_AND_USE}\b.*\?)`,
  String.raw`\b(?:could|can|might|may) (?:I|we)${SOFTLY} ${PRESS_ON}`,
  String.raw`\b(?:could|might|may|can) (?:I|we)${SOFTLY} (?=\p{L}+\b.{0,60}\b${BELONGINGS}\b)`,
  String.raw`\bwould it be (?:possible|ok|okay|alright|all right|fine) (?:to|if|for)\b(?=.*\b(?:me|us|my|our|your)\b)`,
]

/** As if it could not be: "I don't suppose you'd take him in?" */
const AS_IF_COULD_NOT = [
  String.raw`\b(?:I )?don't suppose(?: that)? (?:you|your \p{L}+)(?:'d| could| would| might| have| know)?\b`,
  String.raw`\bI don't suppose you(?:'re| are|'d be) (?:free|around|available|about) to\b`,
  String.raw`\byou (?:couldn't|wouldn't)(?: possibly| by any chance| happen to| consider| be able to| be up for)?\b(?=.*\b(?:could|would) you\?)`,
  String.raw`\byou (?:wouldn't|don't|couldn't)(?: by any chance)?(?: happen to)? (?:have|know|know of|need|lend|spare) (?=.*\?)`,
]

/** A wish that the reader do something: "I'd like you to give her away" */
const WISHED_OF_READER = [
  String.raw`\b(?:I|we)(?:'d| would) (?:really |so |very much )?(?:like|love|want) (?:for )?you to (?!(?:know|have|see|meet|come|be there|join us for)\b)`,
  String.raw`\b(?:I|we) (?:would )?request (?:you|that you|your)\b`,
  String.raw`\brequesting you\b`,
  String.raw`\b(?:I'm|we're|I am|we are) hoping you(?:'ll| will|'d| might| can| could)\b`,
  String.raw`(?:^|[.,;:!–—-] ?)hoping you (?:might|could|can|would)\b`,
  String.raw`\b(?:I|we)(?: was| were| am|'m|'ve been|'re) (?:\w+ )?hoping (?:that )?(?:you|your \w+) (?:could|might|would)\b`,
  String.raw`\b(?:I'm|I am|we're|we are) (?:asking|begging|imploring) you\b`,
  String.raw`\ball (?:I'm|I am|we're|we are|I) ask(?:ing)?\b`,
  String.raw`\b(?:my|our) (?:humble |small |one |only |big )?(?:ask|plea|request) (?:is|:)`,
  String.raw`\b(?:I|we) hate to ask,? but\b`,
]

/** Wondering whether: "I wonder if somebody there could help" */
const WONDERED = [
  String.raw`\b(?:I|we)(?: was| were| am|'m|'ve been|'re| have been)?(?: just| also| really)? wonder(?:ing|ed|s)? (?:if|whether) (?:${SOMEBODY}|there) (?:\w+ )?${COULD}\b`,
  String.raw`${CLAUSE_BEGINS}(?:do you )?(?:mind|care to|fancy|feel like) (?=(?!coming|joining|meeting|dinner|lunch|a (?:drink|pint|beer|walk|film))${DOING}\b.*\?)`,
]

/** Thanks beforehand: "we'd be so grateful if you came" */
const GRATEFUL_IF = [
  String.raw`${CLAUSE_BEGINS}(?:would |'d )?(?:really |so |much |very |most |greatly )*(?:grateful|appreciate it|appreciate|thankful) ${YOURS}`,
  String.raw`(?:would|'d|should) be ${VERY}${GRATEFUL}(?:,| to you)? ${IF_YOU}`,
  String.raw`(?:I|we)(?:'d| would) (?:really |so |very much |dearly |greatly )*(?:appreciate|value|love|welcome|treasure) (?:it |so much )*${YOUR_DOING}`,
  String.raw`\b(?:any|all|your|some) ${HELPS}\b.{0,40}\b(?:appreciated|welcome|helpful|grateful|gold|lovely|wonderful|great)\b`,
]

/** What it would mean: "it would make her day to have you there" */
const WHAT_IT_WOULD_MEAN = [
  String.raw`(?:it|that|this)(?: would|'d)(?: really| truly| also)? (?:help|mean|make|save|take|be) .{0,60}\b${IF_READER}\b`,
  String.raw`\b(?:a|one|any|even|just) (?:[\p{L}-]+ ){0,5}${SMALL_GIFTS}\b.{0,70}(?:would|'d|could) ${OF_GREAT_USE}`,
  String.raw`\bif you (?:\w+ )?(?:could|would|can|felt|feel|were|knew|found|find|were to|might|fancy|fancied|cared)\b(?=.{3,140}${REWARDED})`,
]

/** A favour, and what is owed for it: "you'd be saving my neck" */
const OWED = [
  String.raw`\b(?:take|count|consider|see) it (?:as )?(?:a|an) (?:great |real |personal )?(?:kindness|favou?r|honou?r)\b`,
  String.raw`\b(?:beer|bottle|cake|lunch|dinner|pint|coffee|drink|pie)\b.{0,20}\b(?:in it for you|on me if)\b`,
  String.raw`\b(?:save my (?:life|bacon|skin|neck|day)|do me a solid|throw me a bone|help (?:a|an old) (?:girl|guy|brother|sister|friend|mate|neighbour|pal) out)\b`,
  String.raw`\b${KINDNESSES}\b`,
  String.raw`\byou(?:'d| would) (?:be doing|be a (?:lifesaver|hero|star|saint)|save|make my|be saving|really help|do me)\b`,
  String.raw`\b(?:I|we)(?:'d| would) (?:owe|be in) you(?:r debt)?\b`,
  String.raw`\bin your debt\b`,
  String.raw`(?:would|'d|could) (?:do|make) (?:me|us) (?:an? )?(?:\w+ )?(?:favou?r|kindness|honou?r)\b`,
  String.raw`(?:could|can) do with your\b`,
]

/** A chance of it: "any chance of borrowing your tent?" */
const CHANCE = [
  String.raw`\bany (?:chance|hope|possibility) of ${WELCOME_THINGS}\b(?! (?:news|reply|update|refund|answer|response|rain|snow))`,
  String.raw`\bany (?:chance|hope|possibility) (?:that |of |for )?(?:you(?:r)?|I|we) (?:could|can|might|would|\w+ing)\b`,
  String.raw`\bany (?:way|chance|hope)(?: that)? you(?:'d| could| can| might| would)\b`,
  String.raw`\bis there any (?:way|chance)(?: that)? (?:you|your)\b`,
  String.raw`\bwhat would it take (?:to|for)\b`,
  String.raw`\bwould it be (?:too much|cheeky|asking too much|an imposition|very cheeky|awfully|terribly|a great|such a) `,
]

/** Why the reader: "you were the first person I thought of" */
const READER_IS_THE_ONE = [
  String.raw`\b(?:you were|you're|you are|yours was) the (?:first|only|obvious|one) (?:person|name|one|\p{L}+ I know)\b`,
  String.raw`\b(?:nobody|no one) (?:better|else) (?:than you|I)\b`,
  String.raw`\byou(?:'d| would) (?:be (?:perfect|ideal|brilliant|just the person|a natural)|make a (?:great|wonderful|superb|perfect|brilliant))\b`,
  String.raw`\byour name came up\b`,
  String.raw`\byou came to mind\b`,
  String.raw`\b${HEARSAY} (?:that |to me )?you (?:might|could|may|would|were|are)(?: be)? (?:\w+ )?${MIGHT_HELP}\b`,
]

export const STRONG = [
  ...READER_WOULD,
  ...READER_FOR_US,
  ...WRITER_MAY,
  ...AS_IF_COULD_NOT,
  ...WISHED_OF_READER,
  ...WONDERED,
  ...GRATEFUL_IF,
  ...WHAT_IT_WOULD_MEAN,
  ...OWED,
  ...CHANCE,
  ...READER_IS_THE_ONE,
]
