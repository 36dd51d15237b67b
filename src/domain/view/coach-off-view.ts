import type { CoachOff } from '../coach/finding.ts'
import type { RuleId } from '../coach/rule-id.ts'
import type { Instant } from '../instant.ts'

/** One thing the owner told the coach to leave alone; each can be taken back. */
export type CoachOffLine = {
  readonly id: string
  readonly rule: RuleId
  /** `rule`: everywhere · `reader`: in texts to one person · `here`: for these very words. */
  readonly what: 'rule' | 'reader' | 'here'
  readonly person: { readonly id: string; readonly name: string } | null
  /** The words, for `here`. */
  readonly quote: string | null
  readonly at: Instant
}

/** All that is switched off, newest first, and what of it holds for the reader asked about. */
export type CoachOffView = {
  readonly off: CoachOff
  readonly lines: readonly CoachOffLine[]
}

/** A switch to be set; `id` is made by the client. `key` and `quote` together for "not here". */
export type NewCoachOff = {
  readonly id?: string
  readonly rule: RuleId
  readonly personId?: string
  readonly key?: string
  readonly quote?: string
}
