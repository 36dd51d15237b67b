import type { Channel } from '../../domain/interaction.ts'
import type { RequestAnswer, RequestKind, SpokenAnswer } from '../../domain/request.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import type { RequestsPage, RequestsPicture, RequestWords } from '../../domain/view/request-view.ts'
import type { WriteOptions } from '../write-options.ts'

export type RequestsQuery = {
  /**
   * `waiting`: undecided, of the last half year, the longest first, and last what came more than sixty days ago or
   * has likely settled itself (`since`) · `to-say`: decided, not said · `later`:
   * put to a day · `all`: answered ones too, newest first. What is no request is left out. Default `waiting`.
   */
  readonly view?: 'waiting' | 'to-say' | 'later' | 'all'
  readonly personId?: string
  readonly after?: string
  /** 1 to 500, default 100. */
  readonly limit?: number
}

export type NewRequest = {
  readonly id?: string
  readonly personId: string
  readonly kind: RequestKind
  /** 1 to 500 characters. */
  readonly words: string
}

export type RequestAnswered = {
  readonly answer: RequestAnswer
  /** It was said elsewhere, there; it counts as contact now. */
  readonly said?: Channel
  /** For `not-now`: `2026-12-20`; absent: in four weeks. */
  readonly backOn?: string
  /** For `yes` and `small-yes`: what the owner will do, as a promise of theirs. */
  readonly promise?: { readonly what: string; readonly due?: string }
}

/** What others ask of the owner: found in what they write, and the owner's to answer. */
export type RequestDesk = {
  readonly list: (query: RequestsQuery) => Promise<RequestsPage>
  readonly picture: () => Promise<RequestsPicture>
  /** A request made in speech. */
  readonly add: (request: NewRequest, options?: WriteOptions) => Promise<Receipt & { id: string }>
  readonly answer: (id: string, answer: RequestAnswered, options?: WriteOptions) => Promise<Receipt>
  /** "Not now" to several at once. @returns with the receipt, words that fit them all */
  readonly notNow: (
    all: { readonly ids: readonly string[]; readonly backOn?: string },
    options?: WriteOptions,
  ) => Promise<Receipt & { readonly text: string }>
  /** First words of an answer. */
  readonly words: (id: string, answer: SpokenAnswer) => Promise<RequestWords>
}
