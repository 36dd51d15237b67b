import type { OwnEvent } from '../../domain/event.ts'
import type { Instant } from '../../domain/instant.ts'
import type {
  CaptureChip,
  CaptureState,
  EventBudget,
  EventsPage,
  EventView,
  FeedView,
  InventoryView,
} from '../../domain/view/event-view.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import type { WriteOptions } from '../write-options.ts'

export type NewEvent = OwnEvent & { readonly id?: string; readonly name: string }

export type EventEdit = OwnEvent & {
  /** Fields that shall be as the sources say again. */
  readonly reset?: readonly (keyof OwnEvent)[]
}

/** Somebody met. Only the name is needed; of somebody known, not even that. */
export type NewCapture = {
  readonly id?: string
  /** Of somebody known, or a fresh one for somebody new. */
  readonly personId?: string
  /** Nobody who is known by that name already; without it, the one who is known by it is meant. */
  readonly isNew?: boolean
  readonly name: string
  /** What they do, in the owner's words. */
  readonly about?: string
  readonly eventId?: string | null
  /** Where, when it was no event that is known. */
  readonly place?: string
  readonly chips?: readonly CaptureChip[]
  readonly detail?: string
  readonly tags?: readonly string[]
  /** When they met; by default now. */
  readonly at?: Instant
}

export type TriageAnswer = {
  readonly state: CaptureState
  /** For a follow-up: what and by which day; by default from what was noted, two days after the event. */
  readonly what?: string
  readonly due?: string
  readonly followUpId?: string
}

/** Events from before to after: what is known of them, people met, what they brought. */
export type Events = {
  /** @param after `next` of the page before */
  readonly list: (after: string | null, limit?: number) => Promise<EventsPage>
  readonly event: (id: string) => Promise<EventView>
  /** An id, else a name: the newest one of that name. */
  readonly find: (nameOrId: string) => Promise<string>
  readonly add: (event: NewEvent, options?: WriteOptions) => Promise<Receipt & { id: string }>
  readonly edit: (id: string, edit: EventEdit, options?: WriteOptions) => Promise<Receipt>
  /** Two events are one evening. @returns the id of the one they become */
  readonly join: (
    id: string,
    otherId: string,
    options?: WriteOptions,
  ) => Promise<Receipt & { id: string }>
  /** They are two: `otherId` is another event, or one of those that this one is made of. */
  readonly part: (id: string, otherId: string, options?: WriteOptions) => Promise<Receipt>
  readonly capture: (
    capture: NewCapture,
    options?: WriteOptions,
  ) => Promise<Receipt & { id: string; personId: string }>
  readonly triage: (id: string, answer: TriageAnswer, options?: WriteOptions) => Promise<Receipt>
  /** Keeps a picture with a capture: JPEG, PNG or WebP of at most 6 MB. */
  readonly keepPhoto: (id: string, bytes: Uint8Array, options?: WriteOptions) => Promise<Receipt>
  readonly photo: (id: string) => Promise<{ bytes: Uint8Array; type: string }>
  readonly inventory: () => Promise<InventoryView>
  readonly setBudget: (budget: Partial<EventBudget>, options?: WriteOptions) => Promise<Receipt>
  readonly feed: () => Promise<FeedView>
  /** A fresh address for the calendar; the former one ends. */
  readonly openFeed: (options?: WriteOptions) => Promise<Receipt & FeedView>
  readonly closeFeed: (options?: WriteOptions) => Promise<Receipt>
  /** Follow-ups, promises, birthdays, trips and events as iCalendar. */
  readonly calendarFile: () => Promise<string>
  /** The same by the feed's token; null where the token is not (or no longer) good. */
  readonly feedFile: (token: string) => Promise<string | null>
}
