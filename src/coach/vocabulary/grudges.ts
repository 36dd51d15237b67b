import { type Phrases, phrases, spansOf } from '../patterns.ts'
import type { Sentence, Span } from '../reading/read-text.ts'

const ENOUGH = 2 // different signs; one alone is a mood
const PLENTY = 3 // signs of one kind
const LONG = 80 // words; in a long text signs come together by chance

/** Whom a grudge is held against. */
const PARTY =
  /\b(?:freelanc\w+|publishers|academi[ac]|councils?|director|process|entry[- ]level|advertised|the position|the job|this job|any job|jobs|committee|culture fit|cultural fit|loyalty|ageism|job ads|recruiters?|recruitment|agenc(?:y|ies)|headhunters?|hr|hiring|employers?|compan(?:y|ies)|firms?|panels?|interviewers?|interviews?|boss(?:es)?|managers?|management|job market|applications?|applied|rejections?|cvs?|vacanc(?:y|ies)|linkedin|job ads?|adverts?|sacked|fired|promotion|hired)\b/

/** Signs of bitterness, each too little alone. */
const SIGNS: readonly Phrases[] = [
  phrases([
    '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:th|st|nd|rd)|yet another|another|one more) (?:\\w+ )?(?:interview|rejection|silence|no|round|application|ghosting|refusal|test task|trial|automated \\w+|form letter|panel)',
    '(?:days|weeks|months|years) of (?:waiting|silence|nothing|interviews|applications|applying|rejections?|hoping)',
    '(?:still|again|and|then) (?:nothing|silence|no reply|no answer|ghosted|rejected)|silence again|same (?:old )?(?:story|answer|excuse|letter|seven|three|five|questions)',
  ]),
  phrases([
    'robots?|tick(?:s|ing)? (?:a|the|their|boxes)(?: \\w+)?|box-ticking|copy[- ]?(?:and[- ])?paste[d]?|form letters?|automated|auto-?repl(?:y|ies)|do-not-reply|no-?reply|keyword filters?|within \\w+ minutes|at 3 ?am',
    '(?:just |only |nothing but )?(?:a )?number(?:s)? (?:to|on|in)|disposable|replaceable|business model|cheap labou?r|cannon fodder|like cattle|conveyor belt|window dressing|for show|lip service',
  ]),
  phrases([
    'typical(?:ly)?|as usual|as always|surprise,? surprise|go figure|no surprise|what did i expect|what else is new|slow clap|bravo|well done,? (?:hr|everyone|you)|congratulations to|how (?:lovely|nice|kind|generous)|must be nice|supposedly|so-called|funny how|strange how|odd how|yeah,? right|my foot|if you please|big surprise',
    'in this (?:country|industry|city|town|trade|economy|market|sector|profession)|these people|people like (?:me|us)|all the same|every single (?:one|time)|always the same|not one of them|the lot of them|none of them|the whole lot',
  ]),
  phrases([
    "i'm (?:so |just |really |completely |beyond |honestly )*(?:done|tired|sick|angry|furious|bitter|frustrated|disgusted|disappointed|exhausted|fed up|over it|drained|livid|insulted|offended)|i am (?:\\w+ )?(?:done|tired|sick|angry|furious|bitter|frustrated|disgusted|disappointed|exhausted|fed up|insulted)|i give up|i've had enough|never again|makes? me (?:sick|angry|furious|want to|cry|laugh)|disgusting|insulting|humiliat\\w+|infuriating|maddening|outrageous|unacceptable|a joke|ridiculous|shameful|disgraceful|unbelievable|pathetic|hopeless|pointless|unfair|cruel|rude|rotten|bitter|i refuse to|no more",
    'for nothing|wasted|waste of|thrown away|in the bin|down the drain|for (?:free|peanuts)|cost me|robbed|cheated|betrayed|let down|stabbed|lied|broken promises?',
  ]),
  phrases([
    "no (?:thanks|thank you|explanation|reason|apology|feedback|courtesy|manners|respect|warning|goodbye|sorry|shame)|not a (?:word|line|peep|single)|without (?:a|any|so much as|even) (?:a )?(?:word|explanation|reason|goodbye|call|thank|thanks|apology|look|warning)|by (?:text|whatsapp|post-it)|deafening silence|ghosted|ignored|never (?:heard|a word|again|once|called|rang|wrote|answered)|didn't even|not even|couldn't even",
    '(?:younger|cheaper|better connected|nephew|cousin|mates?|favou?rites?|connections?|golf|old school tie|right (?:school|family|surname|accent|face)|good-looking|fits? the (?:culture|team)|culture fit|overqualified|too old|too senior|too experienced|age|accent|surname)',
  ]),
  phrases([
    'cowards?|liars?|greedy|get lost|shame|ashamed|embarrassed|embarrassing|i pity|clowns?|circus|shambles|scams?|pyramid schemes?|corrupt|corruption|nepotism|theatre|fake|hypocri\\w+|incompeten\\w+|clueless|no clue|useless|stupid|idiots?|parasites?|toxic|unprofessional|(?:very|how|so) professional of|hope (?:it|the place|they|the lot)(?: all)? (?:burns?|rots?|sinks?|closes?)|has a pulse|no soul|heartless|soulless|cruel|get a grip|prove me wrong|dream on|good luck with that|god help|pathetic|rigged|a lie|nonsense|rubbish|bullshit|crap|racket|cartel|mafia|nightmare',
  ]),
  phrases([
    "unfair(?:ly)?|pushed (?:me )?out|passed over|overlooked|(?:its|their|his|her|a|the) favou?rites?|promised to (?:the|his|her|someone|a)|(?:somebody|someone|anybody|the \\w+)'s (?:cousin|nephew|daughter|son|niece|friend|mate|wife)|whose hand|know (?:somebody|someone|the right)|who you know|from the start|in advance|already (?:decided|chosen|taken|filled)|discriminat\\w+|pregnan\\w+|ageis[mt]|sexis[mt]|racis[mt]|treated (?:me|us|like|very|so|unfairly|badly)|man-know-man|long leg|godfather|backer|padrino|inside man|cancelled on (?:the|me|us)|lifted a finger",
  ]),
  phrases([
    "pays? (?:you )?(?:late|little|peanuts|nothing|less|badly|like)|low pay|minimum wage|unpaid|(?:five|ten|5|10|three|3) (?:years|yrs)(?:'|’)? ?(?:of )?(?:experience|exp)|5 yrs|(?:spit|spits|chew|chews|eats?|swallows?|grinds?) (?:you|us|people|young|them|everyone)|(?:should|ought to|must) be grateful|own replacement|without contract|zero[- ]hours?",
    "expected nothing|disappoint(?:ed|ing|ment)?|not worth|wasn't worth|even a (?:phone )?call|so much as|lifted a finger",
  ]),
  phrases([
    "that (?:is|'s) how (?:your|they|you|the)|i suppose|that is what|that's what (?:loyalty|you get|i get)|doesn't matter how|does not matter how|it matters (?:who|whose)|lip service|couldn't care|hide behind|looked down|laughed|mock(?:ed|ing)|belittl\\w+",
  ]),
]

/**
 * Two or more different signs of bitterness around one of the parties of the job market: a grudge, even
 * where no single phrase is a gripe.
 *
 * @returns the first sentence with a sign
 */
export function findGrudge(sentences: readonly Sentence[]): Span | undefined {
  const named = sentences.map(({ low }) => PARTY.test(low))
  if (!named.includes(true)) return undefined
  const aimed = sentences.filter((_, at) => named.slice(Math.max(0, at - 1), at + 2).includes(true))
  const groups = SIGNS.map((sign) =>
    sentences.flatMap(({ low, from }) => spansOf(sign, low, from)),
  ).filter((spans) => spans.length > 0)
  const signs = groups.flat().sort((a, b) => a.from - b.from)
  const words = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0)
  const enough = words > LONG ? ENOUGH + 1 : ENOUGH
  const isAimed = signs.some(({ from }) => aimed.some((one) => one.from <= from && from < one.to))
  if (!isAimed || (groups.length < enough && (words > LONG || signs.length < PLENTY)))
    return undefined
  const [first] = signs
  return sentences.find(
    ({ from, to }) => first !== undefined && from <= first.from && first.from < to,
  )
}
