import type { Entity } from './entity.ts'

/**
 * Something a person, or the owner, needs or offers. `id` is the name-based id of where it was said and the
 * words, so that the owner's answers outlive undo and re-import. It belongs to a persona and moves with it.
 */
export type NeedRow = Entity & {
  /** Whose it is; null: the owner's own. */
  persona_id: string | null
  /** need, offer */
  way: string
  /** The sentence in which it was said; what the owner typed. */
  words: string
  what: string
  at: number
  interaction_id: string | null
  /** 'import', 'note' (found in the owner's own), or 'you' (typed as one) */
  author: string
}

/** What the owner says of a need or an offer; `id` is its id. */
export type NeedMarkRow = Entity & {
  /** open (theirs to keep in mind), dismissed, met */
  state: string
  /** Their own words for it; null: as found. */
  what: string | null
  at: number
}

/** The owner's word on a match; `id` is the name-based id of the personas and the need. */
export type MatchMarkRow = Entity & {
  /** give, ask, meet */
  kind: string
  persona_id: string
  other_persona_id: string | null
  /** What it is about; null: whatever it is. */
  need_id: string | null
  /** not, done */
  state: string
  at: number
}

/** By what a person can be found when somebody needs something; derived. */
export type PersonTermRow = {
  owner_id: string
  person_id: string
  /** `f:` and a field of work, or `w:` and a stem */
  term: string
  /** title, headline, interest, tag, note, employer */
  said: string
  /** The value it stands in, shortened. */
  words: string
  source: string
  at: number
}

/** People whose matches (`match_due`; `me`: the owner's own) or terms and places (`fold_due`) are to be worked out. Derived. */
export type MatchDueRow = { owner_id: string; person_id: string }

/** Who fits whom, with what it rests on; derived. */
export type FoundMatchRow = {
  owner_id: string
  id: string
  kind: string
  person_id: string
  other_id: string | null
  need_id: string | null
  score: number
  /** The newest of the facts it rests on. */
  at: number
  /** JSON: MatchContent */
  content: string
}
