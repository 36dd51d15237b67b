import { calibrate, openCalibration, type Calibrated } from './calibration.ts'
import type { Clusters } from './clusters.ts'
import { countNames, nameStatistics, type Bearer, type NameCounts } from './name-statistics.ts'
import { learnOrganisations, openOrganisations, type KnownOrganisations } from './organisations.ts'
import type { Persona } from './persona.ts'
import type { Studio } from './portrait.ts'
import { distinctForms, listOf, profilesOf, type Sketch } from './sketch.ts'

/** What a whole network tells of names and organisations: what every score rests on, as it can be kept. */
export type Model = {
  readonly names: NameCounts
  readonly organisations: KnownOrganisations
  readonly calibration: Calibrated
  /** How many personas it was learned from. */
  readonly personas: number
}

/** Learns from clusters of shared keys. Cost: linear. */
export function learnModel(
  personas: readonly Persona[],
  sketches: readonly Sketch[],
  clusters: Clusters,
): Model {
  const groups = clusters.roots().map((root) => ({ members: clusters.members(root) }))
  const merged = groups.map(({ members }) => mergeSketches(members, personas, sketches))
  const organisations = learnOrganisations(merged)
  return {
    names: countNames(merged),
    organisations,
    calibration: calibrate(groups, personas, sketches, openOrganisations(organisations)),
    personas: personas.length,
  }
}

/** Makes ready to compare personas by what was learned. */
export function openStudio(
  personas: readonly Persona[],
  sketches: readonly Sketch[],
  model: Model,
): Studio {
  return {
    personas,
    sketches,
    statistics: nameStatistics(model.names),
    organisations: openOrganisations(model.organisations),
    calibration: openCalibration(model.calibration),
  }
}

function mergeSketches(
  members: readonly number[],
  personas: readonly Persona[],
  sketches: readonly Sketch[],
): Bearer & Pick<Sketch, 'affiliations'> {
  const merged = members.flatMap((member) => personas[member] ?? [])
  const row = merged.find((one) => one.source === 'linkedin' && listOf(one) !== null)
  const own = {
    slug: merged.flatMap(profilesOf)[0] ?? null,
    row: row?.key ?? null,
  }
  const [only] = members
  const alone = members.length === 1 && only !== undefined ? sketches[only] : undefined
  if (alone !== undefined) return { ...own, forms: alone.forms, affiliations: alone.affiliations }
  const all = members.flatMap((member) => sketches[member] ?? [])
  return {
    ...own,
    forms: distinctForms(all.flatMap(({ forms }) => forms)),
    affiliations: all.flatMap(({ affiliations }) => affiliations),
  }
}
