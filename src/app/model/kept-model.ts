import type { LanguageModel } from '../../domain/language-model.ts'
import type { ModelTrial } from '../../domain/view/model-view.ts'
import type { Writer } from '../../store/change.ts'
import { putSetting, readSettings } from '../../store/settings.ts'
import type { Scope } from '../../store/store.ts'

/** The model the owner chose, and how it did when it was tried; `trial` null: not tried yet. */
export type KeptModel = LanguageModel & { readonly trial: ModelTrial | null }

const SETTING = 'languageModel'

export async function readModel(s: Scope): Promise<KeptModel | null> {
  const kept = (await readSettings(s))[SETTING]
  return typeof kept === 'object' && kept !== null ? (kept as KeptModel) : null
}

/** Does the owner have this model asked, and no other by now? */
export async function isChosen(s: Scope, { address, name }: LanguageModel): Promise<boolean> {
  const chosen = await readModel(s)
  return chosen?.address === address && chosen.name === name
}

export async function putModel(w: Writer, model: KeptModel | null): Promise<void> {
  await putSetting(w, SETTING, model)
}
