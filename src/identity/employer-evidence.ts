import { employerBasis, type Calibration } from './calibration.ts'
import { capitalised, type Reason } from './explain.ts'
import { headOf, organisationsAgree, type Organisations } from './organisations.ts'
import type { Affiliation } from './sketch.ts'

/** One side's employers. */
export type Career = {
  readonly affiliations: readonly Affiliation[]
  /** Has a profile: its undated employer is the one of now, and kept fresh. */
  readonly hasProfile: boolean
}

const AGREES_WHEN_SAME = 0.6 // how often two records of one person name one employer
const MOST_BITS = 8
const LEAST_BITS = 2
const SECOND_EMPLOYER = 2.5
const CARDS_DIFFER = -3
const AT_ONCE = -2
const NEXT_JOB = 1
const NEXT_JOB_DAYS = 60

/** What two people's employers say: a shared one counts by its rarity, none in common speaks against. */
export function employerEvidence(
  left: Career,
  right: Career,
  organisations: Organisations,
  calibration: Calibration,
): Reason | null {
  if (left.affiliations.length === 0 || right.affiliations.length === 0) return null
  const shared = sharedEmployers(left.affiliations, right.affiliations)
  if (shared.length > 0) return agreement(shared, organisations)
  return noneInCommon(left, right, calibration)
}

function sharedEmployers(left: readonly Affiliation[], right: readonly Affiliation[]): string[] {
  const shared = new Set<string>()
  for (const { organisation } of left) {
    for (const other of right) {
      if (!organisationsAgree(organisation, other.organisation)) continue
      const isLonger = organisation.length > other.organisation.length
      // Known on one side by its first word only: no more certain than that word.
      shared.add(isLonger ? other.organisation : organisation)
    }
  }
  return [...shared].sort()
}

function agreement(shared: readonly string[], organisations: Organisations): Reason {
  const rarest = Math.min(...shared.map((name) => organisations.share(name)))
  const heads = new Set(shared.map(headOf)).size
  const bits =
    Math.max(LEAST_BITS, Math.min(MOST_BITS, Math.log2(AGREES_WHEN_SAME / rarest))) +
    (heads > 1 ? SECOND_EMPLOYER : 0)
  return { kind: 'employer', text: () => `both at ${shared.map(capitalised).join(' and ')}`, bits }
}

function noneInCommon(left: Career, right: Career, calibration: Calibration): Reason | null {
  const text = () => 'no employer in common'
  if (left.hasProfile !== right.hasProfile) {
    const other = left.hasProfile ? right : left
    const bits = calibration.noneShared(employerBasis(other.affiliations, calibration.latest))
    return { kind: 'employer', text, bits }
  }
  if (hasUndated(left) && hasUndated(right)) return { kind: 'employer', text, bits: CARDS_DIFFER }
  const gap = leastGap(left.affiliations, right.affiliations)
  if (gap === null) return { kind: 'employer', text, bits: -1 }
  if (gap <= 0)
    return { kind: 'employer', text: () => 'different employers at the same time', bits: AT_ONCE }
  if (gap > NEXT_JOB_DAYS) return null
  return { kind: 'employer', text: () => 'one employer right after the other', bits: NEXT_JOB }
}

function hasUndated({ affiliations }: Career): boolean {
  return affiliations.some(({ to }) => to === null)
}

/** Days between the two careers where they come nearest; 0 or less when they overlap. */
function leastGap(left: readonly Affiliation[], right: readonly Affiliation[]): number | null {
  let least: number | null = null
  for (const one of left) {
    for (const other of right) {
      if (one.from === null || one.to === null || other.from === null || other.to === null) continue
      const gap = Math.max(one.from - other.to, other.from - one.to)
      least = least === null ? gap : Math.min(least, gap)
    }
  }
  return least
}
