import type { Instant } from './instant.ts'

/** One side of what brings two together, as shown. */
export type MatchSide = {
  /** What is needed, offered or held: "a translator", "Metadata librarian". */
  readonly what: string
  /** need, or where it stands: offer, title, interest … */
  readonly said: string
  /** The sentence in which it was said; empty where there is none. */
  readonly words: string
  readonly source: string
  readonly at: Instant
  readonly locator: string | null
}

/** What a match rests on, kept with it. */
export type MatchContent = {
  /** Of the first person: their need; in a match of the owner's own need, the owner's. */
  readonly theirs: MatchSide
  /** Of the other, or the owner. */
  readonly others: MatchSide
  /** What both sides are about: "translation", "lichen". */
  readonly about: string
}
