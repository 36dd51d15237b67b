import { LOST_A_JOB, LOST_WITHOUT_I, NOT_LOST } from '../vocabulary/job-loss.ts'
import { findTradeTitles } from '../vocabulary/find-trades.ts'
import { firstOf, occursIn, type Phrases, phrases } from '../patterns.ts'
import { remember } from '../remember.ts'
import { isQuestion } from './question.ts'
import type { BaseText, SelfStatement, Span } from './read-text.ts'

/** A sentence, or what stands between two bars of a headline. */
type Part = { readonly from: number; readonly low: string }
type Said = Pick<SelfStatement, 'from' | 'to' | 'about' | 'tense'>
type Kind = readonly [about: SelfStatement['about'], tense: SelfStatement['tense'], is: Phrases]

/** A slot of alternatives parted by `|`. */
function any(list: string): string {
  return `(?:${list})`
}

const OFTEN = `(?:(?:\\w+ly|also|now|still|just|mostly|always|often|never|usually|then|sometimes|both|do) ){0,2}`
const I_AM = `i(?:'m| am|m) ${OFTEN}`
const I_HAVE = `i(?:'ve| have|ve| had|'d) ${OFTEN}`

/** What opens a talk and says nothing of the one who talks. */
const COURTESIES = any(
  'hope|trust|think|thought|believe|know|knew|wish|want|wanted|would|could|may|might|must|should|will|shall|can|write|wrote|read|saw|heard|hear|noticed|notice|found|came|met|enjoyed|loved|liked|thank|thanked|apologi[sz]e|understand|understood|reali[sz]e|wonder|wondered|ask|asked|need|needed|look|looked|see|got|get|remember|remembered|guess|suppose|feel|felt|watched|listened|spotted|attended|visited|follow|followed|mention|mentioned|promise|promised|admire|admired|appreciate|appreciated|agree|agreed|tried|recall|say|said|mean|meant|gather|owe|enclose|attach|attached|send|sent|bought|picked|thought|like|love|am|was|were|have|had|don|didn|haven|hadn|won|wouldn|couldn|can|cannot|doubt|call|called|learned|learnt|discovered|stumbled|do|did|went|sat|tell|told|live|lived|grew|moved|turned|am|recently|really|so|and|to|in|at|who|that|which|first|once|only|too|myself|once|even|swear|beg|begged|see|seem|seemed|refuse|expect|expected|accept|use|used|wait|waited|reach|reached',
)
const TRAITS = any(
  '(?:\\w+ )?(?:dynamic|hard-?working|motivated|passionate|driven|ambitious|dedicated|enthusiastic|reliable|versatile|creative|energetic|committed|results?-(?:driven|oriented)|detail-oriented|proactive|self-motivated|self-starter|team player|quick learner|fast learner|people person|go-getter|flexible|organi[sz]ed|punctual|outgoing|determined|talented|skilled|perfectionist|all-rounder|good (?:with|at)|great (?:with|at))',
)
const DID = any(
  'worked|ran|led|taught|managed|spent|served|studied|graduated|trained|built|started|began|joined|left|quit|moved into|founded|headed|supervised|finished|completed|earned|set up|designed|developed|drove|sold|cooked|baked|repaired|wired|wrote|edited|coached|nursed|looked after|was a|was an|was the|was (?:\\w+ )?(?:manager|head|director)|have been a|used to (?!know)|did my|did a|qualified|retired|volunteered',
)

/** In order: the first that fits says what a statement is about. */
const KINDS: readonly Kind[] = [
  [
    'seeking',
    'present',
    phrases(
      [
        `(?:${I_AM}(?:in search|looking|searching|seeking|hunting|applying|open (?:to|for)|available|in the market|on the lookout|on the market|job[- ]hunting)|i (?:\\w+ly )?seek|i(?:'ve| have) been ${OFTEN}(?:looking|searching|applying|seeking))`,
      ],
      {},
      'own',
    ),
  ],
  [
    'wish',
    'future',
    phrases(
      [
        `(?:i ${OFTEN}(?:(?:want(?:ed)?|need|wish|deserve|long for)(?= )|(?:dream|aim|intend|plan|hope|aspire|long) (?:to|of|on)(?= ))|i(?:'d| would) (?:really |very much |dearly |so )*(?:like|love) to (?:progress|grow|move|become|get|work|join|build|find|develop|advance|be|have|earn|make|become|change|start|land|lead)|${I_AM}(?:keen|eager|hoping|hungry|ready|determined|desperate|dying) (?:to|for)|my (?:\\w+ )?(?:dream|ambition|goal|aim|wish|objective|plan) (?:is|has|would|was)|${I_AM}after(?= ))`,
      ],
      {},
      'own',
    ),
  ],
  [
    'trait',
    'present',
    phrases(
      [
        `(?:${I_AM}(?:an? |very |a very |also )?${TRAITS}|i (?:\\w+ly )?(?:have|possess|bring|offer) (?:an? )?(?:\\w+ )?(?:strong|excellent|great|good|outstanding|proven|solid|exceptional|passion|skills|drive|talent|track record|wealth)|my (?:\\w+ )?(?:strengths?|skills|talents?|qualities) (?:is|are|include))`,
      ],
      {},
      'own',
    ),
  ],
  [
    'history',
    'past',
    phrases(
      [
        `(?:i ${OFTEN}${DID}|${I_HAVE}(?:worked|run|led|taught|managed|spent|served|studied|graduated|trained|built|been (?:an? |the |working|running|teaching|with|in charge)|(?:over |nearly |about |some |more than |almost )?(?:\\w+|\\d+\\+?)(?:-| )?(?:plus )?years|an? (?:\\w+ )?(?:degree|diploma|licence|license|certificate|background|master|phd|bachelor)|experience|extensive|completed|finished|done my|cared|driven|sold|designed|written|edited|wired|looked after|coached|repaired))`,
      ],
      {},
      'own',
    ),
  ],
  [
    'work',
    'present',
    phrases(
      [
        `(?:${I_AM}(?:an?|the|your|our|one of|part of|with|in charge|based|working|running|training|studying|teaching|building|responsible|head|chief|chair|director|currently|doing|writing a|mapping|designing|at) |my (?:work|job|day job|role|trade|shop|team|business|practice|company|field) |as an? (?!result|matter|rule|follow|reminder|thank|courtesy|favou?r|start|last|first|side|bonus|way)|i ${OFTEN}(?!${COURTESIES}\\b)[a-z]{3,}(?<!ed)(?<!ing)(?<!ly)(?= )|i can [a-z]+ |we (?:make|build|run|help|sell|grow|repair|teach|design|print|cook|bake|work))`,
      ],
      {},
      'own',
    ),
  ],
]

/** A part of a headline that tells of the loss before any trade: "Ex-Acme (laid off)". */
const LOST_IN_PART =
  /\b(?:laid[- ]off|made redundant|unemployed|jobless|out of work|retrenched|(?:currently )?between jobs)\b/

const SKIPPED_PARTS =
  /^(?:\W*(?:about(?: me)?|summary|headline|profile|bio|intro|hi|hello|welcome|currently|open to (?:work|new|opportunit\w+)|available|#\w+|looking for|seeking|actively|he\/him|she\/her|they\/them|in search)\b)/

function said({ from, low }: Part, kind: Pick<Said, 'about' | 'tense'>, found: Span): Said {
  const words = low.slice(found.from, found.to)
  return { ...kind, from: from + found.from, to: from + found.from + words.trimEnd().length }
}

function findLossInPart(part: Part): Said | undefined {
  const match = LOST_IN_PART.exec(part.low)
  if (match === null || isAboutMany(part.low.slice(match.index + match[0].length))) return undefined
  const before = part.low.slice(0, match.index)
  if (
    findTradeTitles(before).length > 0 ||
    /\b(?:help|for|with|who|advise|support|coach|to|of)\b/.test(before)
  )
    return undefined
  const from = part.from + match.index
  return { about: 'job-loss', tense: 'past', from, to: from + match[0].length }
}

function findLoss(low: string, part: Part, isHeadline: boolean): Said | undefined {
  if (occursIn(NOT_LOST, low)) return undefined
  const bare = isQuestion(low) ? null : LOST_WITHOUT_I.exec(part.low)
  if (bare !== null && !isAboutMany(part.low.slice(bare[0].length))) {
    const skipped = bare[0].length - bare[0].replace(/^[^\w#]+/, '').length
    return {
      about: 'job-loss',
      tense: 'past',
      from: part.from + skipped,
      to: part.from + bare[0].length,
    }
  }
  let first = isHeadline ? findLossInPart(part) : undefined
  const lost = firstOf(LOST_A_JOB, part.low)
  if (lost !== undefined && (first === undefined || part.from + lost.from < first.from)) {
    first = said(part, { about: 'job-loss', tense: 'past' }, lost)
  }
  return first
}

const MANY =
  /^ (?:\w+ )?(?:people|workers|staff|employees|folks|colleagues|friends|men|women|youths?|graduates|teachers|engineers|parents|talent|(?!this|was|years|months|weeks|days|as|is|has|across|business|twice|thus)\w{3,}s(?: (?:need|are|should|can|in|from|who|have|deserve|get|must|will)|[.,:!]|$))/

/** "Laid-off teachers need …": others, not the sender. */
function isAboutMany(rest: string): boolean {
  return MANY.test(rest) || /^\s*[?/]/.test(rest) || /^ (?:but|yet) not/.test(rest)
}

function findOthers(part: Part): Said[] {
  const found: Said[] = []
  for (const [about, tense, words] of KINDS) {
    const first = firstOf(words, part.low)
    if (first === undefined || /\bwhere $/.test(part.low.slice(0, first.from))) continue
    found.push(said(part, { about, tense }, first))
  }
  return found
}

/** A part of a headline, or a fragment that opens with a trade: "Payroll clerk, five years …". */
function findTitle(part: Part, isHeadline: boolean): Said | undefined {
  const words = part.low.trim()
  if (words === '' || SKIPPED_PARTS.test(words) || !/[a-z]{3}/.test(words)) return undefined
  const title = findTradeTitles(part.low)[0]
  const opens = title !== undefined && part.low.slice(0, title.from).split(/\s+/).length <= 3
  const isOwn =
    opens &&
    !/^\W*(?:my|our|the|your|dear|to|hi|hey|a|an|his|her|their|every|any|no)\b/.test(part.low)
  if (!isHeadline && !isOwn) return undefined
  const from = part.from + part.low.length - part.low.trimStart().length
  return { about: 'work', tense: 'present', from, to: from + words.length }
}

/** A sentence, or the parts of a headline between its bars. */
function partsOf(low: string, isHeadline: boolean): readonly Part[] {
  if (!isHeadline) return [{ from: 0, low }]
  const parts: Part[] = []
  let from = 0
  for (const part of low.split(/[|•·★/]/)) {
    parts.push({ from, low: part })
    from += part.length + 1
  }
  return parts
}

function byPlace(a: Said, b: Said): number {
  return a.from - b.from || Number(b.about === 'job-loss') - Number(a.about === 'job-loss')
}

/** Leaves one statement where several readings lie on the same words. */
function withoutOverlaps(all: readonly Said[]): Said[] {
  const kept: Said[] = []
  for (const one of [...all].sort(byPlace)) {
    const last = kept.at(-1)
    if (last === undefined || one.from >= last.to) kept.push(one)
  }
  return kept
}

function statementsIn(low: string, isHeadline: boolean): readonly Said[] {
  const found = partsOf(low, isHeadline).flatMap((part) => {
    const loss = findLoss(low, part, isHeadline)
    const rest = findOthers(part)
    const title = rest.length === 0 && loss === undefined ? findTitle(part, isHeadline) : undefined
    return [loss, ...rest, title].filter((one) => one !== undefined)
  })
  return withoutOverlaps(found)
}

const inHeadline = remember((low) => statementsIn(low, true))
const inSentence = remember((low) => statementsIn(low, false))

/**
 * What the sender says about themselves, in order: names, greetings and reasons for writing are left
 * out. English only. At most one statement of each kind per sentence.
 */
export function findSelfStatements(text: BaseText): readonly SelfStatement[] {
  const read = text.kind === 'profile' ? inHeadline : inSentence
  return text.sentences.flatMap(({ block, low, from }, sentence) => {
    if (block === 'greeting' || block === 'subject' || block === 'sign-off') return []
    return read(low).map((one) => ({
      ...one,
      from: from + one.from,
      to: from + one.to,
      sentence,
    }))
  })
}
