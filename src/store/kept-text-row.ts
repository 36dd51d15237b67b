import type { Entity } from './entity.ts'

/**
 * The writer's own words of one message, whole. `id` is the interaction's. Only where the owner wants them kept, and
 * only of talk between a few people.
 */
export type KeptTextRow = Entity & {
  /** To whom the owner wrote it, or who wrote it to the owner. */
  persona_id: string
  by_me: number
  made_at: number
  thread: string | null
  text: string
  /** When the owner's language model was asked about it, or nothing in it was to be asked; null: not yet. */
  asked_at: number | null
  /** How many suggestions the model took for none. */
  passed_over: number
}
