import type { CoachContext, ContextFacts } from '../../src/domain/coach/coach-context.ts'
import type { CoachOff, Reading } from '../../src/domain/coach/finding.ts'
import type { RuleId, RuleSource, Severity } from '../../src/domain/coach/rule-id.ts'
import type { TextKind } from '../../src/domain/coach/text-kind.ts'

/** A text to be read, with all that the rules may ask about it. */
export type CoachRequest = {
  readonly text: string
  readonly kind: TextKind
  readonly context: CoachContext
  /** The dated facts behind the context, where it comes from the network. */
  readonly facts?: ContextFacts
  readonly off?: CoachOff
  /** For texts that are spoken. */
  readonly wordsPerMinute?: number
}

/** What one rule is about, as its page shows it. */
export type RuleText = {
  readonly id: RuleId
  readonly title: string
  readonly severity: Severity
  readonly about: string
  readonly source: RuleSource
  readonly fires: readonly string[]
  readonly silent: readonly string[]
}

export type ToWorker =
  | { readonly id: number; readonly what: 'read'; readonly request: CoachRequest }
  | { readonly id: number; readonly what: 'rules' }

export type FromWorker =
  | { readonly id: number; readonly what: 'reading'; readonly reading: Reading }
  | { readonly id: number; readonly what: 'rules'; readonly rules: readonly RuleText[] }
  | { readonly id: number; readonly what: 'failed' }
