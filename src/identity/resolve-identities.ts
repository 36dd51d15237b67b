import { calibrate } from './calibration.ts'
import { Clusters } from './clusters.ts'
import { applyDecisions, joinByKeys } from './exact-keys.ts'
import { gatherPeople } from './gather-people.ts'
import { nameStatistics, type Bearer } from './name-statistics.ts'
import { judgePersona } from './not-people.ts'
import { learnOrganisations } from './organisations.ts'
import type { Persona, Resolution, ResolveInput } from './persona.ts'
import type { Studio } from './portrait.ts'
import { reviewCards } from './review-cards.ts'
import { settle } from './settle.ts'
import { distinctForms, listOf, profilesOf, sketchOf, type Sketch } from './sketch.ts'

/**
 * Works out which personas are one person: by the owner's decisions, by keys nobody shares, then by
 * weighing names, employers, addresses and times (Fellegi and Sunter 1969, in bits, with the
 * frequencies of the owner's own network). The order of the input does not matter.
 *
 * Cost: near linear in personas, plus the pairs that share a name; about 6 s for 45,000 personas.
 */
export function resolveIdentities(input: ResolveInput): Resolution {
  const personas = [...input.personas].sort((a, b) => (a.id < b.id ? -1 : 1))
  const verdicts = personas.map(judgePersona)
  const sketches = personas.map((one, index) => sketchOf(one, verdicts[index]?.nameless ?? false))
  const clusters = new Clusters(personas.length)
  const decided = applyDecisions(personas, input.decisions, clusters)
  const keyed = joinByKeys(
    {
      personas,
      forms: sketches.map(({ forms }) => forms),
      isNobody: (index) => verdicts[index]?.keyless ?? false,
    },
    clusters,
  )
  const studio = openStudio(personas, sketches, clusters)
  const whyNot = (index: number) => verdicts[index]?.notPerson ?? null
  const active = [...personas.keys()].filter((index) => whyNot(index) === null)
  const settled = settle(active, clusters, studio, input.together)
  return {
    ...gatherPeople(personas, clusters, whyNot),
    links: [...decided, ...keyed.links, ...settled.links],
    cards: reviewCards(keyed.doubts, settled, clusters, studio),
  }
}

/** What the whole network tells about names and organisations, learned per cluster of shared keys. */
export function openStudio(
  personas: readonly Persona[],
  sketches: readonly Sketch[],
  clusters: Clusters,
): Studio {
  const groups = clusters.roots().map((root) => ({ members: clusters.members(root) }))
  const merged = groups.map(({ members }) => mergeSketches(members, personas, sketches))
  const organisations = learnOrganisations(merged)
  return {
    personas,
    sketches,
    statistics: nameStatistics(merged),
    organisations,
    calibration: calibrate(groups, personas, sketches, organisations),
  }
}

function mergeSketches(
  members: readonly number[],
  personas: readonly Persona[],
  sketches: readonly Sketch[],
): Sketch & Bearer {
  const all = members.flatMap((member) => sketches[member] ?? [])
  const merged = members.flatMap((member) => personas[member] ?? [])
  const row = merged.find((one) => one.source === 'linkedin' && listOf(one) !== null)
  return {
    forms: distinctForms(all.flatMap(({ forms }) => forms)),
    affiliations: all.flatMap(({ affiliations }) => affiliations),
    cities: [],
    slug: merged.flatMap(profilesOf)[0] ?? null,
    row: row?.key ?? null,
  }
}
