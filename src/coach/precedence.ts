import type { ReadText, Sentence, Span } from './reading/read-text.ts'
import type { Hit, Rule } from './rule.ts'

/** A rule and one place where it fires. */
export type Fired = { readonly rule: Rule; readonly hit: Hit }

function touches(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to
}

function shareSentence(a: Span, b: Span, sentences: readonly Sentence[]): boolean {
  return sentences.some((sentence) => touches(sentence, a) && touches(sentence, b))
}

function silencedBy(other: Fired, { rule, hit }: Fired, text: ReadText): boolean {
  const { silences } = other.rule
  if (silences?.text?.includes(rule.id) === true) return true
  return (
    silences?.sentence?.includes(rule.id) === true && shareSentence(other.hit, hit, text.sentences)
  )
}

/** One problem, one finding: leaves out what another rule that fired speaks for. */
export function withoutSilenced(fired: readonly Fired[], text: ReadText): readonly Fired[] {
  return fired.filter((one) => !fired.some((other) => silencedBy(other, one, text)))
}
