import { occursIn, type Phrases, phrases, spansOf } from '../patterns.ts'
import type { Sentence, Span } from '../reading/read-text.ts'
import { BLAME } from './blame.ts'
import { AUTHORITY } from './authority.ts'
import { FOREGONE, ILL_PAID } from './ill-paid.ts'
import { CONTEMPT, RHETORIC, SARCASM, WEARY } from './stances.ts'
import { pattern } from '../../text/pattern.ts'

const ENOUGH = 3 // of weight
const LONG = { words: 60, enough: 4 } // in a long text signs come together by chance
const WEIGHT = { aimed: 3, beside: 2, none: 0, mild: 1 }
const STANCE = { aimed: 3, beside: 3, none: 1.5 }

/** Whom a grudge is held against. */
const PARTY = phrases([
  'recruit(?:ers?|ment|ing)|agenc(?:y|ies)|headhunters?|hr|hiring|employers?',
  'compan(?:y|ies)|firms?|panels?|interview(?:s|ers?|ed|ing)?|boss(?:es)?|managers?',
  'management|director',
  'job (?:market|cent(?:re|er)|ads?|boards?|search(?:ing)?|hunt(?:ing)?|descriptions?)',
  'jobs?|applications?|applied|applying|applicants|candidates?|rejections?|rejected',
  'cvs?|vacanc(?:y|ies)|linkedin|adverts?|advertised?|sacked|fired|promotion|hired',
  'freelanc\\w+|publishers|academi[ac]|academy trust|councils?|recruited',
  'selection process|hiring process|entry[- ]level|the position|committee',
  'culture fit|cultural fit|loyalty|ageism|graduates|the industry|this industry',
  'networking|internal candidate|portal|school run|your process|leaving card',
  'graduation year|procurement|head office|paid|hires|workplace|call cent(?:er|re)',
  'experience',
])

/** Contempt and bitterness: hardly ever said without a grudge. */
const STRONG: readonly Phrases[] = [
  phrases([
    'cowards?|liars?|greedy|get lost|shame on|ashamed|(?:be|should be) embarrassed|i pity',
    'clowns?|circus|shambles|scams?|pyramid schemes?|corrupt|corruption|nepotism',
    'theatre of|fake (?:jobs?|ads?|vacancies|interviews?|tasks?)|hypocri\\w+',
    'incompeten\\w+|clueless|no clue|useless|idiots?|parasites?|toxic|unprofessional',
    '(?:very|how|so) professional of',
    'hope (?:it|the place|they|the lot)(?: all)? (?:burns?|rots?|sinks?|closes?)',
    'has a pulse|no soul|heartless|soulless|prove me wrong|dream on|god help|rigged',
    'bullshit|racket|mafia|a joke|laughable|a con|(?:lost|losing) (?:its|their) minds?',
    'bull(?:y|ies)|bullied|vultures|disrespectful|insulting|insulted|humiliat\\w+',
    'degrading|disgust\\w+|outrageous|shameful|disgraceful|pathetic|infuriating',
    'unfair(?:ly)?|cruel|rotten|a disease|hopeless(?! romantic)',
    'chew(?:s|ed)? (?:us|me|you|people|them) up|spits? (?:you|us|people|them|me) out',
    '(?:people |i |we |really )hate (?:linkedin|recruiters|hr|this|them|it here|companies|my)',
    'sick (?:and tired )?of|fed up',
    pattern`
      (?:i'm|i am) (?:so |just |really |completely |beyond |honestly |very )*(?:
        done|tired|sick|angry|furious|bitter|frustrated|disgusted|disappointed|exhausted|fed up
        |over it|livid|insulted|offended
      )(?: (?:with|of|by|being|at|about)|[.,!])
    `,
    "i give up|i've had enough of (?:this|them|the|being|recruiters|companies|applying)",
    'never again|never working for|makes? me (?:sick|angry|furious|want to scream|cry)',
    "(?:can't|couldn't|cannot) (?:even )?be bothered|couldn't even|didn't even|can't even",
    'not even (?:a|an|one|so much)|so much as a|lifted a finger|ghosted|ghosting',
    'strung along|lied to|lied about|stabbed|backstab\\w*|thrown? (?:away|out like|under)',
    'took every',
    'wast(?:e|ed|ing) (?:\\w+ ){0,4}?(?:mornings?|days?|weeks?|hours?|months?|time|summer|years?|weekends?|evenings?|of a)',
    pattern`
      (?:promised|goes|went|given|reserved) (?:straight )?(?:to|for) (?:
        the|his|her|someone's|a|somebody's
      ) (?:\w+'s )?(?:cousin|nephew|daughter|son|niece|friend|mate|wife|favou?rite)
    `,
    'whose hand|man-know-man|who you know|whom you know',
    'treated (?:me|us) (?:like|very|so|unfairly|badly|as)',
    'treats? (?:candidates|applicants|people|us|everybody|everyone|loyalty|staff|workers) (?:in this|like|as|this|so)',
    "pushed (?:me )?out|passed over|doesn't matter how good|discriminat\\w+|says it all",
    "deserves? (?:good people|better|each other|to (?:fail|lose|go under))|don't deserve",
    'the reason (?:people|nobody|no one|why|i)|(?:goes|go|went) cold|on their phones',
    'look(?:ed|s)? (?:right )?(?:through|down on)|laughed at (?:me|us|you)|weakness|cardboard box',
    'a unicorn|unicorns|for the moon|rejected by (?:a )?(?:bot|robot|machine|algorithm)',
    '(?:a )?robot says no|make up their minds? before|for free(?: \\w+)? (?:and|then)',
    'i doubt (?:anyone|anybody|that anyone|you|they)',
    pattern`
      (?:won't|not|never) (?:be )?(?:recommend(?:ing)?|apply(?:ing)?|work(?:ing)?) (?:
        again|your|for you|with you|here
      )|could at least have|glad (?:to be|i'm|i am) (?:out|rid|gone)|poor that|a disgrace
      |cowardly|typical of (?:managers|recruiters|hr|companies|employers|bosses|you)
      |isn't (?:somebody|someone|anybody)'s \w+
      |(?:ageism|sexism|racism|nepotism|favou?ritism) (?:is )?
        (?:alive|everywhere|rampant|still|rules)
      |zero (?:replies|answers|feedback|offers|responses)
    `,
    '(?:and then|then|and) (?:nothing|silence)(?=[.!,]|$)',
    'why (?:even )?(?:advertise|bother|ask|interview|apply)|it always is',
    'congratulating each other|get(?:s|ting)? ignored',
    'tick(?:ing)? (?:a|the|their) box(?:es)?|loyalty (?:buys|gets|means|is)',
    "that's (?:the thanks|what you get|loyalty)",
    'not worth (?:even )?(?:a|an|the) (?:\\w+ )?(?:call|reply|answer|mail|line)',
    'expected nothing|disappointed? me|the usual (?:excuse|lies|story)|own replacement',
    'should be grateful',
  ]),
]
/** Signs that weigh only together. */
const MILD: readonly Phrases[] = [
  phrases([
    pattern`
      (?:
        second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:th|st|nd|rd)
        |yet another|another
      ) (?:\w+ )?(?:
        interview|rejection|silence|round|application|refusal|test|task|trial|form letter|panel
      )
    `,
    '(?:days|weeks|months) of (?:waiting|silence|interviews|applying|rejections?)',
    'day \\d+|(?:\\d+|three|four|five|six|seven) (?:rounds|interviews|tests|stages)',
    'same (?:old )?(?:story|answer|excuse|questions)',
    'robots?|bots?|box-ticking|copy[- ]?(?:and[- ])?paste[d]?|form letters?|automated',
    'auto-?repl(?:y|ies)|disposable|replaceable|business model|cheap labou?r|lip service',
    'just a number',
    'typical(?:ly)?|as usual|as always|surprise,? surprise|go figure|no surprise',
    'what did i expect|slow clap|bravo|must be nice|apparently|supposedly|so-called',
    'funny how|yeah,? right|of course|hot take|unpopular opinion|honestly|with respect',
    'my foot',
    'in this (?:country|industry|city|town|trade|economy|market|sector|profession)',
    'these people|people like (?:me|us)|all the same',
    'every single (?:one|time|recruiter|company)|always the same|the lot of them',
    'the rest of us|a place like this',
    'for nothing|no pay|unpaid|minimum wage',
    'pays? (?:you )?(?:late|little|peanuts|badly|less)|low pay',
    "(?:five|ten|5|10|three|3) (?:years|yrs)(?:'|’)? ?(?:of )?(?:experience|exp)|5 yrs",
    'for \\d\\dk|work for free|broken promises?|let down|betrayed|cheated|robbed',
    'no (?:thanks|thank you|explanation|reason|apology|feedback|courtesy|manners|respect|warning|goodbye|reply|answer)',
    'not a (?:word|line|peep)',
    'without (?:a|any|so much as|even) (?:a )?(?:word|explanation|reason|goodbye|call|thank|thanks|apology|look|warning)',
    'never (?:heard|a word|called|rang|wrote|answered)|nobody|no one|none of them|ignored',
    'rejected again',
    'younger|cheaper|better connected|nephew|cousin|favou?rites?|insider',
    'internal candidate|over (?:50|fifty|40|forty|45)|overqualified',
    'too (?:old|senior|experienced|foreign)|ageis[mt]|sexis[mt]|racis[mt]|golf',
    'pregnan\\w+|accent',
    "i suppose|that (?:is|'s) how (?:your|they|you|the)|it matters (?:who|whose)",
    'hide behind|\\beven\\b|only to|supposed to|told (?:we|that we|i|us)|threw (?:me|it)',
    'bored|cold',
  ]),
]

type Signed = { readonly sentence: Sentence; readonly weight: number }

const STANCES = [BLAME, SARCASM, CONTEMPT, FOREGONE, ILL_PAID, WEARY, RHETORIC]

type Aim = 'aimed' | 'beside' | 'none'

/** Whether a sentence, or the one before or after it, is one of those where somebody is named. */
function aimOf(named: readonly boolean[], at: number): Aim {
  if (named[at] === true) return 'aimed'
  return named[at - 1] === true || named[at + 1] === true ? 'beside' : 'none'
}

function weightOf({ low }: Sentence, atMarket: Aim, atAny: Aim): number {
  const grudge = countOf(STRONG, low) * WEIGHT[atMarket]
  const mild = atMarket === 'none' ? 0 : countOf(MILD, low) * WEIGHT.mild
  return grudge + mild + countOf(STANCES, low) * STANCE[atAny]
}

function countOf(patterns: readonly Phrases[], low: string): number {
  return patterns.reduce((sum, pattern) => sum + spansOf(pattern, low).length, 0)
}

/**
 * Bitterness around one of the parties of the job market: a grudge, even where no single phrase is a
 * gripe. Strong words weigh most where the party is named; mild ones count only together.
 *
 * @param isOwn whether a sentence is the sender's own view
 * @returns the first sentence with a sign
 */
export function findGrudge(
  all: readonly Sentence[],
  isOwn: (sentence: Sentence) => boolean,
): Span | undefined {
  const market = all.map(({ low }) => occursIn(PARTY, low))
  const any = all.map(({ low }, at) => market[at] === true || occursIn(AUTHORITY, low))
  const signed = all.flatMap((sentence, at): Signed[] => {
    const weight = weightOf(sentence, aimOf(market, at), aimOf(any, at))
    return weight === 0 || !isOwn(sentence) ? [] : [{ sentence, weight }]
  })
  const words = all.reduce((sum, { tokens }) => sum + tokens.length, 0)
  const weight = signed.reduce((sum, one) => sum + one.weight, 0)
  const first = signed[0]?.sentence
  if (first === undefined || weight < (words > LONG.words ? LONG.enough : ENOUGH)) return undefined
  return { from: first.from, to: first.to }
}
