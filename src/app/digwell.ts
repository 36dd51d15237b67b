import type { WriteOptions } from './write-options.ts'
import type { Channel } from '../domain/interaction.ts'
import type { Instant } from '../domain/instant.ts'
import type { SourceKind } from '../domain/source-record.ts'
import type { TieState } from '../domain/tie.ts'
import type { HistoryPage, Receipt, UndoOutcome } from '../domain/view/history-view.ts'
import type { ColumnsView, ImportView } from '../domain/view/import-view.ts'
import type {
  PeoplePage,
  PersonView,
  RecordView,
  SearchHit,
  TimelineEntry,
} from '../domain/view/person-view.ts'
import type { ReviewPage } from '../domain/view/review-view.ts'
import type { SessionView, Settings, WellView } from '../domain/view/settings-view.ts'
import type { TodayView } from '../domain/view/today-view.ts'
import type { GiveDesk } from './gives/gives.ts'
import type { NeedDesk } from './needs/needs.ts'
import type { PromiseDesk } from './promises/promises.ts'
import type { RequestDesk } from './requests/requests.ts'
import type { Events } from './events/events.ts'
import type { TripDesk } from './trips/trips.ts'
import type { WriteDesk } from './write/write-desk.ts'
import type { CommunityDesk } from './communities/communities.ts'
import type { IntroductionDesk } from './introductions/introductions.ts'
import type { MeDesk } from './me/me.ts'
import type { ModelDesk } from './model/model-desk.ts'

export type PeopleFilter = {
  readonly q?: string
  readonly states?: readonly TieState[]
  readonly tag?: string
  readonly source?: SourceKind
  readonly sort?: 'name' | 'last-contact' | 'state'
  readonly after?: string
  /** 1 to 200, default 50. */
  readonly limit?: number
}

export type BulkAct =
  | { readonly kind: 'tag' | 'untag'; readonly tag: string }
  | { readonly kind: 'rest' | 'release' | 'keep' }
  | { readonly kind: 'rhythm'; readonly days: number | null }
  | { readonly kind: 'merge' }

export type BulkEdit = {
  readonly ids?: readonly string[]
  readonly filter?: PeopleFilter
  readonly act: BulkAct
}

export type PersonEdit = {
  readonly set?: readonly {
    readonly field: string
    readonly value: string
    readonly label?: string
  }[]
  /** Ids of the owner's own facts to take back. */
  readonly remove?: readonly string[]
  /** 1..5, null to clear. */
  readonly closeness?: number | null
  readonly kin?: boolean
  /** Days between contacts, the owner's choice; null: from the tie's own rhythm. */
  readonly cadenceDays?: number | null
}

export type NewPerson = {
  readonly id?: string
  readonly name: string
  readonly facts?: readonly {
    readonly field: string
    readonly value: string
    readonly label?: string
  }[]
  readonly note?: string
  readonly metAt?: string
}

export type Talk = {
  readonly id?: string
  readonly channel: Channel
  readonly at?: Instant
  readonly note?: string
  readonly inPerson?: boolean
}

export type SkipReason = 'not-now' | 'not-them' | 'never' | 'already-did'

export type ImportOrder = {
  /** Paths on this machine (CLI), or of finished uploads. */
  readonly paths: readonly string[]
  readonly label?: string
  /** Path → header cell → field, for CSVs nobody knows. */
  readonly columns?: { readonly [path: string]: { readonly [column: string]: string } }
  readonly sample?: boolean
  /** The event whose guest list the tables with names among them are. */
  readonly eventId?: string
}

export type IdentityLine = {
  readonly cluster: string
  readonly source: string
  readonly key: string
}

export type DoctorReport = {
  readonly ok: boolean
  readonly lines: readonly { readonly ok: boolean; readonly text: string }[]
}

/** Everything Digwell does for one signed-in owner. Edges call this and nothing else. */
export type Digwell = {
  readonly session: () => Promise<SessionView>

  readonly today: () => Promise<TodayView>
  readonly oneMore: () => Promise<TodayView>
  readonly closeToday: () => Promise<TodayView>
  readonly moveDone: (
    moveId: string,
    how: { channel?: Channel; note?: string },
    options?: WriteOptions,
  ) => Promise<Receipt>
  readonly moveLater: (moveId: string, until: string, options?: WriteOptions) => Promise<Receipt>
  readonly moveSkip: (moveId: string, why: SkipReason, options?: WriteOptions) => Promise<Receipt>

  readonly people: (filter: PeopleFilter) => Promise<PeoplePage>
  readonly search: (q: string, limit?: number) => Promise<readonly SearchHit[]>
  readonly person: (id: string) => Promise<PersonView>
  readonly timeline: (
    personId: string,
    after: string | null,
  ) => Promise<{ entries: readonly TimelineEntry[]; next: string | null }>
  /** An id, else a name: the one person it names; `conflict` when several. */
  readonly findPerson: (nameOrId: string) => Promise<string>
  readonly addPerson: (
    person: NewPerson,
    options?: WriteOptions,
  ) => Promise<Receipt & { id: string }>
  readonly editPerson: (id: string, edit: PersonEdit, options?: WriteOptions) => Promise<Receipt>
  readonly editPeople: (edit: BulkEdit, options?: WriteOptions) => Promise<Receipt>
  readonly talked: (id: string, talk: Talk, options?: WriteOptions) => Promise<Receipt>
  readonly addNote: (
    id: string,
    note: { id?: string; text: string },
    options?: WriteOptions,
  ) => Promise<Receipt>
  readonly setFollowUp: (
    id: string,
    followUp: { id?: string; what: string; due: string },
    options?: WriteOptions,
  ) => Promise<Receipt>
  readonly followUpDone: (followUpId: string, options?: WriteOptions) => Promise<Receipt>
  readonly setStance: (
    id: string,
    stance: 'keep' | 'rest' | 'released' | 'declined',
    until?: string,
    options?: WriteOptions,
  ) => Promise<Receipt>
  readonly splitPerson: (
    id: string,
    personaIds: readonly string[],
    options?: WriteOptions,
  ) => Promise<Receipt>
  readonly mergePeople: (id: string, otherId: string, options?: WriteOptions) => Promise<Receipt>
  /** Removes everywhere and for good; not undoable. */
  readonly forgetPerson: (id: string) => Promise<Receipt>
  readonly record: (id: string) => Promise<RecordView>

  readonly promises: PromiseDesk
  readonly model: ModelDesk
  readonly needs: NeedDesk
  readonly requests: RequestDesk
  readonly gives: GiveDesk

  readonly introductions: IntroductionDesk
  readonly communities: CommunityDesk

  readonly write: WriteDesk
  readonly events: Events
  readonly trips: TripDesk

  readonly review: (limit?: number) => Promise<ReviewPage>
  readonly answerReview: (
    cardId: string,
    answer: 'same' | 'different' | 'later',
    options?: WriteOptions,
  ) => Promise<Receipt>
  readonly identities: () => AsyncIterable<IdentityLine>

  readonly startImport: (order: ImportOrder) => Promise<string>
  /** Imports into a copy that is thrown away: what would happen, without it happening. */
  readonly tryImport: (order: ImportOrder) => Promise<ImportView>
  readonly imports: () => Promise<readonly ImportView[]>
  readonly import: (id: string) => Promise<ImportView>
  /** Now, then at every change (at least twice a second while it runs) until it rests. */
  readonly watchImport: (id: string) => AsyncIterable<ImportView>
  readonly pauseImport: (id: string) => Promise<ImportView>
  readonly resumeImport: (id: string) => Promise<ImportView>
  readonly columns: (importId: string, path: string) => Promise<ColumnsView>
  readonly addSample: () => Promise<string>
  readonly removeSample: () => Promise<Receipt>

  readonly history: (after: string | null, limit?: number) => Promise<HistoryPage>
  /** @param changeId null: the newest undoable change of the owner's own */
  readonly undo: (
    changeId: string | null,
    options?: { withEntangled?: boolean },
  ) => Promise<UndoOutcome>

  readonly settings: () => Promise<Settings>
  readonly editSettings: (edit: Partial<Settings>, options?: WriteOptions) => Promise<Receipt>
  readonly well: () => Promise<WellView>

  readonly me: MeDesk

  /** Files of the export, one after another, each streamed. */
  readonly export: (
    format: 'json' | 'csv' | 'vcard',
  ) => AsyncIterable<{ name: string; chunks: AsyncIterable<string> }>
  readonly backup: (file: string) => Promise<void>
  /** Everything, for good; not undoable. */
  readonly eraseEverything: () => Promise<void>
  /** The whole texts of mails and messages, for good. */
  readonly deleteTexts: () => Promise<Receipt>
  readonly doctor: () => Promise<DoctorReport>
  readonly close: () => Promise<void>
}
