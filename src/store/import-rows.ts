import type { Entity } from './entity.ts'

type Owned = { owner_id: string }

/** `id` is the change's. */
export type ImportRow = Owned & {
  id: string
  label: string
  order_json: string
  phase: string
  at: number
  finished_at: number | null
  people_new: number
  people_updated: number
  to_review: number
  interactions_new: number
  news: number
  /** Whole texts of mails and messages kept. */
  texts_kept: number
  /** Promises that stood before and what it brought has kept. */
  promises_kept: number
  error: string | null
  sample: number
}

export type ImportFileRow = Owned & {
  id: string
  import_id: string
  position: number
  path: string
  size: number
  fingerprint: string | null
  kind: string | null
  title: string | null
  state: string
  rows: number
  linked: number
  unchanged: number
  set_aside_count: number
  /** JSON: SetAside[], the first 1,000 */
  set_aside: string
  cursor: number
  reason: string | null
}

/** What the owner says of columns with this header, whose hash is the `id`. */
export type ColumnMapRow = Entity & { map: string }
