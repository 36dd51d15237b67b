import { askModel } from '../../connect/language-model/ask-model.ts'
import { DigwellError } from '../../domain/digwell-error.ts'
import type { LanguageModel } from '../../domain/language-model.ts'
import { answersOf, schemaOfAnswers } from '../../text/promises/asking/answers-of.ts'
import type { Question } from '../../text/promises/asking/question-of.ts'
import { TRIAL } from '../../text/promises/asking/trial.ts'
import type { Answered } from '../../text/promises/asking/with-answers.ts'

/**
 * What a model answers, a word for each sentence; null where it kept to no form, which a model that is fit does rarely.
 *
 * @throws DigwellError `outside-failed` where its server does not answer
 */
export async function askAbout(
  model: LanguageModel,
  question: Question,
  signal?: AbortSignal,
): Promise<readonly Answered[] | null> {
  const { system, user } = question
  const schema = schemaOfAnswers(question)
  return answersOf(await askModel(model, { system, user, schema }, signal), question)
}

/**
 * The same of a text of the owner's; null also where it is this text that the model cannot answer about, such as one too
 * long for it, since then the others need not wait: it answers what everything fit can answer.
 *
 * @throws DigwellError `outside-failed` where its server does not answer, or answers nothing that can be read
 */
export async function askOrPassBy(
  model: LanguageModel,
  question: Question,
  signal?: AbortSignal,
): Promise<readonly Answered[] | null> {
  try {
    const answers = await askAbout(model, question, signal)
    if (answers !== null) return answers
  } catch (error) {
    if (!(error instanceof DigwellError)) throw error
  }
  const [easy] = TRIAL
  if (easy === undefined || (await askAbout(model, easy.question, signal)) !== null) return null
  throw new DigwellError(
    'outside-failed',
    `The model ${model.name} answers in a form that cannot be read. Choose another one.`,
  )
}
