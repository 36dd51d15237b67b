import type { Instant } from '../instant.ts'

export type ReviewSide = {
  readonly personId: string | null
  readonly name: string
  readonly about: string | null
  readonly lastContactAt: Instant | null
  readonly records: readonly { readonly source: string; readonly key: string }[]
  readonly facts: readonly {
    readonly field: string
    readonly value: string
    readonly source: string
  }[]
}

export type ReviewCard = {
  readonly id: string
  /** Sum of the evidence in bits: log2 of the odds against chance. */
  readonly bits: number
  readonly left: ReviewSide
  readonly right: ReviewSide
  readonly evidence: readonly { readonly text: string; readonly bits: number }[]
}

export type ReviewPage = {
  readonly cards: readonly ReviewCard[]
  /** Cards still open, this page included. */
  readonly open: number
}
