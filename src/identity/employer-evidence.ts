import { headOf, organisationsAgree, type Organisations } from './organisations.ts'
import type { Affiliation } from './sketch.ts'
import type { Evidence } from './persona.ts'

const AGREES_WHEN_SAME = 0.6 // how often two records of one person name one employer
const MOST_BITS = 8
const SECOND_EMPLOYER = 2.5
const DIFFERENT_AT_ONCE = -3
const DIFFERENT = -1
const SAME_TIME_DAYS = 60

/** What two people's employers say: a shared one counts by its rarity, none in common speaks against. */
export function employerEvidence(
  left: readonly Affiliation[],
  right: readonly Affiliation[],
  organisations: Organisations,
): Evidence | null {
  if (left.length === 0 || right.length === 0) return null
  const shared = sharedEmployers(left, right)
  if (shared.length > 0) return agreement(shared, organisations)
  const clash = left.some((one) => right.some((other) => atOneTime(one, other)))
  return clash
    ? { kind: 'employer', text: 'different employers at the same time', bits: DIFFERENT_AT_ONCE }
    : { kind: 'employer', text: 'no employer in common', bits: DIFFERENT }
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

function agreement(shared: readonly string[], organisations: Organisations): Evidence {
  const shares = shared.map((name) => organisations.share(name))
  const rarest = Math.min(...shares)
  const heads = new Set(shared.map(headOf)).size
  const bits =
    Math.min(MOST_BITS, Math.log2(AGREES_WHEN_SAME / rarest)) + (heads > 1 ? SECOND_EMPLOYER : 0)
  return { kind: 'employer', text: `both at ${shared.map(titled).join(' and ')}`, bits }
}

function atOneTime(one: Affiliation, other: Affiliation): boolean {
  if (one.from === null || one.to === null || other.from === null || other.to === null) return false
  return one.from <= other.to + SAME_TIME_DAYS && other.from <= one.to + SAME_TIME_DAYS
}

function titled(organisation: string): string {
  return organisation.replace(/(?<=^| )[a-z]/g, (letter) => letter.toUpperCase())
}
