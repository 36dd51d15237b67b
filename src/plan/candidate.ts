import type { Day, Instant } from '../domain/instant.ts'
import type { Channel } from '../domain/interaction.ts'
import type { TieState } from '../domain/tie.ts'

/** Where a fact can be opened. */
export type Locator = {
  readonly kind: 'interaction' | 'record' | 'fact' | 'pledge' | 'event' | 'person'
  readonly id: string
}

/** When something happened (or will), who says so, and where to look it up. */
export type Cited = {
  readonly at: Instant
  /** As shown: "mail", "calendar", "LinkedIn connections", "you". */
  readonly source: string
  readonly locator: Locator | null
}

/** Something that gives a reason to turn to a person now. */
export type Signal =
  /** Set by the owner, or promised by them. `at`: when it was set or said. */
  | (Cited & {
      readonly kind: 'follow-up'
      readonly what: string
      readonly due: Day
      readonly promise: boolean
    })
  /** Said by either side. `at`: when it was said. `words`: the sentence. */
  | (Cited & {
      readonly kind: 'promise'
      readonly promiseId: string
      readonly by: 'me' | 'them'
      readonly what: string
      readonly words: string
      /** In the owner's words about them. */
      readonly noted?: boolean
      readonly due: Day
    })
  /** `at`: when it begins. `with`: the other people in it, as names. */
  | (Cited & {
      readonly kind: 'meeting-ahead'
      readonly title: string
      /** `in-person`, `video`, `phone` … */
      readonly channel: Channel
      readonly with: readonly string[]
    })
  /** `at`: when they met. `detail`: what the owner noted then. `connected`: an invitation accepted, no meeting. */
  | (Cited & {
      readonly kind: 'newly-met'
      readonly where: string | null
      readonly detail: string | null
      readonly how?: 'met' | 'connected'
    })
  /** `at`: when they wrote. */
  | (Cited & {
      readonly kind: 'reply-owed'
      readonly channel: Channel
      readonly subject: string | null
      readonly snippet: string | null
    })
  /** `at`: when it became known; of a birthday or anniversary, its day this year. */
  | (Cited & {
      readonly kind: 'news'
      readonly news: 'new-job' | 'new-title' | 'moved' | 'birthday' | 'anniversary'
      readonly from: string | null
      readonly to: string | null
    })
  | Matter

/**
 * Kinds of matters the owner has with a person: an ask of theirs to answer, thanks due, the next step of an
 * introduction, how it went to be told, a chance to meet, something to give.
 */
export type MatterKind = 'request' | 'thank' | 'introduce' | 'report' | 'meet' | 'offer'

/** A matter with words of its own, from the day it is due on. `at`: when its reason came to be. */
export type Matter = Cited & {
  readonly kind: MatterKind
  readonly matterId: string
  /** The dated reason, as shown: "Ravi put in a word for you at Queens PL on 3 October". */
  readonly reason: string
  /** An opening to write on from. */
  readonly say: string
  readonly due: Day
}

/** Those whose words the plan makes itself. */
export type PlainSignal = Exclude<Signal, Matter | { readonly kind: 'promise' }>

export function isMatter(signal: Signal): signal is Matter {
  return 'matterId' in signal
}

export type SignalOf<Kind extends Signal['kind']> = Extract<Signal, { readonly kind: Kind }>

/** What the measures say of a tie on the day of the plan. */
export type TieMeasures = {
  /** 0..2 */
  readonly due: number
  /** 0..1 */
  readonly lift: number
  /** Chance of an answer, 0..1. */
  readonly reply: number
  /** What the tie is worth keeping up, 0..1. */
  readonly value: number
  readonly silenceDays: number
  readonly cadence: {
    readonly days: number
    readonly from: 'you' | 'circle' | 'layer' | 'rhythm'
    readonly name?: string
  } | null
  /** Messages sent to them and answered. */
  readonly record: { readonly sent: number; readonly answered: number }
}

/** The channel they answer on, and the record that speaks for it. */
export type ChannelEvidence = {
  readonly channel: Channel
  readonly because: 'answers' | 'writes' | 'talks' | 'last-used' | 'only-known' | 'you'
  readonly sent: number
  readonly answered: number
}

/** The last real contact. */
export type LastContact = Cited & {
  readonly channel: Channel
  readonly subject: string | null
}

/** One thing known about a person that one can speak of. */
export type About = Cited & {
  readonly field: 'interest' | 'employer' | 'city' | 'school'
  readonly value: string
}

/** A person who may be in today's plan, with everything the plan needs to know of them. */
export type Candidate = {
  readonly personId: string
  readonly name: string
  /** How the owner addresses them: "Ana". Of hundreds it is asked of few. */
  readonly called: () => string
  readonly state: TieState
  readonly onceStrong: boolean
  /** They said no. They are never in a plan again. */
  readonly declined: boolean
  readonly guard: {
    readonly allowed: boolean
    readonly until: Instant | null
    readonly reason: string
  }
  readonly lastInAt: Instant | null
  readonly lastOutAt: Instant | null
  readonly lastMetAt: Instant | null
  readonly lastContact: LastContact | null
  /** Null without any contact. */
  readonly tie: TieMeasures | null
  readonly channel: ChannelEvidence | null
  readonly signals: readonly Signal[]
  readonly about: readonly About[]
}
