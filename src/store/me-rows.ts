import type { Entity } from './entity.ts'

/** How the owner introduces themselves to one kind of listener. */
export type PitchRow = Entity & {
  audience: string
  text: string
  target_seconds: number | null
  /** kept, archived */
  state: string
  made_at: number
  changed_at: number
}

/** A pitch as it stood from `at` on. */
export type PitchVersionRow = Entity & { pitch_id: string; text: string; at: number }

export type PitchPracticeRow = Entity & {
  pitch_id: string
  seconds: number
  target_seconds: number | null
  at: number
}

/** The owner's own word on a line of their profile; `id` is the line's key. */
export type ProfileLineRow = Entity & {
  section: string
  /** JSON: ProfileWords; null where the import's stand. */
  value: string | null
  /** shown, hidden */
  state: string
  /** When the owner last said that it is still true. */
  checked_at: number | null
  at: number
}

/** Where a skill stands; `id` is the name-based id of its folded name. */
export type SkillPlaceRow = Entity & {
  name: string
  place: string
  /** Orders skills within their place: when it was put there. */
  position: number
  /** 1: typed here. */
  own: number
  at: number
}

export type PostRow = Entity & {
  text: string
  channel: string
  /** draft, published, dropped */
  state: string
  published_at: number | null
  made_at: number
  changed_at: number
}
