import type { Entity } from './entity.ts'

/**
 * Something promised, or somebody invited. `id` is the name-based id of what happened and the words, so
 * that the owner's answers outlive undo and re-import. It belongs to a persona and moves with it.
 */
export type PromiseRow = Entity & {
  /** To whom the owner said it, or who said it to the owner. */
  persona_id: string
  by_me: number
  /** promise, invitation */
  kind: string
  act: string
  words: string
  what: string
  made_at: number
  due_day: number | null
  thread: string | null
  /** Where it was said; null when the owner typed it. */
  interaction_id: string | null
  /**
   * `import`, `model` (found in what was imported: by rules and weights, or by the owner's language model) · `sent`,
   * `note` (found in the owner's own) · `you` (typed as one)
   */
  author: string
  /** When later mail or a meeting shows it kept. */
  kept_at: number | null
  /** `delivery:<id>` or `interaction:<id>`, each for one promise; `you`: the owner says it is not kept. */
  kept_by: string | null
}

/** Words by which something was done; kept to be held against promises found later. */
export type DeliveryRow = Entity & {
  persona_id: string
  by_me: number
  act: string
  strength: string
  words: string
  at: number
  thread: string | null
  interaction_id: string
}

/** What the owner says of a promise; `id` is the promise's. */
export type PromiseMarkRow = Entity & {
  /** open (theirs to keep in mind), dismissed, kept, released */
  state: string
  /** Their own words for it; null: as found. */
  what: string | null
  /** Counts where `has_due` is 1; null then means no day. */
  due_day: number | null
  has_due: number
  at: number
}
