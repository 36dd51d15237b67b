import { LARGEST_BLOCK } from './key-files.ts'
import type { KeptCluster, KeptMatching, KeptPair, KeptUpdate } from './kept-matching.ts'
import type { Model } from './model.ts'

type Keys = 'exact' | 'whole' | 'partial'

/** A kept matching, to be asked who is where. Places are numbers from 0; those of clusters gone stay empty. */
export class KeptIndex {
  readonly model: Model
  readonly #clusters: (KeptCluster | null)[] = []
  readonly #pairs: readonly KeptPair[]
  readonly #places = new Map<string, number>()
  readonly #crowded = new Set<number>()

  /** @param updates what was kept, in the order in which it was */
  constructor(model: Model, updates: Iterable<KeptUpdate>) {
    this.model = model
    const pairs: KeptPair[] = []
    for (const update of updates) {
      for (const place of update.gone) this.#clusters[place] = null
      for (const cluster of update.clusters) this.#clusters.push(cluster)
      for (const pair of update.pairs) pairs.push(pair)
    }
    this.#pairs = pairs.filter(([left, right]) => this.#isHere(left) && this.#isHere(right))
    for (const [place, cluster] of this.#clusters.entries()) {
      for (const member of cluster?.members ?? []) this.#places.set(member, place)
    }
    for (const kind of ['whole', 'partial'] as const) this.#findCrowded(kind)
  }

  /** As many places as were ever given. */
  get size(): number {
    return this.#clusters.length
  }

  placeOf(persona: string): number | undefined {
    return this.#places.get(persona)
  }

  membersAt(place: number): readonly string[] {
    return this.#clusters[place]?.members ?? []
  }

  /** Do more than a block's worth of clusters share this key? */
  isCrowded(key: number): boolean {
    return this.#crowded.has(key)
  }

  /** Places of clusters that can be found by any of these keys. Cost: a look at all keys kept. */
  findBy(kind: Keys, keys: ReadonlySet<number>): readonly number[] {
    const found: number[] = []
    if (keys.size === 0) return found
    for (const [place, cluster] of this.#clusters.entries()) {
      if (cluster?.[kind].some((key) => keys.has(key)) === true) found.push(place)
    }
    return found
  }

  /** All pairs with an end among `places`. Cost: a look at all pairs kept. */
  pairsAt(places: ReadonlySet<number>): readonly KeptPair[] {
    return this.#pairs.filter(([left, right]) => places.has(left) || places.has(right))
  }

  #isHere(place: number): boolean {
    return this.#clusters[place] !== null && this.#clusters[place] !== undefined
  }

  #findCrowded(kind: 'whole' | 'partial'): void {
    const length = this.#clusters.reduce((sum, one) => sum + (one?.[kind].length ?? 0), 0)
    const keys = new Uint32Array(length)
    let at = 0
    for (const cluster of this.#clusters) {
      if (cluster === null) continue
      keys.set(cluster[kind], at)
      at += cluster[kind].length
    }
    keys.sort()
    for (let start = 0, end = 0; start < length; start = end) {
      const key = keys[start] ?? 0
      for (end = start; end < length && keys[end] === key; end++);
      if (end - start > LARGEST_BLOCK) this.#crowded.add(key)
    }
  }
}

/** A whole matching as an index. */
export function indexOfKept({ model, clusters, pairs }: KeptMatching): KeptIndex {
  return new KeptIndex(model, [{ gone: [], clusters, pairs }])
}
