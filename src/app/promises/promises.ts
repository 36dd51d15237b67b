import type { Receipt } from '../../domain/view/history-view.ts'
import type { PromisesPage, WordKept } from '../../domain/view/promise-view.ts'
import type { WriteOptions } from '../write-options.ts'

export type PromisesQuery = {
  /**
   * `suggested`: found lately and not yet answered · `open`: confirmed and not kept · `waiting`: both,
   * however old · `all`: everything, kept and dismissed too, newest first. Default `waiting`.
   */
  readonly view?: 'suggested' | 'open' | 'waiting' | 'all'
  readonly by?: 'me' | 'them'
  readonly personId?: string
  readonly after?: string
  /** 1 to 500, default 100. */
  readonly limit?: number
}

export type NewPromise = {
  readonly id?: string
  readonly personId: string
  readonly by: 'me' | 'them'
  readonly what: string
  /** `2026-11-24`; absent: no day. */
  readonly due?: string
  readonly kind?: 'promise' | 'invitation'
}

/** Words for a draft; kept with this `moveId` and sent, they move the promise to the day they name. */
export type LateWords = {
  readonly personId: string
  readonly text: string
  readonly moveId: string
}

/** A first draft of asking after what somebody else said they would do, and to whom it goes. */
export type KindWords = { readonly personId: string; readonly text: string }

/** Promises both ways: found in what was written, suggested, and the owner's to answer. */
export type PromiseDesk = {
  readonly list: (query: PromisesQuery) => Promise<PromisesPage>
  /** It is one: keep it in mind. */
  readonly accept: (id: string, options?: WriteOptions) => Promise<Receipt>
  /** It is none: it does not come back, not even with another import. */
  readonly dismiss: (id: string, options?: WriteOptions) => Promise<Receipt>
  readonly kept: (id: string, options?: WriteOptions) => Promise<Receipt>
  /** Nobody waits for it any more. */
  readonly release: (id: string, options?: WriteOptions) => Promise<Receipt>
  readonly add: (promise: NewPromise, options?: WriteOptions) => Promise<Receipt & { id: string }>
  /** Other words or another day (null: none); what was a suggestion is confirmed by it. */
  readonly edit: (
    id: string,
    edit: { readonly what?: string; readonly due?: string | null },
    options?: WriteOptions,
  ) => Promise<Receipt>
  /** What came of the promises of a year. */
  readonly wordKept: () => Promise<WordKept>
  /** A first draft of saying that it will be later: by that day (`2026-11-27`), else by one to fill in. */
  readonly sayLate: (id: string, by?: string) => Promise<LateWords>
  readonly askKindly: (id: string) => Promise<KindWords>
}
