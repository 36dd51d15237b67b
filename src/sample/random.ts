/** A list that has something to pick from. */
export type Choices<T> = readonly [T, ...T[]]

/** A repeatable stream of chance: the same seed always gives the same values in the same order. */
export type Random = {
  /** 0 ≤ x < 1 */
  readonly next: () => number
  /** A whole number, 0 ≤ x < `below`. */
  readonly int: (below: number) => number
  readonly between: (least: number, most: number) => number
  readonly chance: (probability: number) => boolean
  readonly pick: <T>(choices: Choices<T>) => T
  /** How long until something that happens every `mean` on average: ≥ 0, mostly less, now and then far more. */
  readonly wait: (mean: number) => number
}

/** Makes the stream of `seed` (splitmix32; period 2³², plenty for one life). */
export function seededRandom(seed: number): Random {
  let state = seed | 0
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0
    let mixed = state ^ (state >>> 16)
    mixed = Math.imul(mixed, 0x21f0aaad)
    mixed ^= mixed >>> 15
    mixed = Math.imul(mixed, 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4_294_967_296
  }
  const int = (below: number): number => Math.floor(next() * below)
  return {
    next,
    int,
    between: (least, most) => least + int(most - least + 1),
    chance: (probability) => next() < probability,
    pick: (choices) => choices[int(choices.length)] ?? choices[0],
    wait: (mean) => -Math.log(1 - next()) * mean,
  }
}

/** A 32-bit seed from any words and numbers (FNV-1a). */
export function seedOf(...parts: readonly (string | number)[]): number {
  let hash = 0x811c9dc5
  for (const part of parts) {
    const text = String(part)
    for (let i = 0; i < text.length; i++) {
      hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
    }
    hash = Math.imul(hash ^ 0x2f, 0x01000193)
  }
  return hash
}

/** `'a b c'` as choices; a word may hold `_` for a space. */
export function choices(words: string): Choices<string> {
  const [first = '', ...rest] = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '))
  return [first, ...rest]
}
