import type { LanguageModel } from '../../domain/language-model.ts'
import type { ModelTrial } from '../../domain/view/model-view.ts'
import {
  FIT_FROM,
  rightAlone,
  rightAnswers,
  TRIAL,
  TRIAL_SENTENCES,
} from '../../text/promises/asking/trial.ts'
import { askAbout } from './ask-about.ts'
import type { AskProgress } from './model-desk.ts'

/**
 * How a model does on sentences that people judged.
 *
 * @throws DigwellError `outside-failed` where its server does not answer
 */
export async function tryModel(
  model: LanguageModel,
  onProgress: AskProgress,
  signal?: AbortSignal,
): Promise<ModelTrial> {
  const began = performance.now()
  let right = 0
  let done = 0
  for (const { question, answers } of TRIAL) {
    onProgress(done, TRIAL_SENTENCES)
    right += rightAnswers(await askAbout(model, question, signal), answers)
    done += answers.length
  }
  onProgress(done, TRIAL_SENTENCES)
  const seconds = Math.round((performance.now() - began) / TRIAL.length / 10) / 100
  return { right, of: TRIAL_SENTENCES, alone: rightAlone(), seconds }
}

/** Is it worth asking? */
export function isFit({ right, of }: ModelTrial): boolean {
  return right >= FIT_FROM * of
}
