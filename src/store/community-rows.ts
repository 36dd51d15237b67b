import type { Entity } from './entity.ts'

/** Something the owner belongs to. */
export type CommunityRow = Entity & {
  name: string
  /** As in `domain/community.ts`. */
  kind: string
  since_day: number | null
  /** What the owner is there: "treasurer". */
  role: string | null
  /** Hours a month the owner gives. */
  hours: number | null
  words: string | null
  /** `tag:<label>`, `series:<name>` or `host:<name>`: where more of it and of its people is found. */
  source_key: string | null
  made_at: number
  left_at: number | null
}

/** The owner's word on one person; `id` is the name-based id of both. It wins over what the source says. */
export type CommunityMemberRow = Entity & {
  community_id: string
  persona_id: string
  /** in, out */
  presence: string
  at: number
}

/** What the owner says of a suggested community; `id` is the name-based id of its source key. */
export type CommunityMarkRow = Entity & {
  source_key: string
  /** dismissed */
  state: string
  at: number
}
