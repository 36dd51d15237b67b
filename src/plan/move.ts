import type { Day, Instant } from '../domain/instant.ts'
import type { Channel } from '../domain/interaction.ts'
import type { TieState } from '../domain/tie.ts'
import type { MoveKind } from '../domain/view/today-view.ts'
import type { Locator } from './candidate.ts'

/** The kinds that come from a tie's own figures, not from something that happened. */
export const TIE_KINDS: ReadonlySet<MoveKind> = new Set(['due', 'fading', 'dormant'])

/** Why, in words, and where it can be checked. `at` is null for what has no date, such as a published finding. */
export type Reason = {
  readonly text: string
  readonly at: Instant | null
  readonly source: string
  readonly locator: Locator | null
}

export type Part = 'before-you-start' | 'can-wait'

/** One thing to do today for one person. */
export type Move = {
  /** The same for the same kind, person and occasion, on whatever day it is offered. */
  readonly id: string
  readonly kind: MoveKind
  readonly personId: string
  readonly person: string
  readonly state: TieState
  readonly channel: Channel | null
  readonly channelWhy: string
  /** One thing to say, as an opening to write on from. */
  readonly say: string
  /** The strongest first; at least one. */
  readonly reasons: readonly Reason[]
  readonly part: Part
  /** Greater first: whole part the kind of occasion, fraction within it. Never shown. */
  readonly score: number
}

/** What became of a move on an earlier day or earlier today. */
export type PastMove = {
  readonly moveId: string
  readonly personId: string
  readonly kind: MoveKind
  readonly at: Instant
  /** `shown`: it was in a day's plan and nothing was done with it. */
  readonly how: 'done' | 'shown'
  /** The state the tie had then. */
  readonly state?: TieState
}

/** A move put off by the owner. */
export type Deferral = {
  readonly moveId: string
  readonly personId: string
  readonly kind: MoveKind
  readonly at: Instant
} & (
  | { readonly how: 'later'; readonly until: Instant }
  | { readonly how: 'skip'; readonly reason: SkipReason | null }
)

/** `wrong`: the fact behind it is not so · `never`: not this person, ever; Digwell asks whether to let them rest. */
export type SkipReason = 'not-now' | 'not-them' | 'never' | 'wrong'

export type PlanSettings = {
  /** 1 to 9. */
  readonly movesADay: number
  /** Days of the week for moves, 0 Sunday to 6 Saturday. On the others only what is dated today is offered. */
  readonly days: readonly number[]
  /** No reaching out: only what others wait for, and what has its day. */
  readonly protect?: boolean
}

export const DEFAULT_SETTINGS: PlanSettings = { movesADay: 5, days: [0, 1, 2, 3, 4, 5, 6] }

/** Today: a handful of moves, and an end. */
export type Plan = {
  readonly date: Day
  readonly moves: readonly Move[]
  /** Done today, in the order they were done. */
  readonly done: readonly PastMove[]
  readonly dayOff: boolean
  /** The next day with moves; null when the owner chose no days. */
  readonly nextDate: Day | null
  /** What to say when nothing is left: a title, and what was given in one line. */
  readonly end: { readonly title: string; readonly text: string; readonly next: string | null }
  /** People skipped with "never": ask once whether to let them rest. Person ids. */
  readonly askToRest: readonly string[]
  /** Said once after two weeks away or more. */
  readonly welcome: string | null
  /** Said where the owner's time is protected: what is left out. */
  readonly protecting: string | null
}
