import { questionIn, sentenceBefore } from '../text/question-in.ts'
import { isBare } from './asked-words.ts'
import type { SignalOf } from './candidate.ts'
import { topicOf } from './topic.ts'

/** Why a reply is owed: by its subject; where that names nothing, by the question they asked. */
export function owedReason({ subject, snippet }: SignalOf<'reply-owed'>, when: string): string {
  const question = topicOf(subject) === null ? questionIn(snippet ?? '') : null
  if (question !== null) {
    const before = isBare(question) ? sentenceBefore(snippet ?? '', question) : null
    return `Wrote to you ${when}: “${before === null ? '' : `${before} `}${question}”`
  }
  return subject === null ? `Wrote to you ${when}` : `Wrote ${when}: ${subject}`
}

/** How an answer begins. `question`: what they asked, where no topic is known. */
export function sayReply(
  topic: string | null,
  isLate: boolean,
  question: string | null = null,
): readonly [string, ...string[]] {
  const thanks = isLate ? 'Thank you for your patience' : 'Thank you for writing'
  if (topic === null && question !== null && !isBare(question)) {
    return [`${thanks}. You asked: “${question}” Here is my answer:`]
  }
  if (topic === null) return [`${thanks}. To your question:`, `${thanks}. Here is my answer:`]
  return [`${thanks}. About “${topic}”:`, `${thanks}. On “${topic}”, here is my answer:`]
}
