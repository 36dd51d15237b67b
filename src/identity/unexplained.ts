import { Clusters } from './clusters.ts'
import type { Persona } from './persona.ts'

/** One person in parts: each held together by what is written, with nothing written between them. */
export type InParts = {
  readonly personId: string
  readonly parts: readonly (readonly Persona[])[]
}

/**
 * The people whose entries nothing explains any more, since what joined them is gone. Entries that say
 * nothing by which they could be weighed belong to their person as they are, and are in no part. Cost: linear.
 *
 * @param joins pairs of persona ids that the owner or a rule said are one; a way through somebody who
 *   was taken out of the person since explains too
 */
export function unexplained(
  personas: readonly Persona[],
  joins: readonly { readonly left: string; readonly right: string }[],
): readonly InParts[] {
  const indexOf = new Map(personas.map(({ id }, index) => [id, index]))
  const told = new Clusters(personas.length)
  for (const { left, right } of joins) {
    const [a, b] = [indexOf.get(left), indexOf.get(right)]
    if (a !== undefined && b !== undefined) told.join(a, b)
  }
  const rootOf = ({ id }: Persona) => told.find(indexOf.get(id) ?? 0)
  return [...peopleOf(personas)].flatMap(([personId, entries]) => {
    const parts = [...Map.groupBy(entries, rootOf).values()]
    const weighable = parts.filter((part) => part.some(isWeighable))
    return weighable.length < 2 || parts.some(isByWord) ? [] : [{ personId, parts: weighable }]
  })
}

/** Only the owner joins an entry of their own that says nothing: that meant the person, whole. */
function isByWord(part: readonly Persona[]): boolean {
  return part.length > 1 && part.some((one) => one.source === 'you' && !isWeighable(one))
}

/** People of more than one entry. */
function peopleOf(personas: readonly Persona[]): Map<string, Persona[]> {
  const people = new Map<string, Persona[]>()
  for (const persona of personas) {
    if (persona.personId === null) continue
    const entries = people.get(persona.personId)
    if (entries === undefined) people.set(persona.personId, [persona])
    else entries.push(persona)
  }
  for (const [id, entries] of people) if (entries.length === 1) people.delete(id)
  return people
}

function isWeighable({ names, emails, phones, slugs }: Persona): boolean {
  return names.length + emails.length + phones.length + slugs.length > 0
}
