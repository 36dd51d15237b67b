import type { Entity } from './entity.ts'

/** Something given or asked, as the owner says. It belongs to a persona and moves with it. */
export type GiveRow = Entity & {
  persona_id: string
  /** give, ask */
  sort: string
  /** 1: the owner gave or asked; 0: they did. */
  by_me: number
  /** As in `domain/give.ts`. */
  kind: string
  /** small, medium, large */
  size: string
  at: number
  /** What it was, in the owner's words; may be empty. */
  words: string
  /** The message or meeting in which it happened; null where only the owner's word stands. */
  interaction_id: string | null
}

/**
 * What the owner says of an entry of the ledger. `id` is that of the entry: a `give`, or the interaction an
 * import brought, whose own row an import may take away and bring back.
 */
export type GiveMarkRow = Entity & {
  /** 1: it was none. */
  dismissed: number
  /** What it was instead; null: as found. */
  kind: string | null
  size: string | null
  thanked_at: number | null
  reported_at: number | null
  /** Neither thanks nor news are wanted any more. */
  let_go_at: number | null
  at: number
}
