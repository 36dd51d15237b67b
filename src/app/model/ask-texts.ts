import { DigwellError } from '../../domain/digwell-error.ts'
import { findTextsToAsk, findTextToAsk, noteAsked, type TextToAsk } from '../../store/kept-texts.ts'
import type { Scope } from '../../store/store.ts'
import { doubtsIn, type Doubt } from '../../text/promises/asking/doubts-in.ts'
import { inPieces } from '../../text/promises/asking/in-pieces.ts'
import { questionOf } from '../../text/promises/asking/question-of.ts'
import { answersByStart, type Answered } from '../../text/promises/asking/with-answers.ts'
import { loadSettings, type Home } from '../home.ts'
import { askedSince } from './asked-since.ts'
import { askOrPassBy } from './ask-about.ts'
import { isChosen, readModel, type KeptModel } from './kept-model.ts'
import { takeAnswers } from './take-answers.ts'
import { isFit } from './try-model.ts'

/** Texts looked through at once; only those with doubts are asked about. */
const PAGE = 40

type Hooks = {
  /** After each page and each answer. */
  readonly onStep: () => Promise<void>
  readonly signal?: AbortSignal | undefined
}

/**
 * Asks the owner's model about all texts that wait, the newest first. Each answer is kept before the next question;
 * a text that the model alone cannot answer about is passed by.
 *
 * @throws DigwellError `conflict` where there is no model, or none that is fit; `outside-failed` where it does not
 *   answer
 */
export async function askTexts(home: Home, { onStep, signal }: Hooks): Promise<void> {
  const { timeZone } = await home.store.read(home.owner, (s) => loadSettings(home, s))
  for (;;) {
    const { model, texts } = await home.store.read(home.owner, async (s) => ({
      model: await readModel(s),
      texts: await findTextsToAsk(s, { since: askedSince(home.clock()), limit: PAGE }),
    }))
    const asked = fitModel(model)
    if (texts.length === 0) return
    const doubtful: { readonly text: TextToAsk; readonly doubts: readonly Doubt[] }[] = []
    for (const text of texts) {
      await othersFirst()
      signal?.throwIfAborted()
      const doubts = doubtsIn(text.text, { at: text.made_at, zone: timeZone })
      if (doubts.length > 0) doubtful.push({ text, doubts })
    }
    await passBy(home, texts, new Set(doubtful.map(({ text }) => text.id)))
    await onStep()
    for (const { text, doubts } of doubtful) {
      signal?.throwIfAborted()
      if ((await home.store.read(home.owner, (s) => asItWas(s, asked, text))) === null) break
      const said = new Map<number, Answered>()
      for (const piece of inPieces(doubts)) {
        const question = questionOf(text.text, { at: text.made_at, zone: timeZone }, piece)
        const answers = answersByStart(piece, await askOrPassBy(asked, question, signal))
        for (const [start, answer] of answers) said.set(start, answer)
      }
      await home.store.write(home.owner, async (s) => {
        const now = await asItWas(s, asked, text)
        if (now !== null) await takeAnswers(s, now, said, { now: home.clock(), timeZone })
      })
      await onStep()
    }
  }
}

/** Reading texts takes milliseconds each, and a database in a file answers at once: whoever waits comes first. */
function othersFirst(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}

/** The text, while it still waits to be asked about and this model is asked; else null: all may be different by now. */
async function asItWas(s: Scope, asked: KeptModel, text: TextToAsk): Promise<TextToAsk | null> {
  if (!(await isChosen(s, asked))) return null
  const now = await findTextToAsk(s, text.id)
  return now?.text === text.text ? now : null
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
