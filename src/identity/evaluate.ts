/** How well clusters match the truth. */
export type Evaluation = {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly bCubedF1: number
  /** People wrongly put together in the worst cluster: 1 means none. */
  readonly largestWrongMerge: number
  /** Share of true people who are exactly one cluster. */
  readonly exact: number
}

/** A record, the cluster it was put in and the person it truly is. */
export type Placed = { readonly cluster: string; readonly truth: string }

/** Pairwise and B-cubed figures over records; people of one record count in B-cubed only. */
export function evaluate(records: readonly Placed[]): Evaluation {
  const clusters = tally(
    records,
    (record) => record.cluster,
    (record) => record.truth,
  )
  const truths = tally(
    records,
    (record) => record.truth,
    (record) => record.cluster,
  )
  const [found, right] = [sumPairs(clusters), sharedPairs(clusters)]
  const wanted = sumPairs(truths)
  const precision = found === 0 ? 1 : right / found
  const recall = wanted === 0 ? 1 : right / wanted
  const bPrecision = bCubed(clusters, records.length)
  const bRecall = bCubed(truths, records.length)
  let exact = 0
  for (const parts of truths.values()) {
    const only = parts.size === 1 ? [...parts.keys()][0] : undefined
    if (only !== undefined && clusters.get(only)?.size === 1) exact++
  }
  return {
    precision,
    recall,
    f1: harmonic(precision, recall),
    bCubedF1: harmonic(bPrecision, bRecall),
    largestWrongMerge: clusters.values().reduce((most, { size }) => Math.max(most, size), 1),
    exact: truths.size === 0 ? 1 : exact / truths.size,
  }
}

type Tally = Map<string, Map<string, number>>

function tally(
  records: readonly Placed[],
  outer: (record: Placed) => string,
  inner: (record: Placed) => string,
): Tally {
  const counts: Tally = new Map()
  for (const record of records) {
    let parts = counts.get(outer(record))
    if (parts === undefined) counts.set(outer(record), (parts = new Map()))
    parts.set(inner(record), (parts.get(inner(record)) ?? 0) + 1)
  }
  return counts
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2
}

function sumPairs(counts: Tally): number {
  let pairs = 0
  for (const parts of counts.values()) pairs += pairsOf(sizeOf(parts))
  return pairs
}

function sharedPairs(counts: Tally): number {
  let pairs = 0
  for (const parts of counts.values()) for (const count of parts.values()) pairs += pairsOf(count)
  return pairs
}

function bCubed(counts: Tally, records: number): number {
  let sum = 0
  for (const parts of counts.values()) {
    const size = sizeOf(parts)
    for (const count of parts.values()) sum += (count * count) / size
  }
  return records === 0 ? 1 : sum / records
}

function sizeOf(parts: ReadonlyMap<string, number>): number {
  return parts.values().reduce((sum, count) => sum + count, 0)
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b)
}
