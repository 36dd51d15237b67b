import type { Clusters } from './clusters.ts'
import type { Persona, ResolveInput } from './persona.ts'
import type { Portrait } from './portrait.ts'

/** May two clusters, given by their roots, be one person at all? */
export type MayJoin = (left: number, right: number) => boolean

/**
 * The cannot-links that need no score: the owner's word, two LinkedIn profiles, two entries of one
 * guest list, two people in one meeting or one address line.
 */
export function joinRule(context: {
  readonly portraits: ReadonlyMap<number, Portrait>
  readonly clusters: Clusters
  readonly personas: readonly Persona[]
  readonly together: ResolveInput['together']
}): MayJoin {
  const { portraits, clusters, personas, together } = context
  const met = (one: number, other: number) =>
    together(personas[one]?.id ?? '', personas[other]?.id ?? '')
  return (left, right) => {
    const [a, b] = [portraits.get(left), portraits.get(right)]
    if (a === undefined || b === undefined || clusters.areApart(left, right)) return false
    if (a.slugs.length > 0 && b.slugs.length > 0) return false
    if (!a.lists.isDisjointFrom(b.lists)) return false
    return !a.members.some((one) => b.members.some((other) => met(one, other)))
  }
}
