import type { Reason } from '../view/today-view.ts'
import type { RuleId, RuleSource, Severity } from './rule-id.ts'

/** What could stand there instead. */
export type Suggestion =
  /** Put `text` in place of the finding's words (or of `from`..`to` where given). */
  | {
      readonly kind: 'replace'
      readonly text: string
      readonly from?: number
      readonly to?: number
    }
  /**
   * A sentence with `{blanks}` to fill; put in only as a draft, and blanks are themselves found. Takes the place
   * of the sentences the finding touches, or of `from`..`to` where given.
   */
  | {
      readonly kind: 'fill-in'
      readonly text: string
      readonly from?: number
      readonly to?: number
    }
  /** Something to do rather than to write: "send the paper first". */
  | { readonly kind: 'advice'; readonly text: string }

/** One thing a rule noticed. Offsets are UTF-16 indices into the text as given, `from` < `to`. */
export type Finding = {
  readonly rule: RuleId
  readonly severity: Severity
  readonly from: number
  readonly to: number
  readonly quote: string
  /** One sentence, with the facts used. */
  readonly why: string
  readonly facts: readonly Reason[]
  readonly source: RuleSource
  readonly suggestions: readonly Suggestion[]
  /** False where structure was read with doubt; said with softer words. */
  readonly sure: boolean
  /** Stable for the same rule and the same words: "not here" is remembered under it. */
  readonly key: string
}

/** Something a text does well, said in one quiet line. */
export type Praise = {
  readonly kind: 'clear-ask' | 'detail' | 'offer' | 'next-step' | 'thanks' | 'i-am'
  readonly from: number
  readonly to: number
  readonly text: string
}

/** All that the coach says about a text. */
export type Reading = {
  /** In reading order of severity: hold, fix, hint; then by place. */
  readonly findings: readonly Finding[]
  readonly praise: readonly Praise[]
  /** `other`: only the rules that need no language were asked, and the screen says so. */
  readonly language: 'en' | 'other'
  readonly words: number
  /** Seconds it takes to say, at the given words a minute. */
  readonly spokenSeconds: number
  /** Of a long first message: in how many words it would be easier to answer. Null for all others. */
  readonly betterWithin: number | null
}

/** What the owner switched off. */
export type CoachOff = {
  readonly rules: readonly RuleId[]
  /** Rules off for the reader at hand. */
  readonly rulesForReader: readonly RuleId[]
  /** Keys of findings answered with "not here". */
  readonly keys: readonly string[]
}
