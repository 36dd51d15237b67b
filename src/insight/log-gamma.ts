const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188] as const

/** ln Γ(z) for z > 0: Stirling's series (DLMF 5.11.1) after shifting the argument above 12. */
export function logGamma(z: number): number {
  let shift = 0
  let at = z
  while (at < 12) {
    shift -= Math.log(at)
    at += 1
  }
  const series = STIRLING.reduce((sum, term, index) => sum + term / at ** (2 * index + 1), 0)
  return shift + (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series
}
