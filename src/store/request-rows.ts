import type { Entity } from './entity.ts'

/**
 * Something asked of the owner. `id` is named after what happened, so that answers outlive undo and
 * re-import. It belongs to a persona and moves with it.
 */
export type RequestRow = Entity & {
  persona_id: string
  /** introduction, advice, job … */
  kind: string
  words: string
  what: string
  at: number
  channel: string
  thread: string | null
  /** Where it was asked; null when the owner typed it. */
  interaction_id: string | null
  /** 'import', or 'you' (typed). */
  author: string
  /** When a later message of the owner's in the same thread answered it. */
  answered_at: number | null
}

/** What the owner says of a request; `id` is the request's. */
export type RequestMarkRow = Entity & {
  /** yes, small-yes, pointer, not-now, no, none; null: answered without saying how. */
  answer: string | null
  /** When it was decided. */
  at: number
  /** When the owner said it, from here or elsewhere. */
  said_at: number | null
  /** The day "not now" comes back. */
  back_day: number | null
  /** Answers count from here on: a request that came back waits for a new one. */
  since: number
}
