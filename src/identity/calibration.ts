import type { Day } from '../domain/instant.ts'
import { organisationsAgree, resolveAffiliations, type Organisations } from './organisations.ts'
import type { Persona } from './persona.ts'
import type { Affiliation, Sketch } from './sketch.ts'

/**
 * What the pairs that shared keys already joined tell about pairs that share none: how often two
 * sources agree on one person's employer, how connecting lies to the first mail. Bits throughout.
 */
export type Calibration = {
  /** For a profile connected on one day and an address first seen on another. */
  readonly timing: (connected: Day, firstSeen: Day) => number
  /** For a profile and someone else's record that name no employer in common. */
  readonly noneShared: (basis: EmployerBasis) => number
  /** The latest day in the owner's traffic: what sources without dates are about. */
  readonly latest: Day
}

/** What an undated employer was held against: another undated one, or one seen so long before the latest day. */
export type EmployerBasis = 'undated' | 'weeks' | 'months' | 'years'

/** What was learned, as it can be kept. */
export type Calibrated = {
  /** Bits by how many days lie between. */
  readonly timing: readonly number[]
  readonly noneShared: ReadonlyMap<EmployerBasis, number>
  readonly latest: Day
}

export function openCalibration({ timing, noneShared, latest }: Calibrated): Calibration {
  return {
    latest,
    timing: (connected, firstSeen) => timing[bucketOf(connected - firstSeen)] ?? 0,
    noneShared: (basis) => noneShared.get(basis) ?? 0,
  }
}

type Cluster = { readonly members: readonly number[] }

/** Learns from clusters joined by keys alone. Cost: linear, with a few random partners each. */
export function calibrate(
  clusters: readonly Cluster[],
  personas: readonly Persona[],
  sketches: readonly Sketch[],
  organisations: Organisations,
): Calibrated {
  const views = clusters.map(({ members }) => viewOf(members, personas, sketches, organisations))
  const latest = views.reduce((last, { lastSeen }) => Math.max(last, lastSeen ?? 0), 0)
  return { timing: learnTiming(views), noneShared: learnEmployers(views, latest), latest }
}

/** A cluster seen as its LinkedIn profile on one side and everything else on the other. */
type View = {
  readonly connected: Day | null
  readonly firstSeen: Day | null
  readonly lastSeen: Day | null
  readonly profileEmployers: readonly Affiliation[]
  readonly otherEmployers: readonly Affiliation[]
}

function viewOf(
  members: readonly number[],
  personas: readonly Persona[],
  sketches: readonly Sketch[],
  organisations: Organisations,
): View {
  let connected: Day | null = null
  let firstSeen: Day | null = null
  let lastSeen: Day | null = null
  const profileEmployers: Affiliation[] = []
  const otherEmployers: Affiliation[] = []
  for (const member of members) {
    const persona = personas[member]
    if (persona === undefined) continue
    const { firstDay, lastDay } = persona.traffic
    const affiliations = resolveAffiliations(sketches[member]?.affiliations ?? [], organisations)
    if (persona.source === 'linkedin') {
      connected = earlier(connected, firstDay)
      profileEmployers.push(...affiliations)
    } else {
      otherEmployers.push(...affiliations)
      if (persona.source === 'mail' || persona.source === 'calendar') {
        firstSeen = earlier(firstSeen, firstDay)
        lastSeen = lastDay === null ? lastSeen : Math.max(lastSeen ?? lastDay, lastDay)
      }
    }
  }
  return { connected, firstSeen, lastSeen, profileEmployers, otherEmployers }
}

function earlier(a: Day | null, b: Day | null): Day | null {
  return a === null ? b : b === null ? a : Math.min(a, b)
}

const EDGES = [-1000, -365, -120, -30, 30, 120, 365, 1000]
const PARTNERS = 7 // strangers each is held against
const PRIOR = 40 // pairs the assumption "timing says nothing" counts for
const MOST_TIMING_BITS = 3.5

function bucketOf(days: number): number {
  const bucket = EDGES.findIndex((edge) => days < edge)
  return bucket < 0 ? EDGES.length : bucket
}

/** People connect when they get to know each other: how near, this owner's own pairs tell. */
function learnTiming(views: readonly View[]): number[] {
  const size = EDGES.length + 1
  const same = Array.from({ length: size }, () => 0)
  const strangers = Array.from({ length: size }, () => 1)
  const connected = views.filter((view) => view.connected !== null)
  const seen = views.filter((view) => view.firstSeen !== null)
  for (const [index, view] of connected.entries()) {
    const start = view.connected ?? 0
    if (view.firstSeen !== null) count(same, start - view.firstSeen)
    for (let step = 1; step <= PARTNERS && seen.length > PARTNERS; step++) {
      const other = seen[(index * 31 + step * 101) % seen.length]
      const firstSeen = other?.firstSeen ?? null
      if (other !== view && firstSeen !== null) count(strangers, start - firstSeen)
    }
  }
  const [pairs, others] = [sum(same), sum(strangers)]
  return same.map((found, bucket) => {
    const expected = (strangers[bucket] ?? 1) / others
    const bits = Math.log2((found + PRIOR * expected) / (pairs + PRIOR) / expected)
    return Math.max(-MOST_TIMING_BITS, Math.min(MOST_TIMING_BITS, bits))
  })
}

function count(buckets: number[], days: number): void {
  const bucket = bucketOf(days)
  buckets[bucket] = (buckets[bucket] ?? 0) + 1
}

/** What is assumed before any pair is seen: [pairs agreeing, pairs not agreeing]. */
const ASSUMED: Record<EmployerBasis, readonly [number, number]> = {
  undated: [14, 6],
  weeks: [14, 6],
  months: [12, 8],
  years: [4, 16],
}

function learnEmployers(views: readonly View[], latest: Day): Map<EmployerBasis, number> {
  const counts = new Map<EmployerBasis, [number, number]>()
  for (const [basis, [agree, differ]] of Object.entries(ASSUMED)) {
    counts.set(basis as EmployerBasis, [agree, differ])
  }
  for (const { profileEmployers, otherEmployers } of views) {
    if (profileEmployers.length === 0 || otherEmployers.length === 0) continue
    const tally = counts.get(employerBasis(otherEmployers, latest))
    const agrees = profileEmployers.some((one) =>
      otherEmployers.some((other) => organisationsAgree(one.organisation, other.organisation)),
    )
    if (tally !== undefined) tally[agrees ? 0 : 1]++
  }
  return new Map(
    [...counts].map(([basis, [agree, differ]]) => [basis, Math.log2(differ / (agree + differ))]),
  )
}

/** How fresh a set of employers is: undated ones are taken to be about now. */
export function employerBasis(affiliations: readonly Affiliation[], latest: Day): EmployerBasis {
  if (affiliations.some(({ to }) => to === null)) return 'undated'
  const age = latest - Math.max(...affiliations.map(({ to }) => to ?? 0))
  return age < 90 ? 'weeks' : age < 365 ? 'months' : 'years'
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
