import { findPromises } from '../find-promises.ts'
import { questionOf, type Question } from './question-of.ts'
import { TRIAL_MESSAGES } from './trial-messages.ts'
import type { Answer, Answered } from './with-answers.ts'

/** The share of the trial a model must get right to be asked; rules and weights alone get seven of ten. */
export const FIT_FROM = 0.85

const TEXTS = TRIAL_MESSAGES.map(({ at, sentences }) => {
  const text = sentences.map(([words]) => words).join(' ')
  const spans = sentences.map(([words]) => {
    const start = text.indexOf(words)
    return { start, end: start + words.length, words }
  })
  const written = { at: Date.parse(at), zone: 'UTC' }
  return { text, written, spans, answers: sentences.map(([, answer]) => answer) }
})

export type TrialQuestion = { readonly question: Question; readonly answers: readonly Answer[] }

/** What a model is asked to see whether it is fit, each with the right answers. */
export const TRIAL: readonly TrialQuestion[] = TEXTS.map(({ text, written, spans, answers }) => ({
  question: questionOf(text, written, spans),
  answers,
}))

export const TRIAL_SENTENCES: number = TRIAL.reduce((sum, { answers }) => sum + answers.length, 0)

/** How many of a message's sentences were answered rightly; none of one not answered at all. */
export function rightAnswers(
  given: readonly Pick<Answered, 'answer'>[] | null,
  right: readonly Answer[],
): number {
  return right.filter((answer, index) => given?.[index]?.answer === answer).length
}

/** How many of the trial's sentences rules and weights get right by themselves. */
export function rightAlone(): number {
  return TEXTS.reduce((sum, { text, written, spans, answers }) => {
    const found = findPromises(text, written)
    const given = spans.map(({ start, end }): Pick<Answered, 'answer'> => ({
      answer: found.find((said) => said.start < end && start < said.end)?.kind ?? 'none',
    }))
    return sum + rightAnswers(given, answers)
  }, 0)
}
