import type { LanguageModel } from '../language-model.ts'

/** How a language model did on the sentences it is tried on. */
export type ModelTrial = {
  /** Sentences answered as people do, of `of`. */
  readonly right: number
  readonly of: number
  /** How many Digwell gets right by itself. */
  readonly alone: number
  /** What a message takes, on the average. */
  readonly seconds: number
}

/** The owner's language model, and how far it has come. */
export type ModelView = {
  readonly model: LanguageModel | null
  /**
   * `off` · `trying`: it is being seen whether it is fit · `unfit`: it is not, and is asked nothing · `asking` ·
   * `resting`: all has been asked · `stuck`: tried again once a minute, `problem` says why
   */
  readonly state: 'off' | 'trying' | 'unfit' | 'asking' | 'resting' | 'stuck'
  readonly problem: string | null
  readonly trial: ModelTrial | null
  /** How far it is tried, while it is being tried, in sentences. */
  readonly tried: { readonly done: number; readonly of: number }
  /** The owner keeps the whole text of mails: without it there is nothing to ask about. */
  readonly keepsText: boolean
  /** Texts kept; how many of them were read, and how many of the last twelve months wait. */
  readonly texts: number
  readonly asked: number
  readonly toAsk: number
  /** Promises it found, and suggestions it took for none. */
  readonly found: number
  readonly passedOver: number
}
