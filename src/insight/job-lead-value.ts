/** What a person may bring to a search, apart from how they are liked. */
export type LeadFacts = {
  /** 0..1; for a tie long silent its peak, since silence hides what it was. */
  readonly strength: number
  /** People the owner and this person both know, as far as seen. */
  readonly mutual: number
  /** 0..1, from `replyChance`. */
  readonly reply: number
  /** How close their field or company is to the search, 0..1; 1 when nothing is searched. */
  readonly relevance: number
  /** In less digital trades strong ties bring more (Rajkumar et al. 2022, V). */
  readonly lessDigital?: boolean
}

const PEAK = 0.385 // the greatest value of √S·(1 − S), at S = 1/3
const MUTUAL_FLOOR = 0.6
const MUTUAL_SPREAD = 0.9

/**
 * How much word of a job is to be hoped for from a person, 0..1: P(reply) · w(S) · v(mutual) · relevance.
 * Shape after Rajkumar et al. 2022 (V) and Gee, Jones, Burke 2017 (V): moderately weak ties first,
 * because there are many and they know other things; the constants are ours (D).
 */
export function jobLeadValue(facts: LeadFacts): number {
  const { strength, mutual, reply, relevance, lessDigital = false } = facts
  const weight = lessDigital ? Math.sqrt(strength) : weakTieWeight(strength)
  return reply * weight * mutualWeight(mutual) * relevance
}

/** √S·(1 − S), scaled to 1 at its peak S = 1/3; 0 at both ends. */
export function weakTieWeight(strength: number): number {
  return Math.min(1, (Math.sqrt(strength) * (1 - strength)) / PEAK)
}

/** 0.6..1 with its peak at ten mutual acquaintances (same source, S); never read it as a rule. */
export function mutualWeight(mutual: number): number {
  const offset = Math.log((mutual + 1) / 11)
  return MUTUAL_FLOOR + (1 - MUTUAL_FLOOR) * Math.exp(-(offset ** 2) / (2 * MUTUAL_SPREAD ** 2))
}
