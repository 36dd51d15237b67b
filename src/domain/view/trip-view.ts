import type { Instant } from '../instant.ts'
import type { TieState } from '../tie.ts'
import type { EventLine, MixMonth } from './event-view.ts'
import type { Reason } from './today-view.ts'

/** A place as shown; `country` is its ISO code. */
export type PlaceView = {
  readonly id: number
  readonly name: string
  readonly region: string | null
  readonly country: string
  readonly lat: number
  readonly lon: number
}

export const TRIP_STEPS = ['asked', 'yes', 'set', 'met', 'told', 'left'] as const
/** Asked to meet · said yes · a day is set · met · told of the move · not this time. */
export type TripStep = (typeof TRIP_STEPS)[number]

/** One trip or move on a line. Days are `2026-12-03`. */
export type TripLine = {
  readonly id: string
  readonly kind: 'trip' | 'move'
  readonly place: PlaceView
  readonly from: string
  /** Null of a move. */
  readonly to: string | null
  readonly note: string
  readonly when: 'ahead' | 'now' | 'past'
  /** With how many something is under way or done. */
  readonly planned: number
}

/** A journey that the calendar speaks of, not yet answered. */
export type TripSuggestion = {
  readonly id: string
  readonly place: PlaceView
  readonly from: string
  readonly to: string
  /** The entries that say so. */
  readonly because: readonly Reason[]
}

export type HomeView = {
  readonly place: PlaceView
  /** Said by the owner, from their profile, by a move, or where most of their people live. */
  readonly from: 'you' | 'profile' | 'move' | 'people'
}

/** Somebody near a place, and why to see them. */
export type NearPerson = {
  readonly personId: string
  readonly name: string
  readonly about: string | null
  readonly state: TieState
  readonly stateWords: string
  /** Where they live, and how far that is from the place asked about, in kilometres. */
  readonly place: string
  readonly km: number
  readonly seenInPersonAt: Instant | null
  readonly lastContactAt: Instant | null
  /** Dated facts that speak for meeting, the strongest first. */
  readonly why: readonly Reason[]
  /** What meeting is worth, for the order alone: see docs/places.md. */
  readonly value: number
}

/** Somebody who lives there as their record says, with whom there was no contact yet. */
export type PersonOnRecord = {
  readonly personId: string
  readonly name: string
  readonly about: string | null
  /** Where they live, and who says so: "LinkedIn". */
  readonly place: string
  readonly source: string
}

/** Somebody close to the owner of whom nobody knows where they live. */
export type UnplacedPerson = Omit<NearPerson, 'place' | 'km' | 'value'>

export type NearView = {
  readonly place: PlaceView
  readonly km: number
  /** Everybody within reach, known well or not. */
  readonly total: number
  /** Best first. */
  readonly people: readonly NearPerson[]
  /** Some of the others, those heard of last first. */
  readonly onRecord: readonly PersonOnRecord[]
}

export type TripPersonView = {
  readonly personId: string
  readonly name: string
  readonly step: TripStep
  /** The day set, `2026-12-04`. */
  readonly meetOn: string | null
  readonly at: Instant
}

export type TripView = TripLine & {
  readonly near: NearView
  /** Of a move: those near where the owner lives now, whom a move takes them from. */
  readonly leaving: NearView | null
  /** Of a move, and of a trip to where hardly anybody is known: those closest whose home nobody knows. */
  readonly unplaced: readonly UnplacedPerson[]
  readonly plan: readonly TripPersonView[]
  /** Events there in those days. */
  readonly events: readonly EventLine[]
  /** People who live elsewhere and are on the list of one of these events. */
  readonly alsoThere: readonly {
    readonly personId: string
    readonly name: string
    readonly event: string
    readonly from: string | null
  }[]
}

export type TripsView = {
  readonly home: HomeView | null
  /** The next one first; then the past ones, newest first. */
  readonly trips: readonly TripLine[]
  readonly suggestions: readonly TripSuggestion[]
  /** Near home and not seen in person for long. */
  readonly coffees: readonly NearPerson[]
  /** In person against at a distance, oldest month first. */
  readonly mix: readonly MixMonth[]
}

/** Where people live: a dot a place. */
export type WhereView = {
  readonly dots: readonly (PlaceView & { readonly people: number })[]
  /** People with a sure place. */
  readonly placed: number
  /** Of those closest to the owner. */
  readonly unsure: readonly {
    readonly personId: string
    readonly name: string
    readonly said: string
    readonly trouble: 'ambiguous' | 'too-wide' | 'unknown'
  }[]
}
