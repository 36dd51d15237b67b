import { hash } from './blocking-keys.ts'
import { keysOf } from './candidates.ts'
import type { Model } from './model.ts'
import type { Persona } from './persona.ts'
import type { Portrait } from './portrait.ts'
import type { Settled } from './settle.ts'
import { profilesOf } from './sketch.ts'
import type { Workbench } from './workbench.ts'

/** A cluster as matching left it: who is in it, and by what others find it (32-bit hashes). */
export type KeptCluster = {
  readonly members: readonly string[]
  /** Addresses, phones and profiles. */
  readonly exact: readonly number[]
  /** See `blockingKeys`; none for what is no person. */
  readonly whole: readonly number[]
  readonly partial: readonly number[]
}

/** Two clusters, by their places, that may be one and are not hopeless. */
export type KeptPair = readonly [left: number, right: number, bits: number]

/** What a matching leaves behind, so that the next one need not look at everybody. */
export type KeptMatching = {
  readonly model: Model
  readonly clusters: readonly KeptCluster[]
  readonly pairs: readonly KeptPair[]
}

/** What a later matching puts in the place of some clusters; the new ones come behind all former ones. */
export type KeptUpdate = {
  /** Places of the clusters that are no more. */
  readonly gone: readonly number[]
  readonly clusters: readonly KeptCluster[]
  readonly pairs: readonly KeptPair[]
}

const NONE: readonly number[] = []

/** Takes down how matching ended. */
export function keepMatching(bench: Workbench, settled: Settled, model: Model): KeptMatching {
  const { clusters, pairs } = keepClusters(bench, settled, { roots: bench.clusters.roots() })
  return { model, clusters, pairs }
}

/**
 * Takes down some clusters, without those that nothing can find, and their pairs.
 *
 * @param which.roots the clusters
 * @param which.first the place of the first of them
 * @param which.placeOf where others stand already, by root
 */
export function keepClusters(
  bench: Workbench,
  { portraits, pairs }: Pick<Settled, 'portraits' | 'pairs'>,
  which: {
    readonly roots: Iterable<number>
    readonly first?: number
    readonly placeOf?: (root: number) => number | undefined
  },
): Omit<KeptUpdate, 'gone'> {
  const { first = 0, placeOf = () => undefined } = which
  const kept: KeptCluster[] = []
  const places = new Map<number, number>()
  for (const root of which.roots) {
    const cluster = keepCluster(bench, root, portraits.get(root))
    if (cluster === null) continue
    places.set(root, first + kept.length)
    kept.push(cluster)
  }
  return {
    clusters: kept,
    pairs: pairs.flatMap(({ left, right, bits }): KeptPair[] => {
      if (!places.has(left) && !places.has(right)) return []
      const [a, b] = [left, right].map((root) => places.get(root) ?? placeOf(root))
      return a === undefined || b === undefined ? [] : [[a, b, bits]]
    }),
  }
}

function keepCluster(
  { personas, verdicts, clusters }: Workbench,
  root: number,
  portrait: Portrait | undefined,
): KeptCluster | null {
  const members = [...clusters.members(root)].sort((a, b) => a - b)
  const exact = exactKeys(
    members.flatMap((at) => (verdicts[at]?.keyless === true ? [] : (personas[at] ?? []))),
  )
  if (portrait === undefined && exact.length === 0) return null
  const keys = portrait === undefined ? { whole: NONE, partial: NONE } : keysOf(portrait)
  return { members: members.map((at) => personas[at]?.id ?? ''), exact, ...keys }
}

/** What nobody else may share, as hashes, each once. */
export function exactKeys(personas: readonly Persona[]): readonly number[] {
  const keys = new Set<number>()
  for (const persona of personas) {
    for (const email of persona.emails) keys.add(hash('email', email))
    for (const phone of persona.phones) keys.add(hash('phone', phone))
    for (const slug of profilesOf(persona)) keys.add(hash('linkedin', slug))
  }
  return keys.size === 0 ? NONE : [...keys].slice()
}
