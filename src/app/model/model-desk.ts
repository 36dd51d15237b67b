import type { LanguageModel, OfferedModel } from '../../domain/language-model.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import type { ModelTrial, ModelView } from '../../domain/view/model-view.ts'
import type { WriteOptions } from '../write-options.ts'

/** Called now and then with how far it is. */
export type AskProgress = (done: number, of: number) => void

/** A language model that the owner runs on this machine, asked about sentences Digwell is not sure of. */
export type ModelDesk = {
  readonly view: () => Promise<ModelView>
  /** The models that a server on this machine offers. @param address as typed */
  readonly choices: (address: string) => Promise<readonly OfferedModel[]>
  /** From now on this one is asked, once it has shown that it is fit. */
  readonly use: (model: LanguageModel, options?: WriteOptions) => Promise<Receipt>
  readonly stop: (options?: WriteOptions) => Promise<Receipt>
  /** What rules and weights found stands as before; what only the model found goes, unless the owner took it up. */
  readonly takeBack: (options?: WriteOptions) => Promise<Receipt>
  /** Tries the model and keeps how it did. */
  readonly tryOut: (onProgress: AskProgress, signal?: AbortSignal) => Promise<ModelTrial>
  /**
   * Asks about all texts that wait, the newest first; what was answered is kept at once, so it can be broken off.
   *
   * @throws DigwellError `conflict` where there is no model, or an unfit one
   */
  readonly ask: (onProgress: AskProgress, signal?: AbortSignal) => Promise<void>
  /** There may be something to ask: begins where it is kept going, else does nothing. */
  readonly wake: () => void
  readonly close: () => Promise<void>
}
