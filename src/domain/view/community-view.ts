import type { CommunityKind } from '../community.ts'
import type { Instant } from '../instant.ts'
import type { TieState } from '../tie.ts'
import type { EventLine, ReturnGroup } from './event-view.ts'
import type { GiveView } from './give-view.ts'

/** Something the owner belongs to, on a line. */
export type CommunityLine = {
  readonly id: string
  readonly name: string
  readonly kind: CommunityKind
  /** `2021-09-01` */
  readonly since: string | null
  /** What the owner is there. */
  readonly role: string | null
  /** Hours a month the owner gives. */
  readonly hours: number | null
  readonly words: string | null
  /** How many people the owner knows through it. */
  readonly people: number
  /** Where its people are found besides the owner's own word. */
  readonly found: 'label' | 'events' | 'chat' | 'profiles' | null
  readonly leftAt: Instant | null
}

/** A label or a series of events that looks like a community. */
export type CommunitySuggestion = {
  readonly sourceKey: string
  readonly name: string
  readonly kind: CommunityKind
  /** What the owner is there and since when, where a profile says so. */
  readonly role: string | null
  readonly since: string | null
  /** What speaks for it: "5 people carry the label", "7 events, up to 12 people known to you". */
  readonly why: string
}

export type CommunitiesPage = {
  /** Those the owner is in first, by name; then those they left. */
  readonly rows: readonly CommunityLine[]
  /** The best first, at most eight. */
  readonly suggested: readonly CommunitySuggestion[]
}

export type CommunityPerson = {
  readonly personId: string
  readonly name: string
  readonly about: string | null
  readonly state: TieState
  readonly stateWords: string
  readonly lastContactAt: Instant | null
  readonly from: 'you' | 'label' | 'events' | 'chat' | 'profiles'
  /** What they do or did there, of those found by their profiles. */
  readonly there: 'studied' | 'works' | 'worked' | null
  /** At how many of its events they were, as far as is known. */
  readonly times: number
}

export type CommunityView = CommunityLine & {
  /** The closest tie first, at most 300. */
  readonly members: readonly CommunityPerson[]
  /** Newest first, at most 30. */
  readonly events: readonly EventLine[]
  /** What its events cost and brought; null without any. */
  readonly brought: ReturnGroup | null
  /** What the owner noted as given and received with its people, newest first, at most 20. */
  readonly gives: readonly GiveView[]
}
