import type { Instant } from '../../domain/instant.ts'

/** Somebody invited. */
export type Guest = {
  /** Without `mailto:`, case kept; empty when the calendar gives only a name. */
  readonly address: string
  readonly name: string
  /** PARTSTAT, upper case; `NEEDS-ACTION` when missing. */
  readonly answer: string
  /** Rooms, projectors, mailing lists: no person. */
  readonly isThing: boolean
}

/** One entry of a calendar, or one occurrence of a series. */
export type Meeting = {
  readonly uid: string
  readonly line: number
  readonly title: string
  readonly location: string
  readonly details: string
  readonly url: string
  readonly start: Instant
  readonly end: Instant
  readonly isAllDay: boolean
  readonly isCancelled: boolean
  readonly isRepeating: boolean
  readonly organiser: Guest | null
  /** Without the owner. */
  readonly guests: readonly Guest[]
  readonly isMineOrganised: boolean
  /** The owner's own answer; null when they are not among the guests. */
  readonly mine: string | null
}
