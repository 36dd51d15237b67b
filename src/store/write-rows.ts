import type { Entity } from './entity.ts'

/** A message under way. Typing saves it without a change of its own; what is done with it is a change. */
export type DraftRow = Entity & {
  person_id: string
  move_id: string | null
  kind: string
  purpose: string | null
  channel: string
  subject: string
  text: string
  /** open, sent, discarded */
  state: string
  made_at: number
  changed_at: number
  sent_at: number | null
  /** The contact it became when it was sent. */
  interaction_id: string | null
}

/** What a draft said: begun at `at`, last changed at `changed_at`. */
export type DraftVersionRow = Entity & {
  draft_id: string
  subject: string
  text: string
  at: number
  changed_at: number
}

/** What the coach leaves alone: a rule, a rule for one person, or (with `key`) one finding's words. */
export type CoachOffRow = Entity & {
  rule: string
  person_id: string | null
  key: string | null
  quote: string | null
  at: number
}
