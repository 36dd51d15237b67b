import { mutualWeight, weakTieWeight } from './job-lead-value.ts'

export type ValueFacts = {
  readonly strength: number
  /** Highest past strength: for a silent tie this, not the present strength, says what it is worth. */
  readonly peak: number
  readonly mutual: number
  /** 0..1, 1 when the owner seeks nothing in particular. */
  readonly relevance: number
}

/**
 * What keeping up this tie is worth in the day's ranking, 0..1: half for what it is or was (keeping up
 * known ties goes with growth, Wolff & Moser 2009, V/S; dormant ties, Levin et al. 2011, V), half for
 * what it may open (weak ties), times relevance. The halves are ours (D).
 */
export function tieValue({ strength, peak, mutual, relevance }: ValueFacts): number {
  const standing = Math.max(strength, peak)
  const opening = weakTieWeight(standing) * mutualWeight(mutual)
  return (0.5 * standing + 0.5 * opening) * relevance
}
