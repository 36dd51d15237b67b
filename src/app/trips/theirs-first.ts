import type { Reason } from '../../domain/view/today-view.ts'

/**
 * In a list each line begins with a reason that none before it began with, as long as there is one: what is true of
 * everybody on it says nothing of anybody.
 */
export function theirsFirst<T extends { readonly why: readonly Reason[] }>(
  people: readonly T[],
): readonly T[] {
  const said = new Set<string>()
  return people.map((person) => {
    const first = person.why.find(({ text }) => !said.has(text))
    if (first === undefined) return person
    said.add(first.text)
    return { ...person, why: [first, ...person.why.filter((one) => one !== first)] }
  })
}
