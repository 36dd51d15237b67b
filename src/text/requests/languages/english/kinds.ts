import { rule, type KindRule } from '../request-language.ts'
import { ADVICE } from './advice.ts'
import { ENDORSEMENT } from './endorsement.ts'
import type { EnglishKind } from './english-kind.ts'
import { EVENT } from './event.ts'
import { FEEDBACK } from './feedback.ts'
import { INFORMATION } from './information.ts'
import { INTRODUCTION } from './introduction.ts'
import { JOB } from './job.ts'
import { MONEY } from './money.ts'
import { OTHER } from './other.ts'
import { PITCH } from './pitch.ts'

const ALL = [
  PITCH,
  INTRODUCTION,
  JOB,
  ENDORSEMENT,
  EVENT,
  MONEY,
  FEEDBACK,
  ADVICE,
  INFORMATION,
  OTHER,
]

/** The weightiest first. */
export const KINDS = rulesOf(ALL, ({ asked }) => asked)

/** The plainest first. */
export const SAYINGS = rulesOf(
  [INTRODUCTION, JOB, ENDORSEMENT, FEEDBACK, ADVICE, EVENT, MONEY, PITCH, INFORMATION, OTHER],
  ({ said }) => said,
)

const TOLD = [INTRODUCTION, ENDORSEMENT, JOB, EVENT, MONEY, FEEDBACK, ADVICE]

/** The plainest first. */
export const TOPICS = rulesOf(TOLD, ({ topics = '' }) => [String.raw`\b${topics}\b`])

/** The same kinds, by more words. */
export const HINTS = rulesOf(TOLD, ({ hints = '' }) => [String.raw`\b${hints}\b`])

function rulesOf(
  kinds: readonly EnglishKind[],
  patternsOf: (kind: EnglishKind) => readonly string[],
): readonly KindRule[] {
  return kinds.flatMap((one) => {
    const patterns = patternsOf(one)
    return patterns.length === 0 ? [] : [rule(one.kind, ...patterns)]
  })
}
