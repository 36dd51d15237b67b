import type { Instant } from '../instant.ts'
import type {
  Asked,
  IntroductionStage,
  IntroductionStep,
  IntroductionWay,
} from '../introduction.ts'
import type { TextKind } from '../coach/text-kind.ts'
import type { Purpose } from './write-view.ts'

export type IntroducedView = Asked & {
  readonly personId: string
  readonly name: string
  readonly about: string | null
}

/** A step that can be taken, as a button says it: "Ask Ana". */
export type StepView = {
  readonly step: IntroductionStep
  readonly label: string
  /** There are words to begin with: the step opens Write. Else it is only noted. */
  readonly writes: boolean
}

/** Two people being brought together. */
export type IntroductionView = {
  readonly id: string
  readonly way: IntroductionWay
  readonly why: string
  readonly a: IntroducedView
  readonly b: IntroducedView
  readonly stage: IntroductionStage
  /** Where it stands, in words: "Ana says yes; Ben was not asked yet". */
  readonly standing: string
  readonly begunAt: Instant
  readonly madeAt: Instant | null
  readonly thankedAt: Instant | null
  readonly outcomeAskedAt: Instant | null
  readonly outcome: string | null
  readonly outcomeAt: Instant | null
  readonly endedAt: Instant | null
  /** The next step, and the day it is due, `2026-11-30`; null where there is only to wait. */
  readonly next: (StepView & { readonly due: string | null }) | null
  /** The others that make sense now. */
  readonly steps: readonly StepView[]
}

export type IntroductionsPage = { readonly rows: readonly IntroductionView[] }

/** Something to know before somebody is asked. */
export type CareNote = {
  readonly personId: string
  readonly kind:
    | 'declined'
    | 'released'
    | 'resting'
    | 'asked-lately'
    | 'together-before'
    | 'acquainted'
  readonly text: string
}

export type IntroductionCare = { readonly notes: readonly CareNote[] }

/** Words for a step, laid on the desk of the one they go to. */
export type IntroductionDraft = {
  readonly draftId: string
  readonly personId: string
  readonly kind: TextKind
  readonly purpose: Purpose
  readonly subject: string
  readonly text: string
}
