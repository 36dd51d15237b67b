import type { GiveKind, GiveSize, GiveSort } from '../../domain/give.ts'
import type { Instant } from '../../domain/instant.ts'
import type { GiveMonth, GivesPage, GiveView } from '../../domain/view/give-view.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import type { WriteOptions } from '../write-options.ts'

export type GivesQuery = {
  readonly personId?: string
  readonly by?: 'me' | 'them'
  readonly sort?: GiveSort
  readonly kind?: GiveKind
  /** `next` of the page before. */
  readonly after?: string
  /** 1 to 500, default 50. */
  readonly limit?: number
}

export type NewGive = {
  readonly id?: string
  readonly personId: string
  /** Default: a give. */
  readonly sort?: GiveSort
  readonly by: 'me' | 'them'
  readonly kind: GiveKind
  /** Default: what the kind usually takes. */
  readonly size?: GiveSize
  readonly words?: string
  /** Default: now. Not ahead. */
  readonly at?: Instant
  /** The message or meeting in which it happened. */
  readonly interactionId?: string
}

export type GiveEdit = {
  readonly kind?: GiveKind
  readonly size?: GiveSize
  readonly words?: string
}

/** `none`: it was no give; it does not come back, not even with another import. */
export type GiveAnswer = 'none' | 'thanked' | 'reported' | 'let-go' | 'open'

/** What was given and asked, both ways: as the owner says, and as imports tell where they are certain. */
export type GiveDesk = {
  /** Newest first. */
  readonly list: (query: GivesQuery) => Promise<GivesPage>
  /** The last `months` months of the owner's calendar, this one included, oldest first. */
  readonly months: (months: number) => Promise<readonly GiveMonth[]>
  /** Help received of which thanks or news are still wanted, what is due first. */
  readonly loops: () => Promise<readonly GiveView[]>
  readonly add: (give: NewGive, options?: WriteOptions) => Promise<Receipt & { id: string }>
  readonly edit: (id: string, edit: GiveEdit, options?: WriteOptions) => Promise<Receipt>
  readonly answer: (id: string, answer: GiveAnswer, options?: WriteOptions) => Promise<Receipt>
}
