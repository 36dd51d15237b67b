import type { Day } from '../../../domain/instant.ts'
import type { FoundPromise, Written } from '../../../domain/promise.ts'
import { findPromises } from '../find-promises.ts'
import { likelySaid } from '../likelihood/likely-said.ts'
import { weighed, type SentencePlace, type Taken } from '../likelihood/weighed.ts'
import type { Span } from '../sentences.ts'

/** What somebody says a sentence is. */
export const ANSWERS = ['promise', 'invitation', 'none'] as const
export type Answer = (typeof ANSWERS)[number]

/** The same with the day it is for, where the message names it; null where not. */
export type Answered = { readonly answer: Answer; readonly day: Day | null }

/**
 * What a text promises, where others have said of some of its sentences what they are; of the rest as without.
 *
 * @param answers by where the sentence begins
 */
export function promisesWithAnswers(
  text: string,
  written: Written,
  answers: ReadonlyMap<number, Answered>,
): readonly FoundPromise[] {
  return findPromises(text, written, {
    decide: (read, likelihood, place) => {
      const answered = answers.get(place.span.start)
      return answered === undefined
        ? weighed(read, likelihood, place)
        : taken(read, answered, place)
    },
  })
}

/** Answers by where their sentences begin; none where there was no answer. */
export function answersByStart(
  sentences: readonly Span[],
  answers: readonly Answered[] | null,
): ReadonlyMap<number, Answered> {
  return new Map(
    (answers ?? []).flatMap((answer, index) => {
      const sentence = sentences[index]
      return sentence === undefined ? [] : [[sentence.start, answer] as const]
    }),
  )
}

/** A day in the sentence itself is read as always; one that stands elsewhere in the message only who understands it finds. */
function taken(
  read: readonly FoundPromise[],
  { answer, day }: Answered,
  place: SentencePlace,
): Taken {
  if (answer === 'none') return { said: [], isSure: false }
  const asRead = read.filter(({ kind }) => kind === answer)
  const said = asRead.length > 0 ? asRead : [likelySaid(place.sentence, { ...place, kind: answer })]
  return { said: said.map((one) => ({ ...one, due: one.due ?? day })), isSure: true }
}
