import type { FoundRequest, RequestKind } from '../src/domain/request.ts'
import type { Tally } from './coach-score.ts'

/** A message, and the weightiest thing it asks of its reader as people read it. */
export type LabelledMessage = {
  readonly id: string
  readonly lang: string
  readonly text: string
  readonly request: {
    readonly kind: RequestKind
    /** Part of the text, word for word. */
    readonly words: string
  } | null
}

export type JudgedMessage = Tally & {
  /** Of the one heard rightly, whether its kind is right: 1 or 0. */
  readonly kindRight: number
}

/** Heard rightly where the sentence found and the label share words; heard elsewhere is wrong and missed. */
export function judgeRequest(
  { text, request }: LabelledMessage,
  found: FoundRequest | null,
): JudgedMessage {
  const isRight = request !== null && found !== null && overlap(text, request.words, found.words)
  return {
    right: isRight ? 1 : 0,
    wrong: found !== null && !isRight ? 1 : 0,
    missed: request !== null && !isRight ? 1 : 0,
    kindRight: isRight && found.kind === request.kind ? 1 : 0,
  }
}

function overlap(text: string, labelled: string, found: string): boolean {
  const whole = oneLine(text)
  const [a, b] = [oneLine(labelled), oneLine(found)]
  const [from, at] = [whole.indexOf(a), whole.indexOf(b)]
  return from >= 0 && at >= 0 && from < at + b.length && at < from + a.length
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
