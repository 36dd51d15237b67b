import { keysOf } from './candidates.ts'
import type { KeptIndex } from './kept-index.ts'
import { exactKeys } from './kept-matching.ts'
import type { Decision } from './persona.ts'
import type { Portrait } from './portrait.ts'
import type { Pair, Settled } from './settle.ts'
import type { Workbench } from './workbench.ts'

/** What an attempt at matching a part of the network lacked. */
export type Wants = {
  /** Personas to be there too, each with all others of its person. */
  readonly personas: ReadonlySet<string>
  /** All that are drawn in: their meetings matter. */
  readonly changed: ReadonlySet<string>
}

type Attempt = {
  readonly bench: Workbench
  readonly settled: Settled
  readonly index: KeptIndex
  readonly here: ReadonlySet<string>
  /** Roots of the clusters with changed members, as they ended. */
  readonly zone: ReadonlySet<number>
  readonly changed: ReadonlySet<string>
  readonly painted: readonly Portrait[]
  readonly scored: readonly Pair[]
  readonly decisions: readonly Decision[]
}

/** Nothing is wanted when all that bears on the changed clusters was there. */
export function wantsOf(attempt: Attempt): Wants {
  const { index, here } = attempt
  const changed = changedIn(attempt)
  // Who of those that share a key is asked about whom depends on all of them.
  for (const place of sharingAddress(attempt)) {
    for (const id of index.membersAt(place)) changed.add(id)
  }
  const wanted = new Set<string>()
  const want = (id: string) => {
    if (!here.has(id)) wanted.add(id)
  }
  for (const id of changed) want(id)
  for (const id of decidedWith(attempt, changed)) want(id)
  for (const place of [...sharingNames(attempt), ...rivals(attempt, changed)]) {
    for (const id of index.membersAt(place)) want(id)
  }
  return { personas: wanted, changed }
}

/** Whoever was joined now is changed, with all of their cluster then and now. */
function changedIn({ bench, settled, zone, changed }: Attempt): Set<string> {
  const { personas, clusters } = bench
  const all = new Set(changed)
  const indexOf = new Map(personas.map(({ id }, at) => [id, at]))
  const roots = new Set(zone)
  for (const { left } of settled.links) roots.add(clusters.find(indexOf.get(left) ?? 0))
  for (const root of roots) {
    for (const at of clusters.members(root)) all.add(personas[at]?.id ?? '')
  }
  return all
}

function decidedWith({ decisions }: Attempt, changed: ReadonlySet<string>): string[] {
  return decisions.flatMap(({ left, right }) =>
    changed.has(left) ? [right] : changed.has(right) ? [left] : [],
  )
}

/** Places of those who share an address, a phone or a profile with a changed cluster. */
function sharingAddress({ bench, index, zone }: Attempt): readonly number[] {
  const { personas, verdicts, clusters } = bench
  const members = [...zone].flatMap((root) => clusters.members(root))
  const own = members.flatMap((at) => (verdicts[at]?.keyless === true ? [] : (personas[at] ?? [])))
  return index.findBy('exact', new Set(exactKeys(own)))
}

/** Places of those who might be found under a name like a changed cluster's. */
function sharingNames({ index, painted }: Attempt): number[] {
  const quiet = (key: number) => !index.isCrowded(key)
  const keys = (kind: 'whole' | 'partial') =>
    new Set(painted.flatMap((portrait) => keysOf(portrait)[kind].filter(quiet)))
  return [...index.findBy('whole', keys('whole')), ...index.findBy('partial', keys('partial'))]
}

/** Places of those whom the changed might be or might have been, of their rivals, and of theirs. */
function rivals({ bench, index, scored }: Attempt, changed: ReadonlySet<string>): Set<number> {
  const { personas } = bench
  const ring = new Set<number>()
  const add = (id: string | undefined) => {
    const place = id === undefined ? undefined : index.placeOf(id)
    if (place !== undefined) ring.add(place)
  }
  for (const id of changed) add(id)
  for (const { left, right } of scored) {
    add(personas[left]?.id)
    add(personas[right]?.id)
  }
  for (let step = 0; step < 2; step++) {
    for (const [left, right] of index.pairsAt(ring)) ring.add(left).add(right)
  }
  return ring
}
