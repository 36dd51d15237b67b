/**
 * Who was in one meeting or address line with whom, for pairs of personas. Reads the groups once.
 * Memory: 8 bytes for each pair in each group.
 */
export async function indexTogether(
  groups: AsyncIterable<readonly string[]>,
  numberOf: ReadonlyMap<string, number>,
): Promise<(left: string, right: string) => boolean> {
  const found: number[] = []
  for await (const group of groups) {
    const numbers = group.flatMap((id) => numberOf.get(id) ?? []).sort((a, b) => a - b)
    for (const [index, left] of numbers.entries()) {
      for (const right of numbers.slice(index + 1)) found.push(left * STRIDE + right)
    }
  }
  const pairs = Float64Array.from(found).sort()
  return (left, right) => {
    const [a, b] = [numberOf.get(left), numberOf.get(right)]
    if (a === undefined || b === undefined) return false
    return holds(pairs, Math.min(a, b) * STRIDE + Math.max(a, b))
  }
}

const STRIDE = 2 ** 26

function holds(sorted: Float64Array, wanted: number): boolean {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return sorted[low] === wanted
}
