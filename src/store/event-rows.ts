type Owned = { owner_id: string }
type Entity = Owned & { id: string; change_id: string }

/** An event as sources tell of it. */
export type EventRow = Entity & {
  name: string
  start_at: number | null
  end_at: number | null
  place: string | null
  community: string | null
  url: string | null
  attendance: string
  cost: number | null
  travel: number | null
  currency: string | null
  record_id: string | null
}

/** Somebody on the list of an event, as a source has it; `id` is `<event>/<persona>`. */
export type EventPartRow = Entity & {
  event_id: string
  persona_id: string
  /** there, coming, invited, declined, listed */
  presence: string
}

/** What the owner says of an event; `id` is the event's. It wins over imports. */
export type OwnEventRow = Entity & {
  /** JSON: OwnEvent */
  said: string
}

/** Whether two events of sources are one, as the owner says; `id` is the name-based id of both. */
export type EventVerdictRow = Entity & {
  left_event: string
  right_event: string
  /** same, apart */
  verdict: string
}

/** Somebody the owner noted as met. */
export type CaptureRow = Entity & {
  person_id: string
  event_id: string | null
  /** Where, in the owner's words, when it was no event that is known. */
  place: string | null
  /** JSON: string[] */
  chips: string
  detail: string
  /** open, follow-up, keep, let-go */
  state: string
  at: number
  triaged_at: number | null
  interaction_id: string | null
}

/** A picture kept with what was noted; `id` is the capture's. */
export type PhotoRow = Entity & {
  /** image/jpeg, image/png, image/webp */
  type: string
  /** Base64. */
  content: string
  at: number
}

/** An event as it is shown, folded from what sources and the owner say of it; derived. */
export type GatheringRow = Owned & {
  id: string
  name: string
  kind: string
  start_at: number | null
  end_at: number | null
  /** JSON: ShownEvent */
  shown: string
  community: string | null
  series: string | null
  /** It is over and the owner, as far as is known, was there. */
  went: number
  /** 1 while `tally` is to be worked out anew; 2: once the event has begun; more: somebody is at it. */
  stale: number
  /** JSON: EventTally */
  tally: string
}

/** Which event as shown a source's event belongs to; derived. */
export type GatheringClaimRow = Owned & { event_id: string; gathering_id: string }

/** What is summed up of an event gone to: figures the database reads out of `shown` and `tally` by itself. */
export type WentRow = Pick<
  GatheringRow,
  'id' | 'name' | 'kind' | 'start_at' | 'end_at' | 'community' | 'series'
> & {
  readonly hours: number | null
  /** Entry and travel together. */
  readonly spent: number
  readonly currency: string | null
  readonly day_only: number
  readonly online: number
  readonly go_again: string | null
  readonly there: number
  readonly fresh: number
  readonly kept: number
  readonly replied: number
}
