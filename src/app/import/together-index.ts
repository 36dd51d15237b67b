import { groupsTogether } from '../../store/interactions.ts'
import type { Scope } from '../../store/store.ts'

/** A gathering larger than this says nothing about who is who. */
const MOST = 12
const STRIDE = 2 ** 26

/** Who was in one meeting or address line with whom, for pairs of personas. */
export type TogetherIndex = {
  readonly together: (left: string, right: string) => boolean
  /** How often. */
  readonly times: (left: string, right: string) => number
}

/** Reads all participants once. Memory: about 40 bytes a pair. */
export async function readTogether(
  s: Scope,
  numberOf: ReadonlyMap<string, number>,
): Promise<TogetherIndex> {
  const pairs = new Map<number, number>()
  for await (const group of groupsTogether(s, MOST)) {
    const numbers = group.flatMap((id) => numberOf.get(id) ?? []).sort((a, b) => a - b)
    for (const [index, left] of numbers.entries()) {
      for (const right of numbers.slice(index + 1)) {
        const pair = left * STRIDE + right
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
      }
    }
  }
  const times = (left: string, right: string): number => {
    const a = numberOf.get(left)
    const b = numberOf.get(right)
    if (a === undefined || b === undefined) return 0
    return pairs.get(Math.min(a, b) * STRIDE + Math.max(a, b)) ?? 0
  }
  return { together: (left, right) => times(left, right) > 0, times }
}
