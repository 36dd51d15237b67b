import type { Clusters } from './clusters.ts'
import { areLikeNames } from './name-evidence.ts'
import { isFullName, type NameForm } from './name-form.ts'
import type { Decision, Evidence, Link, Persona } from './persona.ts'
import { isRoleAddress } from './roles.ts'
import { profilesOf } from './sketch.ts'

export type KeyResult = {
  readonly links: Link[]
  /** Pairs that share a key but look like two people: for the owner to decide. */
  readonly doubts: KeyDoubt[]
}

export type KeyDoubt = {
  readonly left: number
  readonly right: number
  readonly evidence: readonly Evidence[]
}

type Input = {
  readonly personas: readonly Persona[]
  readonly forms: readonly (readonly NameForm[])[]
  /** Personas whose keys are nobody's: notifiers, lists, functions. */
  readonly isNobody: (index: number) => boolean
}

/** The owner's decisions first: what they parted stays parted, what they joined is joined. */
export function applyDecisions(
  personas: readonly Persona[],
  decisions: readonly Decision[],
  clusters: Clusters,
): Link[] {
  const indexOf = new Map(personas.map(({ id }, index) => [id, index]))
  const links: Link[] = []
  const ordered = [...decisions].sort((a, b) => rank(a) - rank(b) || compareText(key(a), key(b)))
  for (const { left, right, verdict } of ordered) {
    const [a, b] = [indexOf.get(left), indexOf.get(right)]
    if (a === undefined || b === undefined) continue
    if (verdict === 'different') clusters.keepApart(a, b)
    else if (clusters.join(a, b) !== null) {
      const evidence = [{ kind: 'decision', text: 'you said so', bits: 100 }]
      links.push({ left, right, rule: 'you', bits: 100, evidence, leansOn: null })
    }
  }
  return links
}

/** "Different" before "same", the owner's before rules': the first stands when they clash. */
function rank({ by, verdict }: Decision): number {
  return (by === 'you' ? 0 : 2) + (verdict === 'different' ? 0 : 1)
}

function key({ left, right }: Decision): string {
  return left < right ? `${left} ${right}` : `${right} ${left}`
}

/**
 * Joins personas that share a key no two people share: an address, a profile, a phone, the person
 * they were attributed to before. Guards: names that have nothing in common, two profiles.
 */
export function joinByKeys(input: Input, clusters: Clusters): KeyResult {
  const result: KeyResult = { links: [], doubts: [] }
  for (const group of keyGroups(input)) joinGroup(group, input, clusters, result)
  return result
}

type KeyGroup = { readonly kind: KeyKind; readonly value: string; readonly members: number[] }
type KeyKind = 'person' | 'linkedin' | 'email' | 'phone'
const KINDS: readonly KeyKind[] = ['person', 'linkedin', 'email', 'phone']

function keyGroups({ personas, forms, isNobody }: Input): KeyGroup[] {
  // `info@` is a key only together with a person's name.
  const isOwnAddress = (email: string, index: number) =>
    !isRoleAddress(email) || forms[index]?.some(isFullName) === true
  const groups = new Map<string, KeyGroup>()
  const note = (kind: KeyKind, value: string, index: number) => {
    const id = `${kind} ${value}`
    const group = groups.get(id)
    if (group === undefined) groups.set(id, { kind, value, members: [index] })
    else if (group.members.at(-1) !== index) group.members.push(index)
  }
  for (const [index, persona] of personas.entries()) {
    if (persona.personId !== null) note('person', persona.personId, index)
    if (isNobody(index)) continue
    for (const slug of profilesOf(persona)) note('linkedin', slug, index)
    for (const email of persona.emails) if (isOwnAddress(email, index)) note('email', email, index)
    for (const phone of persona.phones) note('phone', phone, index)
  }
  return [...groups.values()]
    .filter(({ members }) => members.length > 1)
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compareText(a.value, b.value))
}

function joinGroup(group: KeyGroup, input: Input, clusters: Clusters, result: KeyResult): void {
  const settled: number[] = []
  for (const index of group.members) {
    const mate = settled.find((other) => fits(group, index, other, input, clusters))
    if (mate !== undefined && clusters.join(mate, index) !== null) {
      result.links.push(keyLink(group, mate, index, input.personas))
    } else if (settled.length > 0 && mate === undefined && !isRoleAddress(group.value)) {
      const other = settled[0] ?? index
      result.doubts.push({ left: other, right: index, evidence: evidenceOf(group, true) })
    }
    settled.push(index)
  }
}

function fits(
  { kind }: KeyGroup,
  index: number,
  other: number,
  input: Input,
  clusters: Clusters,
): boolean {
  if (clusters.areApart(index, other)) return false
  if (kind === 'person' || kind === 'linkedin') return true
  if (haveOtherProfiles(index, other, input.personas, clusters)) return false
  return areLikeNames(input.forms[index] ?? [], input.forms[other] ?? [])
}

function haveOtherProfiles(
  index: number,
  other: number,
  personas: readonly Persona[],
  clusters: Clusters,
): boolean {
  const profiles = (one: number) =>
    clusters.members(one).flatMap((member) => {
      const persona = personas[member]
      return persona === undefined ? [] : profilesOf(persona)
    })
  const slugs = new Set(profiles(index))
  if (slugs.size === 0) return false
  const others = profiles(other)
  return others.length > 0 && !others.some((slug) => slugs.has(slug))
}

function keyLink(group: KeyGroup, left: number, right: number, personas: readonly Persona[]): Link {
  const evidence = evidenceOf(group, false)
  const [a, b] = [personas[left]?.id ?? '', personas[right]?.id ?? '']
  return { left: a, right: b, rule: 'key', bits: evidence[0]?.bits ?? 0, evidence, leansOn: null }
}

const WORDS: Record<KeyKind, (value: string) => string> = {
  person: () => 'already one person',
  linkedin: (slug) => `same LinkedIn profile: ${slug}`,
  email: (email) => `same address: ${email}`,
  phone: (phone) => `same phone: ${phone}`,
}

function evidenceOf({ kind, value }: KeyGroup, inDoubt: boolean): Evidence[] {
  const shared = { kind, text: WORDS[kind](value), bits: kind === 'phone' ? 12 : 20 }
  if (!inDoubt) return [shared]
  return [shared, { kind: 'name', text: 'but the names or profiles differ', bits: 2 - shared.bits }]
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
