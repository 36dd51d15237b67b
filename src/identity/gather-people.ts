import type { Clusters } from './clusters.ts'
import type { Persona, Resolution } from './persona.ts'

const NO_CONTACT = 'only seen in traffic: you never wrote to each other'

type Cluster = { readonly root: number; readonly members: readonly number[] }

/**
 * The clusters that are people, and the personas that are none with the reason. Each keeps the oldest
 * person id among its members; an id that two clusters claim stays with the one that holds more of it.
 *
 * @param whyNot why a persona alone would be no person, or null
 */
export function gatherPeople(
  personas: readonly Persona[],
  clusters: Clusters,
  whyNot: (index: number) => string | null,
): Pick<Resolution, 'people' | 'notPeople'> {
  const people: Cluster[] = []
  const notPeople = new Map<string, string>()
  for (const root of clusters.roots()) {
    const members = [...clusters.members(root)].sort((a, b) => a - b)
    const isPerson = members.some((member) => {
      const persona = personas[member]
      return persona !== undefined && whyNot(member) === null && hasStanding(persona)
    })
    if (isPerson) people.push({ root, members })
    else
      for (const member of members)
        notPeople.set(idOf(member, personas), whyNot(member) ?? NO_CONTACT)
  }
  const ids = claimIds(people, personas)
  return {
    people: people.map(({ root, members }) => ({
      personId: ids.get(root) ?? null,
      personas: members.map((member) => idOf(member, personas)),
    })),
    notPeople,
  }
}

/** Somebody keeps it in a list, or there was personal mail. */
export function hasStanding({ standing, traffic }: Persona): boolean {
  return standing === 'listed' || traffic.ownerWrote > 0 || traffic.wrotePersonally > 0
}

function claimIds(people: readonly Cluster[], personas: readonly Persona[]): Map<number, string> {
  const claims = people.flatMap(({ root, members }) => {
    const counts = new Map<string, number>()
    for (const member of members) {
      const id = personas[member]?.personId ?? null
      if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    return [...counts].map(([id, count]) => ({ root, id, count }))
  })
  const holders = new Map<string, number>()
  for (const { id, root } of claims.sort((a, b) => b.count - a.count || a.root - b.root)) {
    if (!holders.has(id)) holders.set(id, root)
  }
  const ids = new Map<number, string>()
  for (const [id, root] of holders) {
    const known = ids.get(root)
    if (known === undefined || id < known) ids.set(root, id)
  }
  return ids
}

function idOf(index: number, personas: readonly Persona[]): string {
  return personas[index]?.id ?? ''
}
