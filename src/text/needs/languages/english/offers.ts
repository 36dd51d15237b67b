import { oneOf } from '../../../one-of.ts'
import { WHAT } from '../need-language.ts'
import { BEGIN } from './need-words.ts'

const IF_WANTED = oneOf(`
  wants?, needs?, interested, keen, bottles?, fancies, likes?, can use, could use, is short,
  has a use, would like
`)

const MAY_USE = oneOf(String.raw`
  use, borrow, stay in, rehearse in,
  (?:have|take) (?=(?:it|them|our|my|the|an?|his|her|one|some)\b)
`)

const CALL = oneOf(`
  ring, call, ask, write to, message, text, come to, try, ping, holler at
`)

const NEWS_OF_READER = oneOf('get, are, arrive, land, have time, want to, know, can')

const OTHERS = oneOf('them, him, her, people, everyone, everybody')

const TAKEN_ON = oneOf(String.raw`
  interns, apprentices, trainees, students, volunteers, kids, lodgers, pupils, residents,
  foster\p{L}*
`)

const FREE_THINGS = oneOf(`
  lessons?, classes, courses?, tuition, sessions?, workshops?, clinics?, plants, seeds,
  firewood, manure, compost, kittens, puppies, bricks, boxes, furniture, sofa, piano, coaching,
  mentoring, haircuts, repairs
`)

const TO_BE_HAD = oneOf(`
  yours if, going (?:spare|free|begging|cheap), up for grabs,
  free to (?:a good home|collect|whoever|anyone), free for the taking,
  to (?:give away|a good home)
`)

const FREE_HELP = oneOf(String.raw`
  legal, tax, medical, language, music, tech, it, career, debt, yoga, tutoring, coaching,
  lessons?, advice, help, classes, consult\p{L}*
`)

const KIND_DEEDS = oneOf(String.raw`
  put, mentor, translate, coach, tutor, teach, host, lend, show, proof\p{L}*, read, review,
  introduce, look after, drive, fix, train, speak, advise, house, take on, let, share, give,
  train, pass, sew, bake, design, photograph, play, edit
`)

const GLAD = oneOf('happy, glad, willing, delighted, pleased, ready, keen')

const KIND_DEEDS_BRIEFLY = oneOf(String.raw`
  put, mentor, translate, coach, tutor, teach, host, lend, show, proof\p{L}*, read, review,
  introduce, look after, drive, fix, train, advise, house, let, pass
`)

const FOR_READER = oneOf(`
  lend, loan, teach, mentor, host, put you up, put (?:you|any of you|anyone) in touch,
  introduce (?:you|any), translate, tutor, coach, fix, repair, drive, bring,
  let you (?:have|use|borrow|stay), let them go, take in, house, store
`)

const NEEDS = oneOf(`
  needs?, wants?, fancies, fancy, is looking, are looking, could use, is short, are short,
  is stuck, require
`)

const ANY_OF_THEM = oneOf(
  String.raw`you, your \p{L}+, anyone, anybody, any of you, somebody, someone`,
)

const THEN = oneOf(`
  I, we, my, our, it's, there's, just, give, drop, call, shout, ask, you
`)

const ROOM = oneOf(`
  room, a bed, a place, space, a seat, a desk, a spot, a sofa, a spare, two seats, seats,
  places, desks, beds
`)

const THERE_IS = oneOf("there's, there is, we have, we've, I have, I've got, we've got, I've")

const OPEN = oneOf('for, in, at, on, going, free, left, to')

const ROOMS = oneOf(`
  room, flat, desk, studio, garage, cottage, cabin, house, barn, office, bed, plot, workshop,
  hall, apartment, caravan, stall
`)

const VACANT = oneOf(`
  free (?:from|in|until|over|all|for), to (?:let|rent|share|sublet),
  available (?:from|in|for|over)
`)

/** What is there for whoever wants it: "I have some seedlings if anyone wants them" */
const IF_ANYONE_WANTS = [
  String.raw`\b(?<what>(?:I|we|there)[^.;!?]{4,90}?),? if (?:anyone|anybody|any of you|somebody|someone|you)(?:'s| is|'d| ever)? ${IF_WANTED}\b`,
]

/** To "could use" one of a kind is to need it: "you could use a translator", but "you could use our press" */
const LACK = String.raw`could use (?:an?|any|some|someone|somebody|anyone|anybody|another|more|extra|new|help|advice|support)\b`

/** What may be used: "students may borrow our tools" */
const ANYONE_MAY_USE = [
  String.raw`\b(?:you|they|anyone|whoever|friends|the \p{L}+s?|\p{L}+s) (?!${LACK})(?:can|may|could|are free to|is free to|are welcome to) ${MAY_USE} ?${WHAT}`,
]

/** Told to call: "ring me when your boiler fails" */
const CALL_ME = [
  String.raw`\b(?<!\b${OTHERS} to )${CALL} me (?:when|if|whenever|about|for|any ?time) (?!you ${NEWS_OF_READER}\b)${WHAT}`,
]

/** Taking people on: "she takes interns in summer" */
const TAKES_ON = [
  String.raw`\b(?:takes?|taking|take) (?:on |in )?(?<what>(?:\p{L}+[- ])?${TAKEN_ON})\b`,
]

/** Whom one knows: "I know half the potters in town" */
const KNOWS_MANY = [
  String.raw`\b(?:I|we) know (?:half|most of|everyone (?:at|in|on)|everybody (?:at|in|on)|plenty of|lots of|a few|several|all) (?:the )?${WHAT}`,
  String.raw`\bsay the word and ${WHAT}`,
  String.raw`\bjust say the word\b(?<what>.{4,60})`,
]

/** Places to fill: "vacancy: night porter", "room for two more" */
const OPENINGS = [
  String.raw`^(?:now hiring|vacanc(?:y|ies)|job opening|position (?:open|available|vacant)|opening):? ${WHAT}`,
  String.raw`\b(?:room|space|a seat|seats|places?|beds?) (?:for|left for) (?:one|two|three|a few|another)(?<what> [^.;!?]{3,80})`,
]

/** For nothing: "free yoga classes on Tuesdays" */
const FREE_LESSONS = [
  String.raw`^free (?<what>(?:\p{L}+ ){1,3}?${FREE_THINGS}\b[^.;!?]*)`,
  String.raw`\b(?<what>(?:two|three|some|a few|one|several) (?:free )?(?:slots|spaces|places|hours)) (?:free|left|open|available)`,
  String.raw`\bwith (?:two|three|some|a few|one) free (?<what>slots|places|hours|afternoons|mornings|spaces)`,
]

/** Given away: "giving away a cot", "a desk that I can't use" */
const GIVES_AWAY = [
  String.raw`${BEGIN}(?:I|we|she|he|they)?(?:'m|'re| am| are| is|'s)? ?(?:giving|give|gives) away ${WHAT}`,
]

/** Of no use to the writer: "two tickets that I can't use" */
const CANNOT_USE = [
  String.raw`^(?<what>[^.;!?]{4,100}?)(?:,? that (?:I|we) (?:can't|cannot|won't|no longer|don't) (?:use|need|want|be using))`,
]

/** There for the taking: "old tiles, up for grabs" */
const YOURS_IF = [
  String.raw`^(?<what>[^.;!?]{4,100}?),? (?:is|are|it's|they're|'s)? ?${TO_BE_HAD}\b`,
]

/** More than is used: "the barn stands empty" */
const EMPTY = [
  String.raw`\b(?:a )?surplus of ${WHAT}`,
  String.raw`^(?<what>[^.;!?]{4,80}?) (?:stands?|sits?|lies?|is|are) (?:mostly |usually )?(?:empty|unused|idle|vacant)\b`,
]

/** Work without pay: "pro bono legal advice" */
const PRO_BONO = [
  String.raw`${BEGIN}(?:pro bono|free|complimentary) ${FREE_HELP}${WHAT}`,
  String.raw`${BEGIN}pro bono ${WHAT}`,
]

/** A readiness: "I'd be glad to coach juniors" */
const GLAD_TO = [
  String.raw`${BEGIN}(?:I|we|she|he|they)(?:'d| would|'m| am| is|'s| are|'re)? ?(?:\p{L}+ )?${GLAD} to ${KIND_DEEDS}(?:ing)? ${WHAT}`,
]

/** The same without a subject: "always happy to proofread" */
const GLAD_TO_BRIEFLY = [
  String.raw`${BEGIN}(?:always |very |more than |only too )?(?:happy|glad|willing|pleased|delighted) to ${KIND_DEEDS_BRIEFLY} ${WHAT}`,
]

/** What one can do: "we can house two students" */
const CAN_DO = [
  String.raw`\b(?:I|we)(?: can|'ll| could| will| would|'d)(?: gladly| happily| always| also| easily)? ${FOR_READER} ${WHAT}`,
]

/** Nothing one could offer: "if you need it sooner", "if you need the scan before Friday" */
const SPOKEN_OF = oneOf(String.raw`
  it, this, that, them, those, these, him, her, us, me, to, one, anything, something, more time,
  (?:the|your|my) [^,;]{2,40} (?:sooner|earlier|before|by|again|back)
`)

/** A condition, then the offer: "if anyone needs a van, just shout" */
const IF_ANYONE_NEEDS = [
  String.raw`\bif ${ANY_OF_THEM}(?: ever| should)?(?: \p{L}+)? ${NEEDS} (?:of |for |on )?(?!${SPOKEN_OF}\b)(?<what>[^.;!?]{4,120}?),? ${THEN}\b`,
]

/** Hiring: "we're hiring a cook" */
const HIRING = [
  String.raw`(?:^|\b(?:we're|we are|now|currently|still|also|I'm|I am) )(?:hiring|recruiting)\b:? (?=(?:an?|two|three|for|several|new)\b)${WHAT}`,
  String.raw`^(?:we're |we are )?hiring:? ${WHAT}`,
]

/** Room that is left: "there's a bed for walkers" */
const ROOM_FOR = [
  String.raw`\b${THERE_IS} (?:still |always |also )?${ROOM} ${OPEN} (?!improvement|doubt|hope|error|thought|everyone|the )${WHAT}`,
]

/** Welcome to it: "you're welcome to use our oven" */
const WELCOME_TO = [
  String.raw`\b(?:you|anyone|whoever|people)(?:'re| are| is)? welcome to (?:use|borrow|stay|take|have) ${WHAT}`,
  String.raw`\b(?:anyone|whoever|groups|people|neighbours|students|members) (?:may|can|is free to|are free to) (?:use|borrow|have|take|stay in|rehearse in) ${WHAT}`,
]

/** Rooms to let: "a studio, free from May" */
const ROOM_TO_LET = [String.raw`\b(?<what>(?:an? )?(?:\p{L}+ )?${ROOMS})\b[^.;!?]{0,60}\b${VACANT}`]

const TO_SPARE = oneOf('spare, unused, surplus, idle, leftover, vacant')

/** To spare: "we've a spare tent" */
const SPARE = [
  String.raw`${BEGIN}(?:(?:I|we|she|he|they)(?:'ve| have| has)?(?: got)? )?(?:an? |some |two |three )?${TO_SPARE} (?!time\b|a thought|me\b|no\b)${WHAT}`,
]

/** Offering, by its name: "I can offer coaching" */
const CAN_OFFER = [
  String.raw`\b(?:I|we) (?:can|could|do|also)(?: also| always)? (?:offer|show you|get you|provide) (?:you )?(?!no\b)${WHAT}`,
]

/** Looking for a new home: "old piano looking for a new home" */
const NEW_HOME = [
  String.raw`^(?<what>[^.;!?]{4,90}?),? (?:is |are )?(?:looking for|seeks?|needs?|wants?|in search of) (?:an? )?(?:new|good|loving|kind|caring) (?:homes?|owners?|hands)\b`,
]

/** Come and get it: "more plums than we can bottle, bring a bucket" */
const COME_AND_GET = [
  String.raw`\bmore (?<what>[\p{L}\s-]{3,40}?) than (?:we|I|they) (?:can|could|know what to do)\b`,
  String.raw`^(?<what>[^.;!?]{4,100}?)[,;–—-] ?(?:just )?(?:bring (?:a|your)|come and (?:get|take|help)|help yourself|collect(?: from)?|first come|drop in|pick (?:it|them) up|(?:buyer|you|must) collects?|free to)\b`,
  String.raw`^(?<what>(?:[\p{L}'-]+ ){1,4}?)(?:always |very |most |more than )?welcome\b(?! (?:back|home|to the|news|change|break|rain|surprise))(?=.{0,60}(?:\b(?:in|at|on|every|to)\b|$))`,
]

/** Places there are: "two places left on the retreat", "vacancy for a stage manager" */
const PLACES_LEFT = [
  String.raw`\b(?<what>(?:one|two|three|four|a few|some|several|\d+) (?:\p{L}+ )?(?:places?|slots|spaces|seats|spots|beds|desks|berths)) (?:left|free|open|available|going|still)`,
  String.raw`\b(?:vacancy|vacancies|opening|openings|position|placement|traineeship|apprenticeship|bursar(?:y|ies)) (?:for|as|at|in|available) (?!me\b|improvement\b)${WHAT}`,
  String.raw`\b(?<what>(?:[\p{L}-]+ ){0,3}(?:room|space|flat|desk|studio|barn|cottage|workshop|stall|office|hall|garage|berth|plot)) (?:to let|to rent|for rent|for hire|available|going free)\b`,
]

/** What one knows and would tell: "I know my way round planning appeals" */
const KNOWS_ABOUT = [
  String.raw`\b(?:I|we) know (?:my|our) way (?:a?round|about) ${WHAT}`,
  String.raw`\b(?:I've|I have|we've|we have) (?:taught|run|done|coached|fixed|mended|restored|translated|judged|built) (?=.{4,90}\b(?:ask|asked|help|glad|happy|mind|shout|if)\b)${WHAT}`,
  String.raw`\b(?:never|don't|doesn't|do not) mind (?:being asked|helping|explaining|looking|having a look)(?<what>.{0,80})`,
  String.raw`\b(?:likes?|loves?|always happy) explaining(?<what>.{0,60})`,
]

/** One thing for another: "will swap garden help for conversation" */
const SWAPS = [
  String.raw`\b(?:swap|swaps|swapping|trade|barter|exchange|exchanging) (?!places|numbers|notes|looks|seats|stories|emails|addresses)(?<what>[^.;!?]{3,80}?) (?:for|against)\b`,
  String.raw`\b(?<what>(?:[\p{L}-]+ ){1,5}?)in (?:exchange|return) for\b`,
]

/** Free for whoever it serves: "any youth club is free to have it" */
const FREE_FOR_SOME = [
  String.raw`\b(?<what>any (?:[\p{L}-]+ ){1,3})(?:is|are) (?:free|welcome) to\b|\b(?:sits?|stands?|lies?) (?:idle |unused |empty )?(?:in|at|on) (?:the|my|our) (?<what>(?:yard|garage|shed|drive|loft|cellar|barn)[^.;!?]{3,80})(?=.*\b(?:free|welcome|borrow|use|have it)\b)`,
  String.raw`\b(?:mentor|volunteer mentor|adviser|tutor) (?:at|with|for) (?=.{3,80}\b(?:drop in|come|free|every|first|call|ring|write)\b)${WHAT}`,
  String.raw`\b(?:we|you|I) can have (?=(?:his|her|their|the|my|our)\b)${WHAT}`,
]

/** The first that fits counts. */
export const OFFERS = [
  NEW_HOME,
  COME_AND_GET,
  PLACES_LEFT,
  KNOWS_ABOUT,
  SWAPS,
  FREE_FOR_SOME,
  IF_ANYONE_WANTS,
  ANYONE_MAY_USE,
  CALL_ME,
  TAKES_ON,
  KNOWS_MANY,
  OPENINGS,
  FREE_LESSONS,
  GIVES_AWAY,
  CANNOT_USE,
  YOURS_IF,
  EMPTY,
  PRO_BONO,
  GLAD_TO,
  GLAD_TO_BRIEFLY,
  CAN_DO,
  IF_ANYONE_NEEDS,
  HIRING,
  ROOM_FOR,
  WELCOME_TO,
  ROOM_TO_LET,
]

/** Ways that also serve for small things: what is offered is looked at as what is needed. */
export const OFFERS_OF_THINGS = [SPARE, CAN_OFFER]
