import type { ModelView } from '../../domain/view/model-view.ts'
import { countTexts } from '../../store/kept-texts.ts'
import type { Scope } from '../../store/store.ts'
import { TRIAL_SENTENCES } from '../../text/promises/asking/trial.ts'
import { loadSettings, type Home } from '../home.ts'
import { askedSince } from './asked-since.ts'
import type { Asking } from './asking.ts'
import { readModel, type KeptModel } from './kept-model.ts'
import { isFit } from './try-model.ts'

/** The owner's model and how far it has come. */
export async function viewModel(
  home: Home,
  s: Scope,
  asking: Pick<Asking, 'problem' | 'tried'>,
): Promise<ModelView> {
  const model = await readModel(s)
  const { keepMailText } = await loadSettings(home, s)
  const counts = await countTexts(s, askedSince(home.clock()))
  const problem = model === null ? null : asking.problem()
  return {
    model: model === null ? null : { address: model.address, name: model.name },
    state: stateOf(model, problem, counts.toAsk),
    problem,
    trial: model?.trial ?? null,
    tried: { done: asking.tried(), of: TRIAL_SENTENCES },
    keepsText: keepMailText,
    ...counts,
  }
}

function stateOf(
  model: KeptModel | null,
  problem: string | null,
  toAsk: number,
): ModelView['state'] {
  if (model === null) return 'off'
  if (problem !== null) return 'stuck'
  if (model.trial === null) return 'trying'
  if (!isFit(model.trial)) return 'unfit'
  return toAsk > 0 ? 'asking' : 'resting'
}
