import type { PromiseLanguage, VerbRule } from './languages/promise-language.ts'
import { firstOf, partsOf } from './sentence-parts.ts'
import { pattern } from '../pattern.ts'

/** Where a sentence promises. */
export type Said = {
  readonly rule: Pick<VerbRule, 'act' | 'needs'>
  /** Where "I will" begins and where its verb does. */
  readonly opening: number
  readonly verb: number
  readonly needsDay: boolean
}

/** What a sentence says its writer will do, by "I will" and its verb or by a saying, in order. */
export function promised(sentence: string, language: PromiseLanguage): readonly Said[] {
  const said: Said[] = []
  for (const { pattern, needsDay = false } of language.openings) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(sentence); match !== null; match = pattern.exec(sentence)) {
      const opening = match.index + (/^[.;:,–—-]\s/.test(match[0]) ? 2 : 0)
      if (match[0] === '') pattern.lastIndex++
      if (said.some((one) => Math.abs(one.opening - opening) < 12)) continue
      if (isGoverned(sentence, opening, language)) continue
      if (/^and /i.test(match[0]) && isOfAnother(sentence.slice(0, opening))) continue
      const verb = verbAfter(sentence, match.index + match[0].length, language)
      if (verb !== null) said.push({ ...verb, opening, needsDay })
    }
  }
  if (language.quick?.sayings.test(sentence) === false) return inOrder(said)
  const parts = partsOf(sentence)
  for (const rule of language.sayings) {
    const at = firstOf(sentence, rule.pattern, parts)
    if (at < 0 || isGoverned(sentence, at, language)) continue
    if (said.some((one) => Math.abs(one.opening - at) < 12)) continue
    said.push({ rule, opening: at, verb: at, needsDay: false })
  }
  return inOrder(said)
}

function inOrder(said: readonly Said[]): readonly Said[] {
  return said.toSorted((left, right) => left.opening - right.opening)
}

/** "Just to say that", "I confirm that": what follows is said now. */
const ANNOUNCED = new RegExp(
  pattern`
  (?:
    \b(?:just|only|quickly|hereby|pleased|happy|glad|writing) to (?:
      say|confirm|let you know|inform you|tell you|assure you
    )
    |\b(?:I|we) (?:can |do |hereby |am happy to )*
      (?:confirm|assure you|promise(?: you)?|guarantee)|\brest assured
    |\bbe (?:informed|advised|assured)|\b(?:please|kindly) note
  )(?:,[^,]{2,24},)?(?: that)? $|\w{3,}, which $
`,
  'i',
)

/** "Dana is involved and will be handling it". */
function isOfAnother(before: string): boolean {
  return (
    /\b(?:is|are|was|has|he|she|they|it|who|which|will)\b/i.test(before) &&
    !/\b(?:I|we)\b|['’](?:m|ve|ll|re)\b/i.test(before)
  )
}

const OWN_LEAVE = /\blet (?:me|us)\b/i
const DATED =
  /^(?!.*\bif\b).*\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|today|first thing|this (?:morning|afternoon|evening|week)|next (?:week|month))\b/i

/** Whether what stands before it makes something told, doubted or wished of it. */
export function isGoverned(
  sentence: string,
  opening: number,
  { governed, asksFirst }: PromiseLanguage,
): boolean {
  const before = sentence.slice(0, opening)
  if (governed.test(before) && !ANNOUNCED.test(before)) return true
  const isAskedFirst = asksFirst?.test(before) === true
  if (isAskedFirst && (OWN_LEAVE.test(before) || !DATED.test(sentence.slice(opening)))) return true
  const quotes = (before.match(/["“”„«»]/g) ?? []).length
  return quotes % 2 === 1
}

/** The first verb after "I will" that promises; further ones stand behind "and". */
function verbAfter(
  sentence: string,
  from: number,
  language: PromiseLanguage,
): { rule: VerbRule; verb: number } | null {
  let weak: { rule: VerbRule; verb: number } | null = null
  for (const at of verbPlaces(sentence, from)) {
    language.empty.lastIndex = at
    if (language.empty.test(sentence)) continue
    const rule = language.verbs.find(({ pattern }) => {
      pattern.lastIndex = at
      return pattern.test(sentence)
    })
    if (rule === undefined || (rule.needs === 'reader-too' && at !== from)) continue
    if (rule.needs === undefined) return { rule, verb: at }
    weak ??= { rule, verb: at }
  }
  return weak
}

const FURTHER = /,? (?:and|then|und|et|y|e) (?:then |also |dann |puis |luego )?/gi

function* verbPlaces(sentence: string, from: number): Generator<number> {
  yield from
  FURTHER.lastIndex = from
  for (let match = FURTHER.exec(sentence); match !== null; match = FURTHER.exec(sentence)) {
    if (match.index - from > 120) return
    yield match.index + match[0].length
  }
}
