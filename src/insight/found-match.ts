import type { Instant } from '../domain/instant.ts'
import type { MatchKind, NeedWay } from '../domain/need.ts'
import type { HeldTerm, TermIndex } from './term-index.ts'

/** Something said to be needed or offered. */
export type Stated = {
  readonly id: string
  /** Whose it is; null: the owner's. */
  readonly personId: string | null
  readonly way: NeedWay
  readonly at: Instant
  /** Typed or confirmed by the owner. */
  readonly sure: boolean
  readonly terms: readonly string[]
}

/** A term by which two sides met: of the first the need, or what they hold; of the second what they hold. */
export type MetBy = {
  readonly term: string
  readonly rarity: number
  readonly theirs: HeldTerm | null
  /** Null: the owner's own offer, `offerId`. */
  readonly others: HeldTerm | null
}

export type FoundMatch = {
  readonly kind: MatchKind
  /** Who needs; who has what the owner needs; the first of two. */
  readonly personId: string
  readonly otherId: string | null
  readonly needId: string | null
  /** The owner's own offer, where it is theirs. */
  readonly offerId: string | null
  /** 0..about 1.5; for putting in order. */
  readonly score: number
  /** The newest of the facts. */
  readonly at: Instant
  readonly metBy: readonly MetBy[]
}

export type Matching = {
  readonly index: TermIndex
  readonly stated: readonly Stated[]
  readonly now: Instant
  /** Only matches in which one of these has a part; `OWNER` stands for the owner. Absent: all. */
  readonly focus?: ReadonlySet<string>
  /** What the owner does not want to hear of again. */
  readonly isOut?: (match: FoundMatch) => boolean
}

export const OWNER = 'me'
