import { Clusters } from './clusters.ts'
import { calibrate } from './calibration.ts'
import { applyDecisions, joinByKeys } from './exact-keys.ts'
import { nameStatistics } from './name-statistics.ts'
import { judgePersona } from './not-people.ts'
import { learnOrganisations } from './organisations.ts'
import type { Card, Link, Persona, Resolution, ResolveInput } from './persona.ts'
import type { Studio } from './portrait.ts'
import { cardsOf, settle } from './settle.ts'
import { distinctForms, sketchOf, type Sketch } from './sketch.ts'

/**
 * Works out which personas are one person: by the owner's decisions, by keys nobody shares, then by
 * weighing names, employers and addresses. Pure; the order of the input does not matter.
 *
 * Cost: near linear in personas, plus the pairs that share a name; seconds for 50,000 personas.
 */
export function resolveIdentities(input: ResolveInput): Resolution {
  const personas = [...input.personas].sort((a, b) => (a.id < b.id ? -1 : 1))
  const verdicts = personas.map(judgePersona)
  const sketches = personas.map((one, index) => sketchOf(one, verdicts[index]?.nameless ?? false))
  const clusters = new Clusters(personas.length)
  const links: Link[] = applyDecisions(personas, input.decisions, clusters)
  const isNobody = (index: number) => verdicts[index]?.notPerson !== null
  const forms = sketches.map((sketch) => sketch.forms)
  const keyed = joinByKeys({ personas, forms, isNobody }, clusters)
  links.push(...keyed.links)
  const active = personas
    .keys()
    .filter((index) => !isNobody(index))
    .toArray()
  const studio = openStudio(personas, sketches, clusters)
  const settled = settle(active, clusters, studio, input.together)
  links.push(...settled.links)
  const doubts = keyed.doubts
    .filter(
      ({ left, right }) =>
        clusters.find(left) !== clusters.find(right) && !clusters.areApart(left, right),
    )
    .map(({ left, right, evidence }): Card => ({
      left: personas[left]?.id ?? '',
      right: personas[right]?.id ?? '',
      rule: 'key',
      bits: evidence.reduce((sum, { bits }) => sum + bits, 0),
      evidence,
      value: 10,
    }))
  const { people, notPeople } = gather(
    personas,
    clusters,
    (index) => verdicts[index]?.notPerson ?? null,
  )
  return {
    people,
    notPeople,
    links,
    cards: [...doubts, ...cardsOf(settled.cards, settled.portraits, personas)],
  }
}

/** What the whole network tells about names and organisations, learned per cluster of shared keys. */
export function openStudio(
  personas: readonly Persona[],
  sketches: readonly Sketch[],
  clusters: Clusters,
): Studio {
  const roots = clusters.roots()
  const merged = roots.map((root): Sketch & { slug: string | null } => {
    const members = clusters.members(root)
    const all = members.flatMap((member) => sketches[member] ?? [])
    return {
      forms: distinctForms(all.flatMap((sketch) => sketch.forms)),
      affiliations: all.flatMap((sketch) => sketch.affiliations),
      cities: [],
      slug:
        members.map((member) => personas[member]?.slugs[0]).find((slug) => slug !== undefined) ??
        null,
    }
  })
  const organisations = learnOrganisations(merged)
  const groups = roots.map((root) => ({ members: clusters.members(root) }))
  return {
    personas,
    sketches,
    statistics: nameStatistics(merged),
    organisations,
    calibration: calibrate(groups, personas, sketches, organisations),
  }
}

const NO_CONTACT = 'only seen in others’ mail: you never wrote to each other'

function gather(
  personas: readonly Persona[],
  clusters: Clusters,
  whyNot: (index: number) => string | null,
): Pick<Resolution, 'people' | 'notPeople'> {
  const people: { personId: string | null; personas: string[] }[] = []
  const notPeople = new Map<string, string>()
  for (const root of clusters.roots()) {
    const members = clusters.members(root)
    const ids = members.flatMap((member) => personas[member]?.id ?? []).sort()
    const isPerson = members.some((member) => {
      const persona = personas[member]
      return persona !== undefined && whyNot(member) === null && hasStanding(persona)
    })
    if (isPerson) people.push({ personId: oldestId(members, personas), personas: ids })
    else
      for (const member of members)
        notPeople.set(personas[member]?.id ?? '', whyNot(member) ?? NO_CONTACT)
  }
  return { people, notPeople }
}

function hasStanding({ standing, traffic }: Persona): boolean {
  return standing === 'listed' || traffic.ownerWrote > 0 || traffic.wrotePersonally > 0
}

function oldestId(members: readonly number[], personas: readonly Persona[]): string | null {
  const ids = members.flatMap((member) => personas[member]?.personId ?? [])
  return ids.reduce<string | null>(
    (oldest, id) => (oldest === null || id < oldest ? id : oldest),
    null,
  )
}
