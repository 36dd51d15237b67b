import type { FactField } from '../fact.ts'
import type { Channel, Direction, InteractionKind } from '../interaction.ts'
import type { Instant } from '../instant.ts'
import type { TieState } from '../tie.ts'
import type { PromiseView } from './promise-view.ts'
import type { Reason } from './today-view.ts'

/** One row of a list of people. */
export type PersonRow = {
  readonly id: string
  readonly name: string
  readonly about: string | null
  readonly state: TieState
  /** The state in words. */
  readonly stateWords: string
  readonly lastContactAt: Instant | null
  readonly lastChannel: Channel | null
  readonly city: string | null
  readonly tags: readonly string[]
  /** The one thing worth knowing: a follow-up set, a meeting ahead, news. */
  readonly note: string | null
}

export type PeoplePage = {
  readonly rows: readonly PersonRow[]
  /** People in this view, all pages. */
  readonly inView: number
  /** Pass as `after` for the next page; null at the end. */
  readonly next: string | null
}

/** A shown fact with where it comes from. */
export type FactView = {
  readonly id: string
  readonly field: FactField
  readonly value: string
  readonly label: string | null
  /** "LinkedIn connections", "you". */
  readonly source: string
  readonly seenAt: Instant
  readonly recordId: string | null
  /** The owner's own fact (may be edited in place; others are overruled, never overwritten). */
  readonly own: boolean
  /** The value shown at the top for its field. */
  readonly shown: boolean
}

export type TimelineEntry = {
  readonly id: string
  readonly at: Instant
  readonly kind: InteractionKind
  readonly channel: Channel
  readonly direction: Direction
  readonly inPerson: boolean
  readonly subject: string | null
  readonly snippet: string | null
  readonly with: readonly { readonly personId: string; readonly name: string }[]
  readonly source: string
  readonly recordId: string | null
  /** Entered by the owner ("we talked"): can be edited or removed. */
  readonly own: boolean
}

export type ChannelCounts = {
  readonly channel: Channel
  readonly in: number
  readonly out: number
  readonly met: number
  readonly lastAt: Instant | null
}

export type TieView = {
  readonly n: number
  readonly state: TieState
  readonly stateWords: string
  readonly lastContactAt: Instant | null
  /** P(contact within 90 days), 0..1. For facts behind a state, never beside a face. */
  readonly strength: number
  readonly cadenceDays: number
  /** "your choice", "from your own rhythm: about every 8 weeks". */
  readonly cadenceFrom: string
  readonly rhythmWords: string
  readonly counts: readonly ChannelCounts[]
  /** Why this state, in dated facts. */
  readonly why: readonly Reason[]
  readonly guard: {
    readonly allowed: boolean
    readonly until: Instant | null
    readonly why: string
  }
  readonly bestChannel: { readonly channel: Channel; readonly why: string } | null
}

export type PersonView = {
  readonly id: string
  readonly name: string
  readonly about: string | null
  readonly stance: 'keep' | 'rest' | 'released' | 'declined'
  readonly restUntil: Instant | null
  readonly tie: TieView
  readonly brief: {
    /** Last talk: the newest contact, either way. */
    readonly last: TimelineEntry | null
    readonly howMet: Reason | null
    /** Questions unanswered, follow-ups set, meetings ahead. */
    readonly open: readonly Reason[]
    readonly sharedPeople: readonly {
      readonly personId: string
      readonly name: string
      readonly times: number
    }[]
    /** Events at which both are known to have been. */
    readonly sharedEvents: readonly Reason[]
    /** Events on whose list they stand; whether both were there, nobody knows. */
    readonly onLists: readonly Reason[]
    readonly cares: readonly string[]
    readonly askNext: string | null
  }
  readonly followUps: readonly FollowUpView[]
  /** Both ways, newest first, dismissed ones left out. */
  readonly promises: readonly PromiseView[]
  readonly facts: readonly FactView[]
  readonly timeline: readonly TimelineEntry[]
  readonly timelineNext: string | null
  /** The identities this person is made of; each can be split off. */
  readonly personas: readonly {
    readonly id: string
    readonly source: string
    readonly key: string
    readonly name: string | null
    readonly why: string | null
  }[]
  readonly tags: readonly string[]
  readonly closeness: number | null
  readonly kin: boolean
}

export type FollowUpView = {
  readonly id: string
  readonly what: string
  /** `2026-11-24` */
  readonly due: string
  readonly state: 'open' | 'done'
}

export type SearchHit = {
  readonly personId: string
  readonly name: string
  readonly about: string | null
  readonly stateWords: string
  /** What matched when it is not the name: "employer: Oak Press". */
  readonly matched: string | null
}

/** A record as its source said it, for "show me where this is from". */
export type RecordView = {
  readonly id: string
  readonly source: string
  readonly file: string | null
  readonly line: number | null
  readonly kind: string
  readonly firstSeenAt: Instant
  readonly lastSeenAt: Instant
  readonly goneSince: Instant | null
  /** What was written, whole or its beginning; null where the source tells of no words. */
  readonly words: string | null
  readonly payload: import('../json.ts').JsonObject
}
