import type { IdentityLine } from '../src/app/digwell.ts'
import type { TrueRecord } from '../src/sample/truth.ts'

/** What of a truth file is needed here; worlds made by other generators have more. */
export type RecordTruth = {
  readonly people: readonly { readonly id: string }[]
  readonly records: readonly (Omit<TrueRecord, 'person'> & { readonly person: string | null })[]
}

export type IdentityScore = {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly bCubedF1: number
  /** Share of people whose records are exactly one cluster. */
  readonly exact: number
  /** Most true people in one cluster. */
  readonly largest: number
  /** Cited records that are in no cluster. */
  readonly missing: number
}

/** `source` and `key` as one. */
export function recordName({ source, key }: { source: string; key: string }): string {
  return `${source}\u0000${key}`
}

/** Whose each record is, by `recordName`; the owner's and nobody's are left out. */
export function ownersOf(truth: RecordTruth): ReadonlyMap<string, string> {
  return new Map(
    truth.records.flatMap((record) =>
      record.person === null || record.person === 'me'
        ? []
        : [[recordName(record), record.person] as const],
    ),
  )
}

/** Compares clusters of records with the truth, pair by pair and record by record. */
export function scoreIdentities(truth: RecordTruth, lines: Iterable<IdentityLine>): IdentityScore {
  const owners = ownersOf(truth)
  const clusterOf = new Map<string, string>()
  for (const line of lines) {
    const name = recordName(line)
    if (owners.has(name)) clusterOf.set(name, line.cluster)
  }
  const cells = new Map<string, Map<string, number>>()
  const byPerson = new Map<string, Map<string, number>>()
  let missing = 0
  for (const [name, person] of owners) {
    const cluster = clusterOf.get(name) ?? `missing:${name}`
    if (!clusterOf.has(name)) missing++
    add(cells, cluster, person)
    add(byPerson, person, cluster)
  }
  const joined = sumOf(cells.values(), (counts) => pairs(total(counts)))
  const true_ = sumOf(byPerson.values(), (counts) => pairs(total(counts)))
  const right = sumOf(cells.values(), (counts) => sumOf(counts.values(), pairs))
  const precision = joined === 0 ? 1 : right / joined
  const recall = true_ === 0 ? 1 : right / true_
  const records = owners.size
  const bPrecision = sumOf(cells.values(), squaresOverTotal) / records
  const bRecall = sumOf(byPerson.values(), squaresOverTotal) / records
  const exact = [...byPerson.values()].filter(
    (clusters) =>
      clusters.size === 1 &&
      [...clusters.keys()].every((cluster) => cells.get(cluster)?.size === 1),
  ).length
  return {
    precision,
    recall,
    f1: harmonic(precision, recall),
    bCubedF1: harmonic(bPrecision, bRecall),
    exact: exact / Math.max(1, byPerson.size),
    largest: Math.max(0, ...[...cells.values()].map((people) => people.size)),
    missing,
  }
}

function add(table: Map<string, Map<string, number>>, row: string, column: string): void {
  const counts = table.get(row) ?? new Map<string, number>()
  counts.set(column, (counts.get(column) ?? 0) + 1)
  table.set(row, counts)
}

function pairs(count: number): number {
  return (count * (count - 1)) / 2
}

function total(counts: ReadonlyMap<string, number>): number {
  return sumOf(counts.values(), (count) => count)
}

function squaresOverTotal(counts: ReadonlyMap<string, number>): number {
  return sumOf(counts.values(), (count) => count * count) / total(counts)
}

function sumOf<T>(items: Iterable<T>, value: (item: T) => number): number {
  let sum = 0
  for (const item of items) sum += value(item)
  return sum
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b)
}
