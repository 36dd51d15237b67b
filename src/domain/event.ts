import type { Instant } from './instant.ts'
import type { EventClaim } from './source-record.ts'

export const EVENT_KINDS = [
  'conference',
  'meetup',
  'social', // mixer, reception, drinks
  'meal',
  'talk', // talk, panel, webinar
  'workshop', // workshop, course
  'fair',
  'volunteering',
  'other',
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

export type Attendance = EventClaim['attendance']

/** What the owner says of an event; what is absent is left to the sources, null is "nothing". */
export type OwnEvent = {
  readonly name?: string
  readonly startAt?: Instant | null
  readonly endAt?: Instant | null
  readonly place?: string | null
  readonly online?: boolean
  readonly kind?: EventKind
  readonly community?: string | null
  readonly series?: string | null
  readonly url?: string | null
  readonly attendance?: Attendance
  /** In the currency's main unit. */
  readonly cost?: number | null
  readonly travel?: number | null
  readonly currency?: string | null
  /** All the time it took, the way included. */
  readonly hours?: number | null
  /** "Two good talks". */
  readonly goal?: string | null
  readonly note?: string | null
  readonly goAgain?: 'yes' | 'no' | 'maybe' | null
  /** No event after all: not shown, not counted. */
  readonly hidden?: boolean
}

/** An event as it is shown. */
export type ShownEvent = {
  readonly place: string | null
  readonly online: boolean
  readonly url: string | null
  readonly attendance: Attendance
  readonly cost: number | null
  readonly travel: number | null
  readonly currency: string | null
  /** Null where nobody says how long it took. */
  readonly hours: number | null
  readonly hoursFrom: 'you' | 'times' | null
  /** Only its day is known, not the hour. */
  readonly dayOnly?: boolean
  readonly goal: string | null
  readonly note: string | null
  readonly goAgain: 'yes' | 'no' | 'maybe' | null
  /** Made by hand. */
  readonly own: boolean
}

/** What an event brought, counted in people. */
export type EventTally = {
  /** Known to have been there, the owner not counted. */
  readonly there: number
  /** Of these, with whom there had been no conversation in the year before. */
  readonly fresh: number
  /** Fresh ones with a further conversation within sixty days. */
  readonly kept: number
  /** Fresh ones the owner wrote to within sixty days and who answered in that time. */
  readonly replied: number
  /** People the owner noted there, and those of them not yet gone through. */
  readonly captured: number
  readonly open: number
}

export const NOTHING_YET: EventTally = {
  there: 0,
  fresh: 0,
  kept: 0,
  replied: 0,
  captured: 0,
  open: 0,
}
