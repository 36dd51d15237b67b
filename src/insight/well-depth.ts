/** One tie as the well counts it. */
export type WellTie = {
  readonly personId: string
  /** 0..1, from `strengthOn` over what was heard from them: one's own letters raise nothing until they are answered. */
  readonly strength: number
  /** They wrote or met the owner at least once: a well is not filled by one's own letters. */
  readonly mutual: boolean
  readonly resting: boolean
  readonly circles: readonly string[]
}

/** How deep the well is today, were it needed tomorrow. */
export type WellDepth = {
  /** People who would likely pick up: the sum of chances. */
  readonly expected: number
  /** One standard deviation around it. */
  readonly spread: number
  /** Circles in which at least one likely would (chance of a half or more). Ties in no circle make up one together. */
  readonly circles: number
  /** Those counted, the likeliest first. */
  readonly people: readonly string[]
}

/** As the state: below it one contact in six follows (O), too few to count on. */
export const WARM = 0.3
const NO_CIRCLE = ''

/** The well over all ties that are warm or strong, mutual and not resting. What it counts is ours (D); the chances are measured (O). */
export function wellDepth(ties: readonly WellTie[]): WellDepth {
  const counted = ties
    .filter(({ strength, mutual, resting }) => strength >= WARM && mutual && !resting)
    .sort(
      (left, right) => right.strength - left.strength || (left.personId < right.personId ? -1 : 1),
    )
  return {
    expected: sum(counted.map(({ strength }) => strength)),
    spread: Math.sqrt(sum(counted.map(({ strength }) => strength * (1 - strength)))),
    circles: reachedCircles(counted),
    people: counted.map(({ personId }) => personId),
  }
}

function reachedCircles(ties: readonly WellTie[]): number {
  const nobody = new Map<string, number>()
  for (const { circles, strength } of ties) {
    for (const circle of circles.length === 0 ? [NO_CIRCLE] : circles) {
      nobody.set(circle, (nobody.get(circle) ?? 1) * (1 - strength))
    }
  }
  return [...nobody.values()].filter((chance) => chance <= 0.5).length
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
