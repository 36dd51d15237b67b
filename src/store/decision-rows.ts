import type { Entity } from './entity.ts'

/** Whether two personas are one person, as a rule or the owner says. */
export type DecisionRow = Entity & {
  left_persona: string
  right_persona: string
  verdict: string
  decided_by: string
  bits: number
  evidence: string
  /** Where the two were weighed: JSON list of further personas whose facts counted too. Else null. */
  leans_on: string | null
  at: number
}

/** A pair waiting for the owner; `id` is the name-based id of the two personas. Derived by matching. */
export type CardRow = Entity & {
  left_persona: string
  right_persona: string
  bits: number
  value: number
  evidence: string
  state: string
}
