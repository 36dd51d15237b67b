import { offeredModels } from '../../connect/language-model/offered-models.ts'
import { DigwellError } from '../../domain/digwell-error.ts'
import type { ModelTrial } from '../../domain/view/model-view.ts'
import { countTexts } from '../../store/kept-texts.ts'
import { change, type Home } from '../home.ts'
import { askedSince } from './asked-since.ts'
import { createAsking, type Steps } from './asking.ts'
import { askTexts } from './ask-texts.ts'
import { checkOffered, onThisMachine, stopModel, takeBackModel, useModel } from './choose-model.ts'
import { isChosen, putTrial, readModel, type KeptModel } from './kept-model.ts'
import type { AskProgress, ModelDesk } from './model-desk.ts'
import { isFit, tryModel } from './try-model.ts'
import { viewModel } from './view-model.ts'

/**
 * The desk of the owner's language model.
 *
 * @param isKeptGoing it asks by itself whenever there is something to ask, as a server does
 */
export function createModelDesk(home: Home, isKeptGoing: boolean): ModelDesk {
  const asking = createAsking((signal, steps) => askAll(home, signal, steps))
  const wake = () => {
    if (isKeptGoing) asking.wake()
  }
  const anew = <T>(receipt: T): T => {
    if (isKeptGoing) asking.restart()
    return receipt
  }
  return {
    view: () => home.store.read(home.owner, (s) => viewModel(home, s, asking)),
    choices: async (address) => offeredModels(onThisMachine(address)),
    use: async (model, options) => anew(await useModel(home, model, options?.requestKey)),
    stop: async (options) => anew(await stopModel(home, options?.requestKey)),
    takeBack: (options) => takeBackModel(home, options?.requestKey),
    async tryOut(onProgress, signal) {
      const model = await home.store.read(home.owner, readModel)
      if (model === null) throw new DigwellError('conflict', 'Choose a model first.')
      return tryAndKeep(home, model, onProgress, signal)
    },
    ask: (onProgress, signal) => askInSight(home, onProgress, signal),
    wake,
    close: asking.close,
  }
}

/** Tries the model where that was not done yet, then asks it, if it is fit, about all that waits. */
async function askAll(
  home: Home,
  signal: AbortSignal,
  { onTried, onAnswer }: Steps,
): Promise<void> {
  const model = await home.store.read(home.owner, readModel)
  if (model === null) return
  const { toAsk } = await home.store.read(home.owner, (s) =>
    countTexts(s, askedSince(home.clock())),
  )
  if (model.trial !== null && toAsk === 0) return
  await checkOffered(model)
  const trial = model.trial ?? (await tryAndKeep(home, model, onTried, signal))
  if (isFit(trial)) await askTexts(home, { onStep: async () => onAnswer(), signal })
}

async function tryAndKeep(
  home: Home,
  model: KeptModel,
  onProgress: AskProgress,
  signal?: AbortSignal,
): Promise<ModelTrial> {
  await checkOffered(model)
  const trial = await tryModel(model, onProgress, signal)
  const deed = {
    verb: 'model-tried',
    summary: `Tried the model ${model.name}: ${trial.right} of ${trial.of} right`,
    actor: 'rule',
    undoable: false,
  } as const
  await change(home, deed, async (w) => {
    if (await isChosen(w, model)) await putTrial(w, model, trial)
    return {}
  })
  return trial
}

async function askInSight(
  home: Home,
  onProgress: AskProgress,
  signal?: AbortSignal,
): Promise<void> {
  const toAsk = async () =>
    (await home.store.read(home.owner, (s) => countTexts(s, askedSince(home.clock())))).toAsk
  const of = await toAsk()
  onProgress(0, of)
  await askTexts(home, { onStep: async () => onProgress(of - (await toAsk()), of), signal })
}
