import { offeredModels } from '../../connect/language-model/offered-models.ts'
import { DigwellError } from '../../domain/digwell-error.ts'
import { addressOnThisMachine, type LanguageModel } from '../../domain/language-model.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import { findTextsSwayed, forgetAsked } from '../../store/kept-texts.ts'
import { change, loadSettings, type Home } from '../home.ts'
import { isChosen, putModel, putTrial, readModel } from './kept-model.ts'
import { takeAnswersBack } from './take-answers.ts'

/** @throws DigwellError `invalid-input` where it is no address of this machine */
export function onThisMachine(typed: string): string {
  const address = addressOnThisMachine(typed)
  if (address !== null) return address
  throw new DigwellError(
    'invalid-input',
    'Digwell speaks only to models on this machine: give an address such as http://127.0.0.1:11434.',
  )
}

/**
 * Sees to it that a model is one of this machine's.
 *
 * @throws DigwellError `invalid-input` where its server does not offer it, or only passes it on to other machines
 */
export async function checkOffered({ address, name }: LanguageModel): Promise<void> {
  const offered = await offeredModels(address)
  const found = offered.find((one) => one.name === name)
  if (found === undefined) {
    throw new DigwellError('invalid-input', `There is no model ${name} at ${address}.`)
  }
  if (found.refused !== null) {
    throw new DigwellError('invalid-input', `${name} cannot be used. ${found.refused}`)
  }
}

/** From now on this model is asked; another one than before is asked about everything. */
export async function useModel(
  home: Home,
  chosen: LanguageModel,
  requestKey?: string,
): Promise<Receipt> {
  const { name } = chosen
  const model = { address: onThisMachine(chosen.address), name }
  await checkOffered(model)
  const deed = { verb: 'model', summary: `Chose the language model ${name}` }
  return change(
    home,
    deed,
    async (w) => {
      if (!(await isChosen(w, model))) await forgetAsked(w, false)
      await putModel(w, model)
      await putTrial(w, model, null)
      return {}
    },
    requestKey,
  )
}

export async function stopModel(home: Home, requestKey?: string): Promise<Receipt> {
  const deed = { verb: 'model', summary: 'Stopped asking a language model' }
  return change(
    home,
    deed,
    async (w) => {
      await putModel(w, null)
      return {}
    },
    requestKey,
  )
}

/** @throws DigwellError `conflict` while a model is asked */
export async function takeBackModel(home: Home, requestKey?: string): Promise<Receipt> {
  const deed = {
    verb: 'model-back',
    summary: 'Took back what a language model said',
    undoable: false,
  }
  return change(
    home,
    deed,
    async (w) => {
      if ((await readModel(w)) !== null) {
        throw new DigwellError('conflict', 'Stop asking the model first.')
      }
      const { timeZone } = await loadSettings(home, w)
      await takeAnswersBack(w, await findTextsSwayed(w), timeZone)
      await forgetAsked(w, true)
      return {}
    },
    requestKey,
  )
}
