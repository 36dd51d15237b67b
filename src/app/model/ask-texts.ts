import { DigwellError } from '../../domain/digwell-error.ts'
import { findTextsToAsk, noteAsked, type TextToAsk } from '../../store/kept-texts.ts'
import { doubtsIn } from '../../text/promises/asking/doubts-in.ts'
import { questionOf } from '../../text/promises/asking/question-of.ts'
import { answersByStart } from '../../text/promises/asking/with-answers.ts'
import { loadSettings, type Home } from '../home.ts'
import { askedSince } from './asked-since.ts'
import { askAbout } from './ask-about.ts'
import { isChosen, readModel, type KeptModel } from './kept-model.ts'
import { takeAnswers } from './take-answers.ts'
import { isFit } from './try-model.ts'

/** Texts looked through at once; only those with doubts are asked about. */
const PAGE = 40

/** So many messages in a row that it could not answer are no accident. */
const MOST_UNANSWERED = 5

type Hooks = {
  /** After each page and each answer. */
  readonly onStep: () => Promise<void>
  readonly signal?: AbortSignal | undefined
}

/**
 * Asks the owner's model about all texts that wait, the newest first. Each answer is kept before the next question.
 *
 * @throws DigwellError `conflict` where there is no model, or none that is fit; `outside-failed` where it does not
 *   answer
 */
export async function askTexts(home: Home, { onStep, signal }: Hooks): Promise<void> {
  const { timeZone } = await home.store.read(home.owner, (s) => loadSettings(home, s))
  let unanswered = 0
  for (;;) {
    const { model, texts } = await home.store.read(home.owner, async (s) => ({
      model: await readModel(s),
      texts: await findTextsToAsk(s, { since: askedSince(home.clock()), limit: PAGE }),
    }))
    const asked = fitModel(model)
    if (texts.length === 0) return
    const doubtful = texts.flatMap((text) => {
      const doubts = doubtsIn(text.text, { at: text.made_at, zone: timeZone })
      return doubts.length === 0 ? [] : [{ text, doubts }]
    })
    await passBy(home, texts, new Set(doubtful.map(({ text }) => text.id)))
    await onStep()
    for (const { text, doubts } of doubtful) {
      signal?.throwIfAborted()
      const question = questionOf(text.text, { at: text.made_at, zone: timeZone }, doubts)
      const answers = await askAbout(asked, question, signal)
      unanswered = answers === null ? unanswered + 1 : 0
      if (unanswered >= MOST_UNANSWERED) {
        throw new DigwellError(
          'outside-failed',
          `The model ${asked.name} answers in a form that cannot be read. Choose another one.`,
        )
      }
      const said = answersByStart(doubts, answers)
      await home.store.write(home.owner, async (s) => {
        if (!(await isChosen(s, asked))) return
        await takeAnswers(s, text, said, { now: home.clock(), timeZone })
      })
      await onStep()
    }
  }
}

function fitModel(model: KeptModel | null): KeptModel {
  if (model === null) throw new DigwellError('conflict', 'Choose a model first.')
  if (model.trial === null || !isFit(model.trial)) {
    throw new DigwellError('conflict', `The model ${model.name} has not shown that it is fit.`)
  }
  return model
}

/** Where nothing is doubtful nothing is asked. */
async function passBy(
  home: Home,
  texts: readonly TextToAsk[],
  doubtful: ReadonlySet<string>,
): Promise<void> {
  const sure = texts.filter(({ id }) => !doubtful.has(id)).map(({ id }) => id)
  if (sure.length === 0) return
  await home.store.write(home.owner, (s) => noteAsked(s, sure, { at: home.clock() }))
}
