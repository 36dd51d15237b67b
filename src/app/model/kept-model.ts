import { addressOnThisMachine, type LanguageModel } from '../../domain/language-model.ts'
import type { ModelTrial } from '../../domain/view/model-view.ts'
import type { Writer } from '../../store/change.ts'
import { noteSetting, putSetting, readSettings } from '../../store/settings.ts'
import type { Scope } from '../../store/store.ts'

/** The model the owner chose, and how it did when it was tried; `trial` null: not tried yet. */
export type KeptModel = LanguageModel & { readonly trial: ModelTrial | null }

const SETTING = 'languageModel'
/** How a model did, by itself: to undo that one was chosen is to have it asked no more, tried or not. */
const TRIAL_SETTING = 'languageModelTrial'

type KeptTrial = { readonly of: LanguageModel; readonly trial: ModelTrial }

/** Settings may come from elsewhere, in an export that is brought back: only a model on this machine is one. */
export async function readModel(s: Scope): Promise<KeptModel | null> {
  const settings = await readSettings(s)
  const chosen = settings[SETTING]
  if (!isOnThisMachine(chosen)) return null
  const { address, name } = chosen
  const tried = (settings[TRIAL_SETTING] ?? null) as Partial<KeptTrial> | null
  return { address, name, trial: isSame(tried?.of, chosen) ? (tried?.trial ?? null) : null }
}

function isOnThisMachine(kept: unknown): kept is LanguageModel {
  if (typeof kept !== 'object' || kept === null || !('address' in kept && 'name' in kept)) {
    return false
  }
  const { address, name } = kept
  if (typeof address !== 'string' || typeof name !== 'string') return false
  return addressOnThisMachine(address) === address
}

/** Does the owner have this model asked, and no other by now? */
export async function isChosen(s: Scope, model: LanguageModel): Promise<boolean> {
  return isSame(await readModel(s), model)
}

export async function putModel(w: Writer, model: LanguageModel | null): Promise<void> {
  await putSetting(w, SETTING, model === null ? null : named(model))
}

export async function putTrial(
  w: Writer,
  model: LanguageModel,
  trial: ModelTrial | null,
): Promise<void> {
  const kept: KeptTrial | null = trial === null ? null : { of: named(model), trial }
  await noteSetting(w, TRIAL_SETTING, kept)
}

function named({ address, name }: LanguageModel): LanguageModel {
  return { address, name }
}

function isSame(one: LanguageModel | null | undefined, other: LanguageModel): boolean {
  return one?.address === other.address && one.name === other.name
}
