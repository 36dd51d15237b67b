import type { CoachContext, ContextFacts } from '../coach/coach-context.ts'
import type { TextKind } from '../coach/text-kind.ts'
import type { Instant } from '../instant.ts'
import type { TieState } from '../tie.ts'
import type { FollowUpView, PersonView } from './person-view.ts'
import type { MoveView, Reason } from './today-view.ts'

/** What a message is for; a starter of words belongs to each. */
export const PURPOSES = [
  'thank',
  'follow-up',
  'give',
  'catch-up',
  'ask',
  'ask-intro',
  'report-back',
  'accept',
  'small-yes',
  'point-on',
  'not-now',
  'decline',
] as const
export type Purpose = (typeof PURPOSES)[number]

/** Channels on which a text is written, rather than spoken. */
export const WRITTEN_CHANNELS = ['email', 'linkedin', 'whatsapp', 'other'] as const
export type WrittenChannel = (typeof WRITTEN_CHANNELS)[number]

/** The other of two who are introduced. */
export type AlsoTo = {
  readonly id: string
  readonly name: string
  readonly called: string
  /** Where the channel takes one person only: a message for each, and where the other is reached; else null. */
  readonly alone: {
    readonly first: string
    readonly other: string
    readonly reach: string | null
  } | null
}

export type DraftView = {
  readonly id: string
  readonly personId: string
  readonly person: string
  readonly about: string | null
  /** The move of Today it was begun for. */
  readonly moveId: string | null
  readonly kind: TextKind
  readonly purpose: Purpose | null
  readonly channel: WrittenChannel
  /** Empty where the channel has none. */
  readonly subject: string
  readonly text: string
  readonly state: 'open' | 'sent' | 'discarded'
  readonly madeAt: Instant
  readonly changedAt: Instant
}

/** What a draft said between `at` and `changedAt`. */
export type DraftVersionView = {
  readonly id: string
  readonly at: Instant
  readonly changedAt: Instant
  readonly subject: string
  readonly text: string
}

/** Words to begin with, filled with what is known of this person; `{blanks}` are left to the owner. */
export type StarterView = {
  readonly purpose: Purpose
  readonly title: string
  readonly kind: TextKind
  readonly subject: string
  readonly text: string
  /** What it stands on. */
  readonly facts: readonly Reason[]
}

export type DeskChannel = {
  readonly channel: WrittenChannel
  /** The address, number or profile; null where none is known. */
  readonly reach: string | null
  /** Why this one, where they answer on it. */
  readonly why: string | null
}

/** Something to know before writing at all, and what to do instead. */
export type DeskNote = {
  readonly kind: 'declined' | 'resting' | 'released' | 'unanswered' | 'waiting'
  readonly text: string
  readonly instead: string
  readonly until: Instant | null
}

/** Before an ask: one kind line, and something small to give, each with its fact. */
export type GiveFirst = {
  readonly text: string
  /** At least one. */
  readonly ideas: readonly Reason[]
}

/** The same words went to others; what would make them this reader's own. */
export type SameText = {
  readonly people: readonly {
    readonly personId: string
    readonly name: string
    readonly at: Instant
    readonly channel: string
    readonly interactionId: string
  }[]
  /** Known of this reader and in none of the words: each a fact to speak of. */
  readonly differs: readonly Reason[]
}

/** One person at a time: who reads it, over what, and everything the network knows about that. */
export type DeskView = {
  readonly person: {
    readonly id: string
    readonly name: string
    readonly called: string
    readonly about: string | null
    readonly state: TieState
    readonly stateWords: string
  }
  /** To whom the message goes as well: what introduces two people is for both. */
  readonly alsoTo: AlsoTo | null
  /** Best first. */
  readonly channels: readonly DeskChannel[]
  /** For which the context and the starters are. */
  readonly channel: WrittenChannel
  /** What kind of text this is, unless a starter says otherwise. */
  readonly kind: TextKind
  readonly context: CoachContext
  readonly facts: ContextFacts
  readonly notes: readonly DeskNote[]
  /** Shown where the text asks for something; null: an ask stands well. */
  readonly giveFirst: GiveFirst | null
  /** The open move this answers. */
  readonly move: MoveView | null
  /** What is known, for the column beside the text: how they answer, last give and ask. */
  readonly known: readonly Reason[]
  /** What they last wrote and talked about, newest first. */
  readonly topics: readonly Reason[]
  readonly brief: PersonView['brief']
  readonly followUps: readonly FollowUpView[]
  readonly starters: readonly StarterView[]
  /** Words for the move at hand: what Today suggested, laid out for the channel. */
  readonly opening: StarterView | null
  readonly draft: DraftView | null
  readonly versions: readonly DraftVersionView[]
  readonly same: SameText | null
  /** Who else has a follow-up set or a move today, to write to next. */
  readonly next: {
    readonly personId: string
    readonly moveId: string | null
    readonly name: string
    readonly why: string
  } | null
}

/** A saved draft, with what saving found out. */
export type DraftSaved = {
  readonly id: string
  readonly changedAt: Instant
  readonly versions: readonly DraftVersionView[]
  readonly same: SameText | null
}

/** People worth writing to now, and drafts under way. */
export type WritePlaces = {
  readonly drafts: readonly DraftView[]
  readonly moves: readonly MoveView[]
}
