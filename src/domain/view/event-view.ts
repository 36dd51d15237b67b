import type { Attendance, EventKind, EventTally } from '../event.ts'
import type { Instant } from '../instant.ts'
import type { Channel } from '../interaction.ts'
import type { TieState } from '../tie.ts'

export type GoAgainWord = 'yes' | 'no' | 'maybe'

/** One event on a line. Money in the currency's main unit. */
export type EventLine = {
  readonly id: string
  readonly name: string
  readonly kind: EventKind
  readonly startAt: Instant | null
  readonly endAt: Instant | null
  /** Its day is known, not the hour: `startAt` is the start of that day. */
  readonly dayOnly: boolean
  readonly when: 'ahead' | 'now' | 'past' | 'undated'
  readonly place: string | null
  readonly online: boolean
  readonly community: string | null
  readonly series: string | null
  readonly attendance: Attendance
  readonly hours: number | null
  readonly hoursFrom: 'you' | 'times' | null
  readonly cost: number | null
  readonly travel: number | null
  readonly currency: string | null
  readonly brought: EventTally
  /** Sixty days are over: nobody can be kept any more. */
  readonly settled: boolean
  /** The owner's own word. */
  readonly goAgain: GoAgainWord | null
}

export type EventsPage = {
  /** Under way or to come, the next one first; on the first page alone. */
  readonly ahead: readonly EventLine[]
  /** Newest first. */
  readonly past: readonly EventLine[]
  /** Without a known day; on the first page alone. */
  readonly undated: readonly EventLine[]
  readonly next: string | null
}

export const LOOK_FOR = [
  'promise', // the owner promised them something
  'follow-up', // the owner has something open with them
  'request', // they asked something of the owner and wait
  'goal', // the owner's goal for the event speaks of what they do or care about
  'thanks', // they helped, and were not thanked yet
  'once-strong',
  'introducible', // unknown, and somebody known can introduce them
  'same-house', // works where somebody the owner knows works
  'new-house', // works where the owner knows nobody
  'quiet', // known, and not spoken to for long
] as const
export type LookForKind = (typeof LOOK_FOR)[number]

/** Why to look for somebody, with the fact behind it. */
export type LookFor = {
  readonly kind: LookForKind
  readonly text: string
  readonly at: Instant | null
  readonly source: string
  /** Who can introduce them. */
  readonly via: { readonly personId: string; readonly name: string } | null
}

/** Somebody on the list of an event. */
export type GuestView = {
  readonly personId: string
  readonly name: string
  readonly about: string | null
  readonly presence: 'there' | 'coming' | 'invited' | 'declined' | 'listed'
  readonly state: TieState
  readonly lastTalk: {
    readonly at: Instant
    readonly channel: Channel
    readonly subject: string | null
  } | null
  /** Whom to look for and why, the best reason first; empty for the rest. */
  readonly lookFor: readonly LookFor[]
  /** What is known of them besides, each with where it is from: "likes cycling (you)". */
  readonly known: readonly { readonly text: string; readonly at: Instant | null }[]
  /** One thing to ask; empty where all there is was said of others on the list. */
  readonly ask: string
  /** Something the owner has open with them: what to bring or to do. */
  readonly open: readonly string[]
  /** After the event: new to the owner there, and how it went on. */
  readonly fresh: boolean
  readonly keptAt: Instant | null
}

export const CAPTURE_CHIPS = ['promised', 'wants', 'offers', 'from'] as const
export type CaptureChip = (typeof CAPTURE_CHIPS)[number]

export const CAPTURE_STATES = ['open', 'follow-up', 'keep', 'let-go'] as const
export type CaptureState = (typeof CAPTURE_STATES)[number]

/** Somebody noted as met. */
export type CaptureView = {
  readonly id: string
  readonly personId: string
  readonly name: string
  readonly about: string | null
  readonly chips: readonly CaptureChip[]
  readonly detail: string
  readonly at: Instant
  readonly state: CaptureState
  readonly photo: boolean
  /** They were new to the owner there. */
  readonly fresh: boolean
  /** What became of it at once: a promise of the owner's, a need or an offer of theirs. */
  readonly kept: readonly {
    readonly kind: 'promise' | 'need' | 'offer'
    readonly what: string
    /** `2026-11-27` */
    readonly due: string | null
  }[]
  /** The follow-up made of it, while it is open: its day, `2026-11-26`. */
  readonly followUpBy: string | null
}

/** Whether events are worth going on with: `even` where they bring about what all do. */
export type Verdict = 'too-early' | 'yes' | 'rather-yes' | 'even' | 'rather-no' | 'no'

/** People kept per ten hours with its 80 % interval, and what follows from it. */
export type ReturnGroup = {
  /** `once`: events of no series, or the only one of it; all of them, or those of a kind. */
  readonly by: 'series' | 'community' | 'kind' | 'once'
  /** Of `kind` and `once` the kind; empty where it is all. */
  readonly name: string
  readonly events: number
  readonly hours: number
  /** For how many of them the hours are a guess. */
  readonly guessed: number
  readonly money: readonly Money[]
  readonly there: number
  readonly fresh: number
  readonly kept: number
  readonly replied: number
  /** Null under three events: too early to tell. */
  readonly perTenHours: {
    readonly mean: number
    readonly low: number
    readonly high: number
  } | null
  readonly verdict: Verdict
  /** Where it is too early to tell: what its kind brings on the whole. */
  readonly ofKind: {
    readonly kind: EventKind
    readonly verdict: Exclude<Verdict, 'too-early'>
  } | null
  /** The owner's own last word on an event of the group. */
  readonly own: GoAgainWord | null
}

export type Money = { readonly amount: number; readonly currency: string }

/** Another event that may be the same evening, and what speaks for it. */
export type EventLikeness = {
  readonly id: string
  readonly name: string
  /** How many people are on both lists. */
  readonly people: number
  /** Where both are; null where that is not known. */
  readonly place: string | null
  /** Who holds both. */
  readonly community: string | null
}

/** One event, with everything its three faces need. */
export type EventView = EventLine & {
  readonly url: string | null
  readonly goal: string | null
  readonly note: string | null
  /** Which face the clock shows. */
  readonly face: 'before' | 'during' | 'after'
  /** Names of what the owner said themselves: `cost`, `hours`. */
  readonly edited: readonly string[]
  readonly sources: readonly { readonly name: string; readonly recordId: string | null }[]
  /** The others of its day that look like the same evening. */
  readonly looksLike: readonly EventLikeness[]
  /** What its sources call it, where it is made of several: each can be set apart by its id. */
  readonly toldAs: readonly { readonly id: string; readonly name: string }[]
  /** Whom to look for first, then as they stand; at most 200. */
  readonly guests: readonly GuestView[]
  /** All on its lists, the shown ones among them. */
  readonly guestCount: number
  /** Newest first. */
  readonly captures: readonly CaptureView[]
  readonly bring: {
    readonly pitch: { readonly id: string; readonly audience: string; readonly text: string } | null
    /** What one is known for: something to offer. */
    readonly offers: readonly string[]
  }
  /** Others of its series, newest first; at most 8. */
  readonly seriesEvents: readonly EventLine[]
  readonly seriesReturn: ReturnGroup | null
  /** Follow-ups are best made between these days, `2026-11-25`; null where the day is unknown. */
  readonly followUpBy: { readonly from: string; readonly to: string } | null
}

/** Planned time and money, and what went of it; null where no limit is set. */
export type BudgetLine = {
  readonly limit: number | null
  readonly spent: number
  readonly planned: number
}

export type BudgetSpan = {
  /** First and last day, `2026-11-01`. */
  readonly from: string
  readonly to: string
  /** Share of the span that has passed, 0 to 1. */
  readonly passed: number
  readonly hours: BudgetLine
  /** In the budget's currency; what has no currency of its own counts among it. */
  readonly money: BudgetLine
  /** What went, and is planned, in other currencies, the largest sum first. */
  readonly foreign: readonly SpentMoney[]
  readonly events: number
}

export type SpentMoney = {
  readonly currency: string
  readonly spent: number
  readonly planned: number
}

export type EventBudget = {
  readonly hoursMonth: number | null
  readonly moneyMonth: number | null
  readonly hoursQuarter: number | null
  readonly moneyQuarter: number | null
  /** ISO 4217, or what the owner writes; the owner's country's until they say otherwise. */
  readonly currency: string
}

export type BudgetView = {
  readonly limits: EventBudget
  readonly month: BudgetSpan
  readonly quarter: BudgetSpan
}

export type MixMonth = {
  /** `2026-11` */
  readonly month: string
  readonly inPerson: number
  readonly online: number
}

/** An evening gone to once. */
export type OnceLine = {
  readonly id: string
  readonly name: string
  readonly kind: EventKind
  readonly startAt: Instant | null
  readonly hours: number
  readonly money: Money | null
  readonly fresh: number
  readonly kept: number
  readonly replied: number
  /** False while somebody may still be kept. */
  readonly settled: boolean
  readonly own: GoAgainWord | null
}

export type InventoryView = {
  /** Best first by what is likely at least; those too early to tell after them. */
  readonly groups: readonly ReturnGroup[]
  /** Each evening that was gone to once, the newest first; at most 200. */
  readonly once: readonly OnceLine[]
  /** All events that were gone to. */
  readonly all: ReturnGroup
  /** When the first of them began; null where there is none. */
  readonly since: Instant | null
  /** Contact days with people in the last twelve months, oldest month first. */
  readonly mix: readonly MixMonth[]
  readonly budget: BudgetView
  /** Some events are still being counted: what they brought comes in by itself. */
  readonly counting: boolean
}

export type FeedView = {
  /** `/feeds/<token>.ics`; null while there is none. */
  readonly path: string | null
}
