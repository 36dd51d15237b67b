import { Clusters } from './clusters.ts'
import { applyDecisions, joinByKeys, type KeyResult } from './exact-keys.ts'
import { judgePersona, type Verdict } from './not-people.ts'
import type { Decision, Link, Persona } from './persona.ts'
import { newLexicon, sketchOf, type Sketch } from './sketch.ts'

/** Personas laid out in the order of their ids, joined as far as needs no weighing. */
export type Workbench = {
  readonly personas: readonly Persona[]
  readonly verdicts: readonly Verdict[]
  readonly sketches: readonly Sketch[]
  readonly clusters: Clusters
  readonly decided: readonly Link[]
  readonly keyed: KeyResult
  /** Those that may be people. */
  readonly active: readonly number[]
}

/**
 * Joins by the owner's decisions, then by keys that nobody shares.
 *
 * @param joined personas known to be one, besides
 */
export function layOut(
  unsorted: readonly Persona[],
  decisions: readonly Decision[],
  joined: readonly (readonly string[])[] = [],
): Workbench {
  const personas = [...unsorted].sort((a, b) => (a.id < b.id ? -1 : 1))
  const verdicts = personas.map(judgePersona)
  const lexicon = newLexicon()
  const sketches = personas.map((one, index) =>
    sketchOf(one, verdicts[index]?.nameless ?? false, lexicon),
  )
  const clusters = new Clusters(personas.length)
  const decided = applyDecisions(personas, decisions, clusters)
  if (joined.length > 0) joinAgain(joined, personas, clusters)
  const keyed = joinByKeys(
    {
      personas,
      forms: sketches.map(({ forms }) => forms),
      isNobody: (index) => verdicts[index]?.keyless ?? false,
    },
    clusters,
  )
  const active = [...personas.keys()].filter((index) => verdicts[index]?.notPerson === null)
  return { personas, verdicts, sketches, clusters, decided, keyed, active }
}

function joinAgain(
  joined: readonly (readonly string[])[],
  personas: readonly Persona[],
  clusters: Clusters,
): void {
  const indexOf = new Map(personas.map(({ id }, index) => [id, index]))
  for (const group of joined) {
    const [first, ...others] = group.flatMap((id) => indexOf.get(id) ?? [])
    if (first !== undefined) for (const other of others) clusters.join(first, other)
  }
}
