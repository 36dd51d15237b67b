import type { EnglishKind } from './english-kind.ts'
import { oneOf } from '../../../one-of.ts'

const GUIDE_ME = oneOf(`
  lend me (?:an|your) ear, a listening ear, heart-to-heart, steer me, set me straight,
  show me the ropes, take me under, guide me, coach(?:ing)? (?:me|us), sit with me,
  meet (?:me|up) (?:for|to|and),
  buy you (?:a |an )?(?:coffee|lunch|drink|pint|beer|tea|breakfast|dinner),
  your (?:advice|help) (?:on|with|about), what it(?:'s| is| was) (?:really )?like,
  get your (?:take|view|thoughts), run (?:something|an idea|it|a few things) (?:past|by) you,
  talk (?:to|with) you about, chat (?:to|with) you about, speak (?:to|with) you about,
  time to (?:talk|chat|speak), how you (?:would|do|'d)
`)

const SHORT_TALK = oneOf(`
  call, chat, word, question, phone call, conversation, coffee, tempo, catch-?up call, zoom
`)

const OVER_IT = oneOf(`
  pick, hear, learn, ask, advice, question, tell me, how you, your (?:path|story|take|view)
`)

const MANAGED = oneOf(`
  found, got, did, managed, made, went, set, built, moved, dealt, handled, started, cope,
  coped, organi[sz]ed, run, ran, priced, raised, survived, ended, chose, choose, decided
`)

const TO_TALK = oneOf(`
  talk, chat, call, phone, ask, explain, tell, advice, advise, think, question, brain, through,
  with me, for me, for us, your time, listen, zoom, in person
`)

const MINUTES = oneOf(String.raw`
  an?, half an?, a quarter of an, one, twenty, ten, fifteen, thirty, five, some, a few,
  \d{1,2}
`)

const SPARE = oneOf(`
  spare, give, grant, lend, have, for, of, with, find, take, steal, borrow, half
`)

const UP_FOR = oneOf(`
  for, of, have, to, grab(?:bing)?, get, do, up for, over, buy you, treat you to,
  invite you (?:for|to), worth, fancy, take you (?:for|to)
`)

const LITTLE = oneOf(String.raw`
  quick, short, brief, informal, informational, virtual, little, friendly, introductory,
  exploratory, \d{1,2}-minute
`)

const IN_EXCHANGE = oneOf('ask, hear, learn, talk, question, about, exchange, in exchange')

const COPED = oneOf(`
  handle, cope, manage, deal with, get through, survive, do it, go about, decide,
  find the courage, tell your, get (?:over|into|started), learn, raise, pull
`)

const WANTS = oneOf('could (?:really )?(?:use|do with), need, would (?:welcome|value)')

const A_FEW_MINUTES = oneOf(String.raw`
  ten, five, fifteen, twenty, \d{1,2}, a few, half an, an, a quarter of an
`)

const THINK_ALOUD = oneOf('need, talk, think, ask, advice, if you, could you, can you')

const SPELL = String.raw`(?:\d{1,2}|five|ten|fifteen|twenty|thirty|forty-five|a few|a couple of|half an hour|an hour|some|a quick|a few quick)`

const TALK = String.raw`(?:call|chat|coffee|phone call|video call|zoom|conversation|cup of (?:tea|coffee)|tea|lunch|virtual coffee|catch-?up call|meeting|talk)`

/** Asking the reader things: "may I ask you about the grant?" */
const QUESTIONS = [
  String.raw`\bask you (?:about|how|what|for your|for some|a (?:few|couple)|some|one or two)\b(?! (?:the time|time))`,
  String.raw`\b(?:ask|asking) (?:you )?(?:a few|some|a couple of|several|one or two|two or three|three) (?:\w+ )?questions\b`,
]

/** Thinking aloud with somebody: "could you talk me through it?" */
const TALKED_THROUGH = [
  String.raw`\btalk (?:me|us) through\b`,
  String.raw`\b(?:think|talk)(?:ing)? (?:it|this|things|something|my \w+|the \w+) (?:through|over)\b`,
  String.raw`\b(?:think|talk) (?:aloud|out loud)\b`,
  String.raw`\bsit down with (?:me|us)\b`,
  String.raw`\bwalk (?:me|us) through\b`,
  String.raw`\btalk (?:me|us) (?:out of|into|down)\b`,
  String.raw`\bbounce (?:an?|some|ideas|this|a few)\b`,
  String.raw`\bsounding board\b`,
  String.raw`\b${GUIDE_ME}\b`,
]

/** What the reader would do: "what would you do in my place?" */
const IN_MY_PLACE = [
  String.raw`\bin (?:my|our) (?:place|shoes|position|situation)\b`,
  String.raw`\bhow would you (?:go about|handle|play|approach|tackle|do)\b`,
  String.raw`\bwhere would you (?:start|begin)\b`,
  String.raw`\bwhich would you (?:choose|pick|take|go for)\b`,
  String.raw`\bwhat would you (?:do|advise|suggest|choose)\b`,
]

/** Their advice, by its names: "I'd value your perspective on the two offers" */
const OPINION = [
  String.raw`\b(?:your|you)\b.{0,12}\bthoughts on (?:whether|how|what|which)\b`,
  String.raw`\b(?:your|lend me (?:an|your)) (?:experience|wisdom|steer|ear|brains?|two cents|judgement|counsel)\b`,
  String.raw`\bpick your\b`,
  String.raw`\bpick(?:ing)? your brains?\b`,
  String.raw`\b(?:your|some|any|a (?:bit|piece|little) of) (?:\w+ )?(?:advice|guidance|wisdom|counsel)\b`,
  String.raw`\badvi[sc]e (?:me|us|on|about)\b`,
  String.raw`\b(?:your|get your) (?:\w+ )?(?:take|perspective|thoughts|opinion|views?|insights?|expertise) (?:on|about|into|regarding)\b`,
  String.raw`\bmentor(?:ing|ship)?\b`,
]

/** Minutes of theirs: "could you spare half an hour to talk?" */
const TIME_FOR_TALK = [
  String.raw`\b(?:quick|short|brief|little|ten-minute|five-minute|15-minute|20-minute|30-minute) ${SHORT_TALK}\b`,
  String.raw`\b${SPARE} (?:me |us )?${MINUTES} ?(?:quiet |spare |good )?(?:hour|minutes|mins|minute|moments?|min)\b.{0,80}\b${TO_TALK}\b`,
  String.raw`${SPELL} (?:minutes|mins|min)\b(?! (?:late|later|early|earlier|away|ago|before|after|walk|longer|drive)\b)`,
  String.raw`\bhalf an hour (?:of your|to|with|for)\b`,
  String.raw`\b(?:some|a bit|an hour) (?:of your time)\b`,
  String.raw`\b(?:hop|jump|get) on a (?:\w+ )?(?:call|zoom)\b`,
  String.raw`\b${UP_FOR} (?:a |an |some )?(?:${LITTLE} ?){1,3}${TALK}\b`,
]

/** Talking over something: "let me buy you lunch and ask how you did it" */
const OVER_COFFEE = [
  String.raw`\b(?:coffee|sandwich|lunch|pint|beer|cuppa|tea|drink|walk|cake|breakfast)\b.{0,80}\b${OVER_IT}\b`,
  String.raw`\b(?:buy|treat|offer|invite|stand) you (?:to |for )?(?:a )?(?:coffee|lunch|tea|drink)\b.{0,40}\b${IN_EXCHANGE}\b`,
]

/** What they have lived through: "I'd love to hear how you got started" */
const HOW_THEY_DID = [
  String.raw`\b(?:hear|learn|know|understand|ask(?: you)?|tell (?:me|us)|find out)\b.{0,12}\bhow you(?:'ve| have)? (?:\w+ )?${MANAGED}\b`,
  String.raw`\b(?:share|tell (?:me|us)) (?:what you|your|how you)\b.{0,20}\b(?:learn(?:ed|t)|know|wish|lessons|experience|story|thinking)\b`,
  String.raw`\b(?:what|things) you wish you(?:'d| had) known\b`,
  String.raw`\blearn (?:more )?from you\b`,
  String.raw`\b(?:learn|hear) (?:more )?(?:from your|about (?:how you|your (?:path|career|experience|work|journey|role|time|story|route)))\b`,
  String.raw`\bhow you (?:got (?:into|started)|made the|moved from|broke into)\b`,
]

/** How they managed, in a question: "how did you cope with the move?" */
const HOW_DID_YOU = [
  String.raw`\bhow (?:on earth |the hell |did )?(?:did|do) you (?:ever |even )?${COPED}\b(?=.*\?)`,
  String.raw`\bwhat made you (?:leave|choose|go|decide|switch|move|quit|stay|take)\b`,
]

/** What the reader learned by it: "what do you wish you'd known?" */
const WHAT_THEY_LEARNED = [
  String.raw`\bwas it (?:ever |really |all )?worth (?:it|the \p{L}+)\b(?=.*\?)|\bis it (?:really )?as (?:\p{L}+ ){1,3}as (?:people|they|everyone|everybody) says?\b(?=.*\?)`,
  String.raw`\bwhat (?:do|did) you (?:wish|learn|regret|tell your|say to your)\b(?=.*\?)`,
  String.raw`\bhow (?:on earth |exactly )?did you (?!(?:do|feel|like|know|sleep|spell|hear|find (?:it|the|out)|get (?:on|home|here|there|back|to (?:work|the))|spend|travel|hurt|come|vote|enjoy|celebrate)\b)\p{L}{3,} (?:to |your |the |a |it |them |him |her |out |on |into |with |through |\p{L}+ing )(?=.*\?)`,
  String.raw`\b(?:if you were (?:me|I|us)|in (?:my|our) (?:boots|position))\b(?=.*\?)`,
]

/** What they would do, in a question: "how would you handle it?" */
const WHAT_WOULD_YOU = [
  String.raw`\bwhat would you (?:do|advise|choose|suggest)\b.{0,40}(?:\bin my (?:place|shoes|position|situation)|\bif you were me|\bhere\b|\?$)`,
  String.raw`\bhow would you (?:go about|handle|play it|approach|tackle)\b`,
  String.raw`\bwhere would you (?:start|begin)\b`,
  String.raw`\bwhat(?:'s| is| would be) your (?:advice|take|view)\b`,
]

/** Being told straight: "am I mad to leave? Tell me honestly" */
const AM_I_RIGHT = [
  String.raw`\bam I (?:being )?(?:stupid|mad|crazy|wrong|foolish|silly|naive)\b(?=.*\?)`,
  String.raw`\btell me what I(?:'m| am) (?:not seeing|missing|overlooking)\b`,
  String.raw`\bshould I (?:take|accept|leave|quit|sell|stay|go back|move|keep|buy|resign|retire|sign|tell)\b.{3,60}\bor\b(?=.*\?)`,
  String.raw`\b(?:tell me|be) (?:straight|honestly|honest),? (?:please|would you|should|am I)`,
]

/** The want itself: "I could use some advice" */
const ADVICE_WANTED = [
  String.raw`\bany (?:words of )?(?:advice|wisdom)\b(?=.*(?:\?|welcome|appreciated|for))`,
  String.raw`\b${WANTS} (?:your|some|a bit of|a little) (?:\w+ )?(?:advice|guidance|wisdom|steer|perspective)\b`,
  String.raw`\bneed (?:somebody|someone) (?:\w+ )?to (?:talk|think|speak|bounce)\b`,
]

/** Time to think aloud: "got a minute to talk?" */
const A_MINUTE_TO_TALK = [
  String.raw`\b(?:if|so) you(?:'ll| will|'d)? let me (?:think|talk|ask|pick|moan)\b`,
  String.raw`\bpick (?:some(?:one|body)|your|anybody|a few)(?:'s)? brains?\b`,
  String.raw`\bgot (?:time|a minute|a sec|five minutes|ten minutes) (?:for|to)\b(?=.*\?)`,
  String.raw`\b(?:spare|find|give me|lend me) (?:me )?${A_FEW_MINUTES} ?(?:minutes|mins|hour|min)\b(?=.*\b${THINK_ALOUD}\b)`,
]

/** The message tells of a decision or a trouble. */
const TOPICS = oneOf(`
  torn, undecided, can't decide, first idea, wits' end, offered (?:me|a), no idea how, advice,
  been there, career, experience, don't know (?:where|how|whether|what), round in circles,
  stuck, before I sign, trouble, wisest, merger, divorce, visas?, turn (?:this|it) down, brain,
  big decision, thinking of, weighing, set up, start(?:ing)? (?:my|a|our)
`)

/** What else speaks of this kind rather than another, once something is asked. */
const HINTS = oneOf(String.raw`
  how you (?:made|got|did|decided|managed|chose|went), made up your mind, thoughts on,
  your first day, fork in the road, talk (?:it )?through, postdoc, pensions?, explain, solicitor,
  offer, understand a word, wondering whether, been through, you've been there,
  wish someone had told, half an hour, quarter of an hour, coffee, sell or, stay or, leave or,
  in my (?:place|shoes|boots), terrified, co-founder, pros and cons, cold feet, at my age,
  sleepless, mortgage, retire(?:ment)?, changing careers?, devil's advocate, ought to know,
  what to expect, walk on, job offer, title, adopt(?:ing|ed)?, moved from, keen to understand,
  few questions, first-timer, newbie, new to this, where to start, tips?, lessons, mistakes,
  warn me, watch out for, survive, cope, teenagers?, toddlers?, dilemma, crossroads,
  second thoughts, clueless, out of my depth, steer, mentor\w*, burnt? out, burn-?out, promoted,
  first time, talking out of, plain speaking, tricky matter, sole trader, incorporate, wisdom,
  what it cost you, brains about, widow, plain words, how best, think straight, sounding,
  bend your ear
`)

export const ADVICE: EnglishKind = {
  kind: 'advice',
  asked: [
    ...QUESTIONS,
    ...TALKED_THROUGH,
    ...IN_MY_PLACE,
    ...OPINION,
    ...TIME_FOR_TALK,
    ...OVER_COFFEE,
    ...HOW_THEY_DID,
  ],
  said: [
    ...WHAT_THEY_LEARNED,
    ...HOW_DID_YOU,
    ...WHAT_WOULD_YOU,
    ...AM_I_RIGHT,
    ...ADVICE_WANTED,
    ...A_MINUTE_TO_TALK,
  ],
  topics: TOPICS,
  hints: HINTS,
}
