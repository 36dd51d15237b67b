import type { Said } from '../promised-in.ts'
import { GERMAN_GRAMMAR } from './german-grammar.ts'
import type { Build, Grammar } from './grammar.ts'
import { FRENCH_GRAMMAR, PORTUGUESE_GRAMMAR, SPANISH_GRAMMAR } from './romance-grammars.ts'

export const CONTINENTAL: readonly Grammar[] = [
  GERMAN_GRAMMAR,
  FRENCH_GRAMMAR,
  SPANISH_GRAMMAR,
  PORTUGUESE_GRAMMAR,
]

/** Where a sentence of a language says what its writer will do, by how the language builds it. */
export function builtIn(sentence: string, { hint, unless, builds }: Grammar): readonly Said[] {
  if (!hint.test(sentence)) return []
  return partsOf(sentence).flatMap(({ part, at }) =>
    unless.test(part)
      ? []
      : builtAt(part, builds).map((said) => ({
          ...said,
          opening: said.opening + at,
          verb: said.verb + at,
        })),
  )
}

/** A denial in one part of a sentence leaves the others as they are. */
function partsOf(sentence: string): readonly { readonly part: string; readonly at: number }[] {
  let at = 0
  return sentence.split(/(?<=[,:;–—]) /).map((part) => {
    const found = { part, at }
    at += part.length + 1
    return found
  })
}

function builtAt(sentence: string, builds: readonly Build[]): readonly Said[] {
  return builds.flatMap(({ act, pattern, needs, idle, only }) => {
    pattern.lastIndex = 0
    for (let match = pattern.exec(sentence); match !== null; match = pattern.exec(sentence)) {
      const verb = match.groups?.['verb']?.toLowerCase() ?? ''
      if (idle?.has(verb) === true || only?.has(verb) === false) {
        pattern.lastIndex = match.index + 1
        continue
      }
      const rule = needs === undefined ? { act } : { act, needs }
      return [{ rule, opening: match.index, verb: match.index, needsDay: false }]
    }
    return []
  })
}
