import { notedPromises } from '../promises/noted-promises.ts'
import { sentencesOf } from '../promises/sentences.ts'

/** A sentence begins with the owner. */
const OF_THE_OWNER =
  /^(?:I|we|my|our|ich|wir|mein\p{L}*|unser\p{L}*|je|j['’]|nous|mon|ma|notre|yo|mi|nosotros|io|mio|mia|eu|nós|meu|minha)(?!\p{L})/iu

/**
 * What a note about somebody says of them: without the sentences in which the owner speaks of themself or
 * of what they promised, which tell nothing of what the other can do or cares about.
 */
export function ofTheOther(note: string): string {
  return sentencesOf(note)
    .flatMap(({ start, end }) => {
      const sentence = note.slice(start, end)
      const isOwn = OF_THE_OWNER.test(sentence) || promisesMine(sentence)
      return isOwn ? [] : [sentence]
    })
    .join(' ')
}

/** The day does not matter here. */
const ANY_DAY = { at: 0, zone: 'UTC' }

function promisesMine(sentence: string): boolean {
  return notedPromises(sentence, ANY_DAY).some(({ by }) => by === 'me')
}
