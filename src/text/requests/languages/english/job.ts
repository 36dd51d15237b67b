import type { EnglishKind } from './english-kind.ts'
import { oneOf } from '../../../one-of.ts'

const OPENINGS = oneOf(String.raw`
  use, room, work, need, space, openings?, place, vacanc\w+, something, shifts?, job
`)

const FALLS_VACANT = oneOf(`
  comes, came, opens, opened, turns, turned, crops, cropped, going, becomes, became, falls
`)

const WORKPLACES = oneOf(`
  firm, company, team, workshop, kitchen, lab, office, studio, place, department, school,
  practice, people, shop, garage, boss, manager, partners?, crew
`)

const POSTS = oneOf('position, job, post, work, internship, apprenticeship, role')

const SHORT_OF_HANDS = oneOf(`
  short, hiring, looking for (?:people|staff|hands|help|someone|somebody), recruiting
`)

const CHANCES = oneOf(`
  place, work, room, opening, job, chance, shifts?, position, something, need
`)

/** Work there may be: "is there any work going at the boatyard?" */
const WORK_GOING = [
  String.raw`\b(?:work|shifts?|jobs?|anything|something) going\b`,
  String.raw`\b(?:any|some|got) (?:work|leads?|shifts?|jobs?|openings|vacancies)\b`,
  String.raw`\bknow of anything\b`,
  String.raw`\b(?:anything|something|a job|a shift|a post|a place|a position|a vacancy)\b.{0,25}\b${FALLS_VACANT} ?(?:up|free|vacant|open)?\b`,
  String.raw`\b(?:any|of|an?) (?:\w+ ){0,2}(?:vacanc(?:y|ies)|job openings?|open (?:roles?|positions?)|openings?)\b`,
  String.raw`\b(?:hear|know) (?:of|about) (?:any|a|an|some) (?:\w+ ){0,3}(?:job|role|position|opening|internship|work|vacanc)`,
]

/** Being taken on: "would you take my nephew on for the summer?" */
const TAKEN_ON = [
  String.raw`\bconsider (?:me|my|him|her|taking)\b`,
  String.raw`\b(?:shadow|intern|work) (?:you|with you|for you|at your)\b`,
  String.raw`\b(?:take|takes|taking) (?:on )?(?:\w+ )?(?:trainees|apprentices|interns|students|volunteers|juniors)\b`,
  String.raw`\b(?:take|taking) (?:me|my \w+|him|her) on\b`,
  String.raw`\b(?:take|taking) on (?:an? |any |new |more |some)(?:\w+ )?(?:apprentices?|trainees?|interns?|staff|hands?|people)\b`,
  String.raw`\b(?:has|have|had|find|be) (?:any |a )?${OPENINGS} for (?:me|an? |some(?:one|body)|another)`,
  String.raw`\b(?:you|team|company|firm|place|department|library|museum)(?:['’]re| is| are)? (?:\w+ ){0,2}(?:hiring|recruiting)\b`,
  String.raw`\b(?:your|the) ${WORKPLACES}\b.{0,30}\b(?:looking for|need(?:s|ed)?|short of|take on|taking|after|hiring|recruiting|could use)\b`,
  String.raw`\bneed (?:any(?:one|body)|hands|another pair of hands|help) (?:for|in|on|at|with) (?:the|your)\b`,
]

/** A word where people are chosen: "could you refer me to the studio?" */
const PUT_FORWARD = [
  String.raw`\bput me forward\b`,
  String.raw`\b(?:refer|recommend|suggest) (?:me|him|her|my \w+) (?:to|for|at)\b`,
  String.raw`\b(?:whoever|the one who|somebody who) (?:does|do|is doing|decides on) the hiring\b`,
  String.raw`\bmention my name when\b`,
  String.raw`\bput my name forward\b`,
  String.raw`\b(?:get|land|score|arrange) (?:me|us|him|her|my \w+) (?:an? )?(?:interview|job|foot in the door|trial|shift|placement|apprenticeship|audition)\b`,
  String.raw`\brefer(?:ral|ring)? (?:me|us|for|to (?:your|the)|my)\b`,
  String.raw`\ba referral\b`,
  String.raw`\breferral\b`,
  String.raw`\b(?:pass|forward|hand|send)(?:ing)? (?:on |along |over )?(?:my|the|his|her) (?:\w+ )?(?:cv|resum[eé]|application|profile)\b`,
]

/** Being thought of: "would you keep me in mind?" */
const KEPT_IN_MIND = [
  String.raw`\bkeep (?:your|an) ears? (?:open|to)\b`,
  String.raw`\b(?:think of|bear|keep|remember) (?:me|my \w+)\b(?: in mind)?`,
  String.raw`\b(?:keep me in mind|think of me|consider me|hire me|consider my application)\b`,
]

/** The post itself: "I'm looking for a summer job" */
const POST_LOOKED_FOR = [
  String.raw`\bnext (?:role|job|post|gig)\b`,
  String.raw`\b(?:a|the) (?:trial|trial day|foot in the door|chance to prove)\b`,
  String.raw`\b(?:an? )?(?:internship|apprenticeship|traineeship|work placement|work experience|summer job|saturday job|part-time work|trial shift)\b`,
  String.raw`\b(?:looking for|after|find) (?:a|an|my|any|some)? ?(?:\w+ ){0,3}(?:job|role|position|internship|placement|work experience)\b`,
]

/** Whether there is work: "are you lot hiring?", "would there be a place for me?" */
const HAVE_THEY_WORK = [
  String.raw`\b(?:have|has|got) (?:something|anything|a job|a place|work|a corner|a spot) for (?:him|her|me|us|my \w+)\b(?=.*\?)`,
  String.raw`\b(?:are|is) (?:you|you lot|you guys|they|your \w+) (?:still )?${SHORT_OF_HANDS}\b(?=.*\?|.*\bi can\b)`,
  String.raw`\bwould there be (?:any |a |an )?${CHANCES} ?(?:for (?:me|somebody|someone)|at|in|on|going)`,
  String.raw`\bare you (?:still )?(?:hiring|recruiting|taking (?:people|anyone|apprentices|trainees|interns|someone) on|taking on)\b(?=.*\?)`,
  String.raw`\bis (?:your|the) (?:\w+ )?(?:post|position|job|role|vacancy) (?:still )?(?:open|free|going|available)\b`,
]

/** The same said outright: "is your garage looking for anyone" */
const LOOKING_FOR_ANYONE = [
  String.raw`\b(?:is|are) (?:you|your (?:\p{L}+ )?${WORKPLACES})(?: guys| lot)? (?:still )?(?:looking for|short of|in need of|after) (?:any(?:one|body)|people|staff|hands|help|somebody|someone)\b`,
  String.raw`\bpair of hands short\b|\bshort[- ](?:handed|staffed)\b`,
]

/** The wish: "I would like to be considered" */
const LIKES_TO_APPLY = [
  String.raw`\bI(?:'d| would) like to (?:be considered|apply|put my name)\b`,
  String.raw`\b(?:looking for|seeking) (?:a|an|any) (?:\w+ )?${POSTS}\b.{0,60}\b(?:hint|help|grateful|thankful|if you|lead|pointer|tip)`,
]

/** Being told and thought of: "if you hear of anything, please think of me" */
const TELL_ME_OF_ANY = [
  String.raw`\bif you (?:ever )?(?:hear|know|learn|get wind) of (?:any|some)(?:thing)?\b(?!.{0,30}\bwho (?:needs|wants))`,
  String.raw`\bplease (?:do )?(?:think of (?:me|us)|(?:keep|bear) (?:me|us) in mind|keep an (?:eye|ear) (?:out|open))\b`,
]

/** The message tells of looking for work. */
const TOPICS = oneOf(String.raw`
  vacanc\w+, apprentic\w+, internship, cv, resum[eé], out of work, job, redundan\w+, laid off,
  let go, contract (?:ends|is up|runs out), for work, applied, opening, her post, his post,
  position, weekends, finished (?:school|college|my degree|university), summer (?:work|job),
  good with (?:engines|his hands|her hands), start (?:at once|immediately|tomorrow|any time)
`)

/** What else speaks of this kind rather than another, once something is asked. */
const HINTS = oneOf(String.raw`
  looking for (?:anyone|people|staff|someone|hands|work), pair of hands, hands short, hiring,
  hires?, takes? on, taking (?:people |anyone |anybody )?on, posts?\b(?! office), shifts?,
  technician, summer, handy with, come out of the army, own tools, keep an ear out, put my name,
  whoever does the hiring, unemployed, closed (?:down|in), they told us, cutting (?:my|our),
  notice, apply, qualified, moving to \p{L}+ with, part-time, full-time, use (?:him|her|me|my),
  on the dole, factory shut, drivers?, depot, openings?, staff, give (?:her|him|me) a try,
  saturday, made redundant, interview, recruit\w*, wages?, bakery takes, trained as,
  hours a week, night shift, cleaner, waiter, waitress, barista, bricklayer, chef, nurse,
  foreman, workshop, start (?:work|monday|straight), experience in, years (?:as|in|of),
  looking to move, new role, career move, cv, resume, another \p{L}+er\b, itself needing,
  anything in your line, available from, autumn intake, print shop, any work, over like a shot,
  for hire, look for something new, changing jobs
`)

export const JOB: EnglishKind = {
  kind: 'job',
  asked: [...WORK_GOING, ...TAKEN_ON, ...PUT_FORWARD, ...KEPT_IN_MIND, ...POST_LOOKED_FOR],
  said: [...LOOKING_FOR_ANYONE, ...HAVE_THEY_WORK, ...LIKES_TO_APPLY, ...TELL_ME_OF_ANY],
  topics: TOPICS,
  hints: HINTS,
}
