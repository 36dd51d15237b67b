import type { NeedWay } from '../../domain/need.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import type { MatchesView, NeedsPage } from '../../domain/view/need-view.ts'
import type { WriteOptions } from '../write-options.ts'

export type NeedsQuery = {
  /**
   * `suggested`: found lately and not yet answered · `open`: typed or taken up · `waiting`: both · `all`:
   * dismissed ones too. Default `waiting`.
   */
  readonly view?: 'suggested' | 'open' | 'waiting' | 'all'
  /** One person's; null: the owner's own; absent: everybody's. */
  readonly personId?: string | null
  /** 1 to 500, default 100. */
  readonly limit?: number
}

export type NewNeed = {
  readonly id?: string
  /** Null: the owner's own. */
  readonly personId: string | null
  readonly way: NeedWay
  readonly what: string
}

/** What people need and offer, and who could use what. */
export type NeedDesk = {
  readonly list: (query: NeedsQuery) => Promise<NeedsPage>
  readonly add: (need: NewNeed, options?: WriteOptions) => Promise<Receipt & { id: string }>
  /** It is so: keep it in mind. */
  readonly accept: (id: string, options?: WriteOptions) => Promise<Receipt>
  /** It is none: it does not come back, not even with another import. */
  readonly dismiss: (id: string, options?: WriteOptions) => Promise<Receipt>
  /** None of these is so; one change, taken back as one. */
  readonly dismissAll: (ids: readonly string[], options?: WriteOptions) => Promise<Receipt>
  /** Found by now, or not offered any more. */
  readonly met: (id: string, options?: WriteOptions) => Promise<Receipt>
  /** Other words; what was a suggestion is taken up by it. */
  readonly edit: (
    id: string,
    edit: { readonly what: string },
    options?: WriteOptions,
  ) => Promise<Receipt>
  readonly matches: () => Promise<MatchesView>
  /** Not this; not these two. It is not brought up again. */
  readonly dismissMatch: (id: string, options?: WriteOptions) => Promise<Receipt>
  /** Offered, asked or introduced. */
  readonly matchDone: (id: string, options?: WriteOptions) => Promise<Receipt>
}
