import type { FoundPromise, Written } from '../../../domain/promise.ts'
import { findPromises } from '../find-promises.ts'
import { likelySaid } from '../likelihood/likely-said.ts'
import { weighed, type SentencePlace, type Taken } from '../likelihood/weighed.ts'
import type { Span } from '../sentences.ts'

/** What somebody says a sentence is. */
export const ANSWERS = ['promise', 'invitation', 'none'] as const
export type Answer = (typeof ANSWERS)[number]

/**
 * What a text promises, where others have said of some of its sentences what they are; of the rest as without.
 *
 * @param answers by where the sentence begins
 */
export function promisesWithAnswers(
  text: string,
  written: Written,
  answers: ReadonlyMap<number, Answer>,
): readonly FoundPromise[] {
  return findPromises(text, written, {
    decide: (read, likelihood, place) => {
      const answer = answers.get(place.span.start)
      return answer === undefined ? weighed(read, likelihood, place) : taken(read, answer, place)
    },
  })
}

/** Answers by where their sentences begin; none where there was no answer. */
export function answersByStart(
  sentences: readonly Span[],
  answers: readonly Answer[] | null,
): ReadonlyMap<number, Answer> {
  return new Map(
    (answers ?? []).flatMap((answer, index) => {
      const sentence = sentences[index]
      return sentence === undefined ? [] : [[sentence.start, answer] as const]
    }),
  )
}

function taken(read: readonly FoundPromise[], answer: Answer, place: SentencePlace): Taken {
  if (answer === 'none') return { said: [], isSure: false }
  const asRead = read.filter(({ kind }) => kind === answer)
  const said = asRead.length > 0 ? asRead : [likelySaid(place.sentence, { ...place, kind: answer })]
  return { said, isSure: true }
}
