import { LOST_A_JOB, LOST_WITHOUT_I, NOT_LOST } from '../vocabulary/job-loss.ts'
import { findTradeTitles } from '../vocabulary/find-trades.ts'
import { firstOf, occursIn } from '../patterns.ts'
import { remember } from '../remember.ts'
import { isQuestion } from './question.ts'
import type { BaseText, SelfStatement, Span } from './read-text.ts'
import { pattern } from '../../text/pattern.ts'
import { SELF_STATEMENT_KINDS } from './self-statement-kinds.ts'

/** A sentence, or what stands between two bars of a headline. */
type Part = { readonly from: number; readonly low: string }

type Said = Pick<SelfStatement, 'from' | 'to' | 'about' | 'tense'>

/** A part of a headline that tells of the loss before any trade: "Ex-Acme (laid off)". */
const LOST_IN_PART =
  /\b(?:laid[- ]off|made redundant|unemployed|jobless|out of work|retrenched|(?:currently )?between jobs)\b/

const SKIPPED_PARTS = new RegExp(pattern`
  ^(?:
    \W*(?:
      about(?: me)?|summary|headline|profile|bio|intro|hi|hello|welcome|currently
      |open to (?:work|new|opportunit\w+)|available|#\w+|looking for|seeking|actively|he/him
      |she/her|they/them|in search
    )\b
  )
`)

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

const MANY = new RegExp(pattern`
  ^ (?:\w+ )?(?:
    people|workers|staff|employees|folks|colleagues|friends|men|women|youths?|graduates|teachers
    |engineers|parents|talent
    |(?!this|was|years|months|weeks|days|as|is|has|across|business|twice|thus)\w{3,}s
      (?: (?:need|are|should|can|in|from|who|have|deserve|get|must|will)|[.,:!]|$)
  )
`)

/** "Laid-off teachers need …": others, not the sender. */
function isAboutMany(rest: string): boolean {
  return MANY.test(rest) || /^\s*[?/]/.test(rest) || /^ (?:but|yet) not/.test(rest)
}

function findOthers(part: Part): Said[] {
  const found: Said[] = []
  for (const [about, tense, words] of SELF_STATEMENT_KINDS) {
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
