import type { Channel } from '../interaction.ts'
import type { Instant } from '../instant.ts'

export const MOVE_KINDS = [
  'promise',
  'follow-up',
  'meeting-ahead',
  'newly-met',
  'reply-owed',
  'request',
  'thank',
  'introduce',
  'report',
  'meet',
  'offer',
  'news',
  'due',
  'fading',
  'dormant',
] as const
export type MoveKind = (typeof MOVE_KINDS)[number]

/** A dated fact behind a suggestion; `locator` opens the record it stands on. */
export type Reason = {
  readonly text: string
  readonly at: Instant | null
  /** Where it is from, in words: "LinkedIn connections", "Calendar". */
  readonly source: string
  /** `record:<id>`, `interaction:<id>` or null when it is worked out from many. */
  readonly locator: string | null
}

export type MoveView = {
  readonly id: string
  readonly kind: MoveKind
  readonly personId: string
  readonly person: string
  /** One line on who they are: title and employer. */
  readonly about: string | null
  readonly channel: Channel
  /** Why this channel: "answered 5 of 6 mails". */
  readonly channelWhy: string
  /** Where that channel reaches them: the address, the profile's URL. */
  readonly reach: string | null
  readonly say: string
  /** The dated reason, short. */
  readonly why: string
  readonly reasons: readonly Reason[]
  readonly part: 'before-you-start' | 'can-wait'
  readonly state: 'open' | 'done' | 'later' | 'skipped'
  /** The change that closed it, to undo. */
  readonly changeId: string | null
}

export type TodayView = {
  /** The owner's calendar day, `2026-11-24`. */
  readonly date: string
  readonly moves: readonly MoveView[]
  readonly cap: number
  readonly doneCount: number
  /** Everything on the list is dealt with, or the owner said so. */
  readonly closed: boolean
  /** Set when closed: one sentence on what was done and one on when to come back. */
  readonly closing: { readonly done: string; readonly next: string } | null
  /** True once after an absence of ten days or more. */
  readonly welcomeBack: boolean
  /** One line where the owner's time is protected: no reaching out today. */
  readonly protecting: string | null
  /** What the owner goes to today, until it is over, the next one first; three at most. */
  readonly events: readonly {
    readonly id: string
    readonly name: string
    /** Null where no hour is known. */
    readonly startAt: Instant | null
    readonly when: 'now' | 'today' | 'tonight'
    /** Guests there is a reason to look for, six at most; null where they were not counted: only the next one is. */
    readonly toLookFor: number | null
  }[]
  /** True things noticed about the network, for the first days and for slow ones. */
  readonly noticed: readonly Reason[]
  readonly empty: 'no-people' | 'nothing-due' | null
}
