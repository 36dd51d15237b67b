import { blockingKeys, type BlockingKeys } from './blocking-keys.ts'
import { isFullName } from './name-form.ts'
import type { Portrait } from './portrait.ts'

const LARGEST_BLOCK = 300 // clusters; beyond, what they share says nothing
const INDEX_BITS = 2 ** 21

/**
 * Pairs worth comparing, as indexes into `portraits` (at most two million), each once, lower index
 * first, at least one of them fresh. Two people with full names must share two names; somebody
 * known by less must share a name and an employer, or a surname and an initial.
 */
export function* candidatePairs(
  portraits: readonly Portrait[],
  isFresh: (portrait: Portrait) => boolean,
): Generator<readonly [number, number]> {
  const keys = portraits.map(keysOf)
  const fresh = Uint8Array.from(portraits, (portrait) => Number(isFresh(portrait)))
  const full = Uint8Array.from(portraits, ({ forms }) => Number(forms.some(isFullName)))
  const seen = new Set<number>()
  for (const kind of ['whole', 'partial'] as const) {
    for (const block of blocksOf(keys, kind)) {
      if (!block.some((index) => fresh[index] === 1)) continue
      for (const pair of pairsIn(block, fresh, kind === 'partial' ? full : null)) {
        if (seen.has(pair)) continue
        seen.add(pair)
        yield [Math.floor(pair / INDEX_BITS), pair % INDEX_BITS]
      }
    }
  }
}

/** The block's pairs with a fresh member, but for those of two flagged as needing more in common. */
function* pairsIn(
  block: Int32Array,
  fresh: Uint8Array,
  needMore: Uint8Array | null,
): Generator<number> {
  for (let at = 0; at < block.length; at++) {
    const left = block[at] ?? 0
    for (let next = at + 1; next < block.length; next++) {
      const right = block[next] ?? 0
      if (fresh[left] === 0 && fresh[right] === 0) continue
      if (needMore !== null && needMore[left] === 1 && needMore[right] === 1) continue
      yield left * INDEX_BITS + right
    }
  }
}

const kept = new WeakMap<Portrait, BlockingKeys>()

function keysOf(portrait: Portrait): BlockingKeys {
  let keys = kept.get(portrait)
  if (keys === undefined) kept.set(portrait, (keys = blockingKeys(portrait)))
  return keys
}

/** Groups of indexes with a key in common, ascending. Key and index share one sortable number. */
function* blocksOf(keys: readonly BlockingKeys[], kind: keyof BlockingKeys): Generator<Int32Array> {
  const length = keys.reduce((sum, one) => sum + one[kind].length, 0)
  const entries = new Float64Array(length)
  let at = 0
  for (const [index, one] of keys.entries()) {
    for (const key of one[kind]) entries[at++] = key * INDEX_BITS + index
  }
  entries.sort()
  for (let start = 0; start < length;) {
    const key = Math.floor((entries[start] ?? 0) / INDEX_BITS)
    const limit = (key + 1) * INDEX_BITS
    let end = start + 1
    while (end < length && (entries[end] ?? limit) < limit) end++
    if (end - start > 1 && end - start <= LARGEST_BLOCK) {
      yield Int32Array.from(entries.subarray(start, end), (entry) => entry % INDEX_BITS)
    }
    start = end
  }
}
