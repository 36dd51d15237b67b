import { askModel } from '../../connect/language-model/ask-model.ts'
import type { LanguageModel } from '../../domain/language-model.ts'
import { answersOf, schemaOfAnswers } from '../../text/promises/asking/answers-of.ts'
import type { Question } from '../../text/promises/asking/question-of.ts'
import type { Answer } from '../../text/promises/asking/with-answers.ts'

/**
 * What a model answers, a word for each sentence; null where it kept to no form, which a model that is fit does rarely.
 *
 * @throws DigwellError `outside-failed` where its server does not answer
 */
export async function askAbout(
  model: LanguageModel,
  { system, user, count }: Question,
  signal?: AbortSignal,
): Promise<readonly Answer[] | null> {
  const content = await askModel(model, { system, user, schema: schemaOfAnswers(count) }, signal)
  return answersOf(content, count)
}
