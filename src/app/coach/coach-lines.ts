import { coachText } from '../../coach/coach-text.ts'
import type { Finding } from '../../domain/coach/finding.ts'
import type { RuleId } from '../../domain/coach/rule-id.ts'
import { parseCoachLine } from './coach-line.ts'

/** What the coach answers to one line, or why the line could not be read. `line` counts from 1. */
export type LineAnswer =
  | {
      readonly state: 'read'
      readonly line: number
      readonly id: string | number
      /** The rules of all findings, each once, in the order of the findings. */
      readonly fired: readonly RuleId[]
      readonly findings: readonly Finding[]
    }
  | { readonly state: 'set-aside'; readonly line: number; readonly reason: string }

function answer(text: string, line: number): LineAnswer {
  const read = parseCoachLine(text)
  if (!read.ok) return { state: 'set-aside', line, reason: read.problem }
  const { id, kind, text: raw, context } = read.value
  const { findings } = coachText(raw, kind, context)
  return {
    state: 'read',
    line,
    id,
    fired: [...new Set(findings.map(({ rule }) => rule))],
    findings,
  }
}

/**
 * Reads texts given as lines of JSON (`{id, kind, text, context?}`), one at a time and in order. Empty
 * lines are passed over; a line that cannot be read is set aside and the rest is still read. Needs no
 * data of the owner's.
 */
export async function* coachLines(lines: AsyncIterable<string>): AsyncGenerator<LineAnswer> {
  let line = 0
  for await (const text of lines) {
    line += 1
    const bare = line === 1 ? text.replace(/^\uFEFF/, '') : text
    if (bare.trim() !== '') yield answer(bare, line)
  }
}
