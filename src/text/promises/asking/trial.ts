import { findPromises } from '../find-promises.ts'
import { questionOf, type Question } from './question-of.ts'
import { TRIAL_MESSAGES } from './trial-messages.ts'
import type { Answer } from './with-answers.ts'

/** A model that is right less often than this is no help; one without it finds more than half of the rest. */
export const FIT_FROM = 0.85

export type TrialQuestion = { readonly question: Question; readonly answers: readonly Answer[] }

/** What a model is asked to see whether it is fit, each with the right answers. */
export const TRIAL: readonly TrialQuestion[] = TRIAL_MESSAGES.map(({ at, sentences }) => {
  const text = sentences.map(([words]) => words).join(' ')
  const doubts = sentences.map(([words]) => {
    const start = text.indexOf(words)
    return { start, end: start + words.length, words }
  })
  return {
    question: questionOf(text, { at: Date.parse(at), zone: 'UTC' }, doubts),
    answers: sentences.map(([, answer]) => answer),
  }
})

export const TRIAL_SENTENCES: number = TRIAL.reduce((sum, { answers }) => sum + answers.length, 0)

/** How many of a message's sentences were answered rightly; none of one not answered at all. */
export function rightAnswers(given: readonly Answer[] | null, right: readonly Answer[]): number {
  return right.filter((answer, index) => given?.[index] === answer).length
}

/** How many of the trial's sentences rules and weights get right by themselves. */
export function rightAlone(): number {
  return TRIAL_MESSAGES.reduce((sum, { at, sentences }) => {
    const text = sentences.map(([words]) => words).join(' ')
    const found = findPromises(text, { at: Date.parse(at), zone: 'UTC' })
    const given = sentences.map(([words]): Answer => {
      const start = text.indexOf(words)
      const one = found.find((said) => said.start < start + words.length && start < said.end)
      return one?.kind ?? 'none'
    })
    return (
      sum +
      rightAnswers(
        given,
        sentences.map(([, answer]) => answer),
      )
    )
  }, 0)
}
