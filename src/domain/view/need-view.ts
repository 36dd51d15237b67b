import type { Instant } from '../instant.ts'
import type { MatchKind, NeedWay } from '../need.ts'
import type { Reason } from './today-view.ts'

/** Something a person, or the owner, needs or offers. */
export type NeedView = {
  readonly id: string
  /** Null: the owner's own. */
  readonly personId: string | null
  readonly person: string | null
  readonly way: NeedWay
  readonly what: string
  /** The sentence in which it was said, on one line; empty where the owner typed it. */
  readonly words: string
  readonly at: Instant
  readonly state: 'open' | 'met' | 'dismissed'
  /** The owner typed it or took it up; otherwise it is a suggestion. */
  readonly confirmed: boolean
  /** "mail", "you", "your profile". */
  readonly source: string
  /** `interaction:<id>`; null when the owner typed it. */
  readonly locator: string | null
}

export type NeedsPage = {
  /** The newest first. */
  readonly rows: readonly NeedView[]
  /** What the owner is known for, as their profile says: offers that are edited there. */
  readonly knownFor: readonly string[]
}

/** Somebody whom the owner could do something for, or two who should meet. */
export type MatchView = {
  readonly id: string
  readonly kind: MatchKind
  readonly personId: string
  readonly person: string
  /** The second of two who should meet. */
  readonly otherId: string | null
  readonly other: string | null
  /** In one line: "Ana needs a translator; Ravi is a literary translator". */
  readonly line: string
  /** What both are about: "translation". */
  readonly about: string
  /** An opening to write on from. */
  readonly say: string
  /** Why these two, for the one who is asked about it. */
  readonly why: string
  readonly facts: readonly Reason[]
  readonly at: Instant
}

export type MatchesView = {
  /** The best few of all kinds, nobody twice. */
  readonly today: readonly MatchView[]
  readonly give: readonly MatchView[]
  readonly ask: readonly MatchView[]
  readonly meet: readonly MatchView[]
  /** Who could use what is still being worked out for many: it comes in by itself. */
  readonly counting: boolean
}
