import type { CoachContext, ContextField } from '../domain/coach/coach-context.ts'
import type { Suggestion } from '../domain/coach/finding.ts'
import type { RuleId, RuleSource, Severity } from '../domain/coach/rule-id.ts'
import type { TextKind } from '../domain/coach/text-kind.ts'
import type { ReadText } from './reading/read-text.ts'

/** Where a rule saw something; `facts` names the context fields it stood on. */
export type Hit = {
  readonly from: number
  readonly to: number
  readonly facts?: readonly ContextField[]
  /** False where the structure was read with doubt. Default true. */
  readonly sure?: boolean
  /** Words a rule hands on to its own `why` and `rewrite`. */
  readonly about?: string
}

/** A text on a rule's page: it runs as a test there. */
export type RuleExample = {
  readonly kind: TextKind
  readonly text: string
  readonly context?: CoachContext
}

/** One rule of the coach. Everything it says is worked out from the text and the context alone. */
export type Rule = {
  readonly id: RuleId
  /** A heading for its page: "Are you hiring?" */
  readonly title: string
  readonly severity: Severity
  readonly kinds: readonly TextKind[]
  readonly source: RuleSource
  /** Silent when one of these is unknown. */
  readonly needs?: readonly ContextField[]
  /** Reads no words of a language, so it serves any. Default false. */
  readonly anyLanguage?: boolean
  /** Not shown where this one fires: in the whole text, or for the same sentence. */
  readonly silences?: {
    readonly text?: readonly RuleId[]
    readonly sentence?: readonly RuleId[]
  }
  /** Pure: no clock, no randomness. */
  readonly find: (text: ReadText, context: CoachContext) => readonly Hit[]
  /** One sentence, naming the facts used. */
  readonly why: (hit: Hit, context: CoachContext) => string
  readonly rewrite: (hit: Hit, text: ReadText, context: CoachContext) => readonly Suggestion[]
  /** For its page: when it speaks and when it keeps quiet, in two or three sentences of one's own. */
  readonly about: string
  readonly examples: {
    readonly fires: readonly [RuleExample, ...RuleExample[]]
    readonly silent: readonly [RuleExample, ...RuleExample[]]
  }
}
