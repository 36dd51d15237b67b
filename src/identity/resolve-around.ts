import { gatherPeople } from './gather-people.ts'
import type { KeptIndex } from './kept-index.ts'
import { keepClusters, type KeptUpdate } from './kept-matching.ts'
import { openStudio } from './model.ts'
import type { Resolution, ResolveInput } from './persona.ts'
import type { Portrait, Studio } from './portrait.ts'
import { reviewCards } from './review-cards.ts'
import { settle, type Pair, type Settled, type Start } from './settle.ts'
import { wantsOf, type Wants } from './wants.ts'
import { layOut, type Workbench } from './workbench.ts'

export type AroundInput = ResolveInput & {
  /** New and changed personas, and those that earlier attempts drew in. */
  readonly changed: ReadonlySet<string>
}

/** What one attempt came to. It stands when it wants nothing more; else try again with what it wants. */
export type Around = {
  readonly wants: Wants
  /** Of the changed personas and those who are one with them; all other people stay as they are. */
  readonly resolution: Resolution
  readonly update: KeptUpdate
}

/**
 * Matches what changed, with only that part of the network that bears on it: those who share a key, those
 * whom they might be, and these ones' own rivals. By the model that was kept it comes to the same as
 * matching everybody, but for keys that about three hundred clusters share.
 */
export function resolveAround(input: AroundInput, index: KeptIndex): Around {
  const here = new Set(input.personas.map(({ id }) => id))
  const changed = drawIn(input, index, here)
  const bench = layOut(input.personas, input.decisions, settledGroups(index, here, changed))
  const studio = openStudio(bench.personas, bench.sketches, index.model)
  const [painted, scored]: [Portrait[], Pair[]] = [[], []]
  const settled = settle(bench.active, bench.clusters, studio, input.together, {
    ...startOf(bench, index, here, changed),
    onPaint: (portrait) => painted.push(portrait),
    onPair: (pair) => scored.push(pair),
  })
  const zone = zoneOf(bench, changed)
  const decisions = input.decisions
  const wants = wantsOf({ bench, settled, index, here, zone, painted, scored, decisions, changed })
  return {
    wants,
    resolution: resolutionOf(bench, settled, zone, studio),
    update: updateOf(bench, settled, zone, index),
  }
}

/** With those who were one with the changed when last matched, and those never matched. */
function drawIn(
  { changed }: AroundInput,
  index: KeptIndex,
  here: ReadonlySet<string>,
): ReadonlySet<string> {
  const all = new Set(changed)
  for (const id of here) if (index.placeOf(id) === undefined) all.add(id)
  for (const id of changed) {
    const place = index.placeOf(id)
    if (place !== undefined) for (const mate of index.membersAt(place)) all.add(mate)
  }
  return all
}

/** The kept clusters that are here and unchanged. */
function settledGroups(
  index: KeptIndex,
  here: ReadonlySet<string>,
  changed: ReadonlySet<string>,
): (readonly string[])[] {
  return [...placesOf(here, index)]
    .map((place) => index.membersAt(place))
    .filter((members) => members.length > 1 && !members.some((id) => changed.has(id)))
}

function placesOf(ids: Iterable<string>, index: KeptIndex): Set<number> {
  const places = new Set<number>()
  for (const id of ids) {
    const place = index.placeOf(id)
    if (place !== undefined) places.add(place)
  }
  return places
}

/** The roots of all clusters with a changed member. */
function zoneOf({ personas, clusters }: Workbench, changed: ReadonlySet<string>): Set<number> {
  const zone = new Set<number>()
  for (const [at, { id }] of personas.entries()) if (changed.has(id)) zone.add(clusters.find(at))
  return zone
}

/** Begins with the pairs that were kept; who has a rival that is not here stays as it is. */
function startOf(
  bench: Workbench,
  index: KeptIndex,
  here: ReadonlySet<string>,
  changed: ReadonlySet<string>,
): Omit<Start, 'onPaint' | 'onPair'> {
  const zone = zoneOf(bench, changed)
  const roots = new Map<number, number>()
  for (const [at, { id }] of bench.personas.entries()) {
    const place = index.placeOf(id)
    if (place !== undefined) roots.set(place, bench.clusters.find(at))
  }
  const frozen = new Set<number>()
  const known: Pair[] = []
  for (const [a, b, bits] of index.pairsAt(placesOf(here, index))) {
    const [one, other] = [roots.get(a), roots.get(b)]
    if (one === undefined || other === undefined) frozen.add(one ?? other ?? -1)
    else if (!zone.has(one) && !zone.has(other)) {
      known.push({ left: Math.min(one, other), right: Math.max(one, other), bits })
    }
  }
  for (const root of zone) frozen.delete(root)
  return {
    isFresh: (root) => zone.has(root),
    isFrozen: (root) => frozen.has(root),
    isCrowded: (key) => index.isCrowded(key),
    pairs: known.filter(({ left, right }) => !frozen.has(left) || !frozen.has(right)),
  }
}

function resolutionOf(
  bench: Workbench,
  settled: Settled,
  zone: ReadonlySet<number>,
  studio: Studio,
): Resolution {
  const { personas, clusters, verdicts, decided, keyed } = bench
  const ids = new Set<string>()
  for (const root of zone) for (const at of clusters.members(root)) ids.add(personas[at]?.id ?? '')
  const { people, notPeople } = gatherPeople(
    personas,
    clusters,
    (at) => verdicts[at]?.notPerson ?? null,
  )
  const touches = ({ left, right }: { readonly left: number; readonly right: number }) =>
    zone.has(clusters.find(left)) || zone.has(clusters.find(right))
  return {
    people: people.filter((one) => one.personas.some((id) => ids.has(id))),
    notPeople: new Map([...notPeople].filter(([id]) => ids.has(id))),
    links: [...decided, ...keyed.links, ...settled.links].filter(({ left }) => ids.has(left)),
    cards: reviewCards(
      keyed.doubts.filter(touches),
      { portraits: settled.portraits, pairs: settled.pairs.filter(touches) },
      clusters,
      studio,
    ),
  }
}

function updateOf(
  bench: Workbench,
  settled: Settled,
  zone: ReadonlySet<number>,
  index: KeptIndex,
): KeptUpdate {
  const { clusters, personas } = bench
  const placeOf = (at: number) => index.placeOf(personas[at]?.id ?? '')
  const gone = new Set<number>()
  for (const root of zone) {
    for (const at of clusters.members(root)) {
      const place = placeOf(at)
      if (place !== undefined) gone.add(place)
    }
  }
  return {
    gone: [...gone].sort((a, b) => a - b),
    ...keepClusters(bench, settled, { roots: zone, first: index.size, placeOf }),
  }
}
