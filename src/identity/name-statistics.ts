import { fullNameKey, isFullName, type NameForm } from './name-form.ts'

/** One cluster's names, and how many people it surely is. */
export type Bearer = {
  readonly forms: readonly NameForm[]
  /** The profile it has; two profiles are two people. */
  readonly slug: string | null
  /** Its row in a list of connections without profiles; two rows are two people. */
  readonly row: string | null
}

/** How common names are in this owner's own network, as it can be kept. */
export type NameCounts = {
  /** People in the network whose full name is known, estimated. */
  readonly people: number
  readonly affinity: number
  readonly floor: number
  /** Spelling keys with two bearers or more. */
  readonly bearers: ReadonlyMap<string, number>
  /** Full-name keys with two people or more. */
  readonly namesakes: ReadonlyMap<string, number>
  /** Words that occur in full names. */
  readonly tokens: ReadonlySet<string>
}

/** How common names are in this owner's own network. */
export type NameStatistics = {
  /** People in the network whose full name is known, estimated. */
  readonly people: number
  /** People bearing a name, by its spelling key; 0 when there is one at most. */
  readonly bearers: (key: string) => number
  /** People surely bearing a full name, by its full-name key; at least 1. */
  readonly namesakes: (fullName: string) => number
  /**
   * How much more often given name and surname meet than if drawn apart: names of one language go
   * together. Measured on people surely distinct (other profile, same name).
   */
  readonly affinity: number
  /** Others called so that counts do not foretell: families, chance. Added to every expectation. */
  readonly floor: number
  readonly isName: (token: string) => boolean
}

const UNSEEN = 0.3 // further bearers expected of a name seen once
const PRIOR_AFFINITY = 8
const RARE = 0.02 // namesakes foretold, before affinity
const PRIOR_RARE = 200
const FLOOR_FACTOR = 1
const PRIOR_WEIGHT = 4 // namesake pairs the prior counts for

/** Counts names over clusters; two profiles with one name are two people, other repeats are one. */
export function countNames(clusters: readonly Bearer[]): NameCounts {
  const partsOf = new Map<string, readonly string[]>()
  const tokens = new Set<string>()
  const profiles = new Map<string, Set<string>>()
  const rows = new Map<string, Set<string>>()
  for (const { forms, slug, row } of clusters) {
    for (const form of forms) {
      if (form.origin !== 'written' || !isFullName(form)) continue
      const name = fullNameKey(form)
      partsOf.set(name, form.keys)
      if (slug !== null) noteIn(profiles, name, slug)
      if (row !== null) noteIn(rows, name, row)
      for (const token of form.tokens) if (token.length > 1) tokens.add(token)
    }
  }
  const distinct = new Map<string, number>()
  const counts = new Map<string, number>()
  let people = 0
  for (const [name, parts] of partsOf) {
    const known = Math.max(profiles.get(name)?.size ?? 0, rows.get(name)?.size ?? 0)
    if (known > 0) distinct.set(name, known)
    const bearing = Math.max(1, known)
    people += bearing
    for (const key of new Set(parts)) counts.set(key, (counts.get(key) ?? 0) + bearing)
  }
  return {
    people,
    bearers: repeated(counts),
    namesakes: repeated(distinct),
    ...measureNamesakes(distinct),
    tokens,
  }
}

function repeated(counts: ReadonlyMap<string, number>): Map<string, number> {
  return new Map([...counts].filter(([, count]) => count > 1))
}

export function nameStatistics(counts: NameCounts): NameStatistics {
  const { people, affinity, floor, bearers, namesakes, tokens } = counts
  return {
    people,
    affinity,
    floor,
    bearers: (key) => bearers.get(key) ?? 0,
    namesakes: (fullName) => namesakes.get(fullName) ?? 1,
    isName: (token) => tokens.has(token),
  }
}

function noteIn(sets: Map<string, Set<string>>, name: string, value: string): void {
  const set = sets.get(name)
  if (set === undefined) sets.set(name, new Set([value]))
  else set.add(value)
}

/**
 * Namesakes seen among distinct profiles, against what their names' counts foretell; and how many
 * there are of the names that should have none.
 */
function measureNamesakes(distinct: ReadonlyMap<string, number>) {
  const counts = new Map<string, number>()
  let people = 0
  for (const [name, size] of distinct) {
    people += size
    for (const key of name.split(' ')) counts.set(key, (counts.get(key) ?? 0) + size)
  }
  const foretell = (name: string): number => {
    const [first = 0, second = 0] = name.split(' ').map((key) => counts.get(key) ?? 0)
    const [rare, common] = first < second ? [first, second] : [second, first]
    return ((rare - 1 + UNSEEN) * (common - 1 + UNSEEN)) / Math.max(1, people)
  }
  let [seen, foretold, rareSeen, rarePeople] = [0, 0, 0, 0]
  for (const [name, size] of distinct) {
    seen += size * (size - 1)
    foretold += size * foretell(name)
    if (foretell(name) > RARE) continue
    rareSeen += size * (size - 1)
    rarePeople += size
  }
  return {
    affinity: (seen + PRIOR_WEIGHT * PRIOR_AFFINITY) / (foretold + PRIOR_WEIGHT),
    floor: FLOOR_FACTOR * ((rareSeen + 0.02 * PRIOR_RARE) / (rarePeople + PRIOR_RARE)),
  }
}

/**
 * How many other people of the network one expects to bear all these names (spelling keys),
 * 0 exclusive. One name alone: all its other bearers.
 */
export function expectedOthers(keys: readonly string[], statistics: NameStatistics): number {
  const others = keys
    .map((key) => Math.max(0, statistics.bearers(key) - 1) + UNSEEN)
    .sort((a, b) => a - b)
  let expected = others[0] ?? statistics.people
  for (const count of others.slice(1)) {
    expected *= Math.min(1, (statistics.affinity * count) / Math.max(1, statistics.people))
  }
  return expected + (keys.length > 1 ? statistics.floor : 0)
}
