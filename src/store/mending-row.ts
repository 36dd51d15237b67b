import type { Owned } from './entity.ts'

/** What is to be brought up to date once after an upgrade; derived. */
export type MendingRow = Owned & {
  /** events, names */
  step: string
  /** Done up to this id. */
  after: string
}
