import type { BlockingKeys } from './blocking-keys.ts'

/** Clusters filed under one key; where there are more, what they share says nothing. */
export const LARGEST_BLOCK = 300

const INDEX_BITS = 2 ** 21

type Wanted = {
  readonly kind: keyof BlockingKeys
  /** 1 for those whose blocks matter. */
  readonly fresh: Uint8Array
  readonly isCrowded: (key: number) => boolean
}

/** Who is filed behind `index` in the blocks that it stands in, ascending per block, with repetitions. */
export type Partners = (index: number) => Iterable<number>

/**
 * Files indexes under their keys. Blocks without a fresh member, of one member or of too many fall away.
 * Memory: 8 bytes a key while sorting, then 12 for each in a block that stays.
 */
export function fileByKey(keys: readonly BlockingKeys[], wanted: Wanted): Partners {
  const { indexes, ends } = blocksOf(sortedEntries(keys, wanted), wanted)
  const starts = new Uint32Array(keys.length + 1)
  for (const index of indexes) starts[index + 1] = (starts[index + 1] ?? 0) + 1
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0)
  const places = new Uint32Array(indexes.length)
  const next = starts.slice()
  for (const [place, index] of indexes.entries()) {
    const at = next[index] ?? 0
    places[at] = place
    next[index] = at + 1
  }
  return function* partners(index) {
    for (let at = starts[index] ?? 0; at < (starts[index + 1] ?? 0); at++) {
      const place = places[at] ?? 0
      for (let other = place + 1; other < (ends[place] ?? 0); other++) yield indexes[other] ?? 0
    }
  }
}

/** Key and index share one sortable number. */
function sortedEntries(keys: readonly BlockingKeys[], { kind, fresh }: Wanted): Float64Array {
  const matters = freshKeys(keys, kind, fresh)
  let length = 0
  for (const one of keys) for (const key of one[kind]) if (matters(key)) length++
  const entries = new Float64Array(length)
  let at = 0
  for (const [index, one] of keys.entries()) {
    for (const key of one[kind]) if (matters(key)) entries[at++] = key * INDEX_BITS + index
  }
  return entries.sort()
}

/** Where few are fresh, only their keys matter. */
function freshKeys(
  keys: readonly BlockingKeys[],
  kind: keyof BlockingKeys,
  fresh: Uint8Array,
): (key: number) => boolean {
  const count = fresh.reduce((sum, one) => sum + one, 0)
  if (count > keys.length / 8) return () => true
  const wanted = new Set<number>()
  for (const [index, one] of keys.entries()) {
    if (fresh[index] === 1) for (const key of one[kind]) wanted.add(key)
  }
  return (key) => wanted.has(key)
}

/** The members of all blocks that stay, one block after the other, and for each place where its block ends. */
function blocksOf(
  entries: Float64Array,
  { fresh, isCrowded }: Wanted,
): { readonly indexes: Uint32Array; readonly ends: Uint32Array } {
  let length = 0
  for (const { start, end } of runsOf(entries, fresh, isCrowded)) length += end - start
  const indexes = new Uint32Array(length)
  const ends = new Uint32Array(length)
  let at = 0
  for (const { start, end } of runsOf(entries, fresh, isCrowded)) {
    ends.fill(at + end - start, at, at + end - start)
    for (let place = start; place < end; place++) indexes[at++] = (entries[place] ?? 0) % INDEX_BITS
  }
  return { indexes, ends }
}

function* runsOf(
  entries: Float64Array,
  fresh: Uint8Array,
  isCrowded: (key: number) => boolean,
): Generator<{ readonly start: number; readonly end: number }> {
  for (let start = 0, end = 0; start < entries.length; start = end) {
    const key = Math.floor((entries[start] ?? 0) / INDEX_BITS)
    const limit = (key + 1) * INDEX_BITS
    let isWanted = false
    for (end = start; end < entries.length && (entries[end] ?? limit) < limit; end++) {
      isWanted ||= fresh[(entries[end] ?? 0) % INDEX_BITS] === 1
    }
    if (isWanted && end - start > 1 && end - start <= LARGEST_BLOCK && !isCrowded(key)) {
      yield { start, end }
    }
  }
}
