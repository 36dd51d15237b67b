type Owned = { owner_id: string }
type Entity = Owned & { id: string; change_id: string }

/** A place as kept with what is there: GeoNames' number, names and degrees. */
type PlaceColumns = {
  place_id: number
  place: string
  region: string | null
  country: string
  lat: number
  lon: number
}

/** Where a person lives, as read from what is said of them; derived. The place is null where it is not sure. */
export type PersonPlaceRow = Owned & { person_id: string } & {
  [column in keyof PlaceColumns]: PlaceColumns[column] | null
} & {
  /** What it was read from. */
  said: string
  /** ambiguous, too-wide, unknown; null where the place is sure. */
  trouble: string | null
  source_kind: string
  /** The record that says so, or the owner's own fact. */
  record: string
  at: number
}

/** Days somewhere else, or a move there for good (`to_day` null). */
export type TripRow = Entity &
  PlaceColumns & {
    /** trip, move */
    kind: string
    from_day: number
    to_day: number | null
    note: string
    made_at: number
  }

/** A calendar entry that speaks of a journey; `id` is named by its record, so that answers outlive re-import. */
export type TripHintRow = Entity &
  PlaceColumns & {
    title: string
    from_day: number
    to_day: number
    record_id: string
    at: number
  }

/** What the owner says of a journey found; `id` is the hint's. */
export type TripMarkRow = Entity & {
  /** accepted, dismissed */
  state: string
  at: number
}

/** How far it is with somebody on a trip or a move; one a trip and persona. */
export type TripPersonRow = Entity & {
  trip_id: string
  persona_id: string
  /** asked, yes, set, met, told, left */
  state: string
  /** The day set to meet. */
  meet_day: number | null
  at: number
}
