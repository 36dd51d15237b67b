import type { Day } from '../domain/instant.ts'
import { formsInAddress, formsInSlug } from './derived-forms.ts'
import type { Mailbox } from './address-evidence.ts'
import type { Calibration } from './calibration.ts'
import { isFullName, type NameForm } from './name-form.ts'
import type { NameStatistics } from './name-statistics.ts'
import { resolveAffiliations, type Organisations } from './organisations.ts'
import type { Persona } from './persona.ts'
import {
  distinctForms,
  listOf,
  profilesOf,
  trimmed,
  type Affiliation,
  type Sketch,
} from './sketch.ts'

/** All that the members of one cluster say together. */
export type Portrait = {
  readonly root: number
  readonly members: readonly number[]
  readonly forms: readonly NameForm[]
  readonly affiliations: readonly Affiliation[]
  readonly mailboxes: readonly Mailbox[]
  readonly cities: readonly string[]
  readonly slugs: readonly string[]
  /** First contact on LinkedIn, usually the day of connecting. */
  readonly connected: Day | null
  /** First mail or meeting. */
  readonly firstSeen: Day | null
  /** Guest lists and address books it stands in: one entry a person. */
  readonly lists: ReadonlySet<string>
  readonly books: ReadonlySet<string>
}

export type Studio = {
  readonly personas: readonly Persona[]
  readonly sketches: readonly Sketch[]
  readonly statistics: NameStatistics
  readonly organisations: Organisations
  readonly calibration: Calibration
}

const NOWHERE: ReadonlySet<string> = new Set()

const BOOKS = new Set(['google-contacts', 'outlook-contacts', 'vcard', 'csv'])

/** Draws one cluster together. Cost: linear in its members. */
export function paintPortrait(root: number, members: readonly number[], studio: Studio): Portrait {
  const { personas, sketches, statistics, organisations } = studio
  const forms: NameForm[] = []
  const affiliations: Affiliation[] = []
  const [cities, slugs, emails] = [new Set<string>(), new Set<string>(), new Set<string>()]
  const [lists, books] = [new Set<string>(), new Set<string>()]
  for (const member of members) {
    const [persona, sketch] = [personas[member], sketches[member]]
    if (persona === undefined || sketch === undefined) continue
    forms.push(...sketch.forms)
    affiliations.push(...resolveAffiliations(sketch.affiliations, organisations))
    for (const city of sketch.cities) cities.add(city)
    for (const slug of profilesOf(persona)) slugs.add(slug)
    for (const email of persona.emails) emails.add(email)
    const list = listOf(persona)
    if (list !== null) lists.add(list)
    if (BOOKS.has(persona.source)) books.add(persona.sourceId)
  }
  for (const email of emails) forms.push(...formsInAddress(email, statistics.isName))
  for (const slug of slugs) forms.push(...formsInSlug(slug, statistics.isName))
  return {
    root,
    members,
    forms: usefulForms(forms),
    affiliations: distinctAffiliations(affiliations),
    mailboxes: trimmed([...emails].map((email) => mailboxOf(email, organisations))),
    cities: trimmed([...cities]),
    slugs: trimmed([...slugs]),
    connected: earliest(members, personas, (source) => source === 'linkedin'),
    firstSeen: earliest(members, personas, (source) => source === 'mail' || source === 'calendar'),
    lists: lists.size === 0 ? NOWHERE : lists,
    books: books.size === 0 ? NOWHERE : books,
  }
}

function earliest(
  members: readonly number[],
  personas: readonly Persona[],
  counts: (source: Persona['source']) => boolean,
): Day | null {
  let first: Day | null = null
  for (const member of members) {
    const persona = personas[member]
    const day = persona?.traffic.firstDay ?? null
    if (persona === undefined || day === null || !counts(persona.source)) continue
    first = first === null ? day : Math.min(first, day)
  }
  return first
}

/** Full names, the written ones first; given names and initials only where no full name is known. */
function usefulForms(forms: readonly NameForm[]): readonly NameForm[] {
  if (forms.length < 2) return trimmed(forms)
  const distinct = distinctForms(forms)
  const full = distinct.filter(isFullName)
  return trimmed(full.length > 0 ? full : distinct).toSorted(
    (a, b) =>
      originRank(a) - originRank(b) ||
      b.tokens.length - a.tokens.length ||
      (a.tokens.join(' ') < b.tokens.join(' ') ? -1 : 1),
  )
}

function originRank({ origin, tokens }: NameForm): number {
  return (tokens.length > 1 ? 0 : 2) + (origin === 'written' ? 0 : 1)
}

function mailboxOf(email: string, { isFreeMail }: Organisations): Mailbox {
  const at = email.lastIndexOf('@')
  const domain = email.slice(at + 1)
  return { local: email.slice(0, at), domain, isFree: isFreeMail(domain) }
}

function distinctAffiliations(all: readonly Affiliation[]): readonly Affiliation[] {
  if (all.length < 2) return trimmed(all)
  const seen = new Map<string, Affiliation>()
  for (const one of all) {
    const key = `${one.organisation} ${one.from === null} ${one.to === null}`
    const known = seen.get(key)
    seen.set(key, known === undefined ? one : widened(known, one))
  }
  return trimmed([...seen.values()])
}

function widened(a: Affiliation, b: Affiliation): Affiliation {
  if (a.from === null || b.from === null || a.to === null || b.to === null) return a
  return { ...a, from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) }
}
