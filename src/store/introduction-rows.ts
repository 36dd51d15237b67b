import type { Entity } from './entity.ts'

/**
 * Two people being brought together. It belongs to a persona on either side and moves with them.
 * `way` make: the owner introduces A to B. `way` ask: the owner asks A to be introduced to B.
 */
export type IntroductionRow = Entity & {
  way: string
  a_persona_id: string
  b_persona_id: string
  why: string
  begun_at: number
  asked_a_at: number | null
  reminded_a_at: number | null
  /** yes, no; null: none yet. The same for B. */
  answer_a: string | null
  answered_a_at: number | null
  asked_b_at: number | null
  reminded_b_at: number | null
  answer_b: string | null
  answered_b_at: number | null
  made_at: number | null
  thanked_at: number | null
  outcome_asked_at: number | null
  /** What came of it, in the owner's words. */
  outcome: string | null
  outcome_at: number | null
  /** declined, let-go */
  ended: string | null
  ended_at: number | null
  /** The step that is due from `next_day` on; null: nothing is due by itself. */
  next_step: string | null
  next_day: number | null
}

/** For which step of which introduction a draft was begun; `id` is the draft's. */
export type IntroductionDraftRow = Entity & {
  introduction_id: string
  step: string
}
