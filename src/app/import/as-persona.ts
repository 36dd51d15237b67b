import type { FactField } from '../../domain/fact.ts'
import type { SourceKind } from '../../domain/source-record.ts'
import type { Persona } from '../../identity/persona.ts'
import type { PersonaRow } from '../../store/schema.ts'
import { linkedinHandle } from '../../text/linkedin-slug.ts'
import { normaliseEmail } from '../../text/normalise-email.ts'
import { normalisePhone } from '../../text/normalise-phone.ts'
import type { StoredFact } from '../people/stored-fact.ts'

const DAY_MS = 86_400_000

/**
 * A kept persona as matching sees it: values normalised, spellings by how often they were seen.
 *
 * @param shared texts that many have in common; those of this row are added
 */
export function asPersona(
  row: PersonaRow,
  country: string,
  shared: Map<string, string> = new Map(),
): Persona {
  const facts = byField(row.facts)
  const all = (field: FactField) => facts.get(field) ?? NONE
  return {
    id: row.id,
    source: once(row.source_kind, shared) as SourceKind,
    sourceId: once(row.source_id, shared),
    key: row.key,
    names: namesOf([...all('name'), ...all('native-name')], row.name),
    nicknames: list(all('nickname'), (fact) => fact.value),
    emails: normalised(all('email'), normaliseEmail),
    phones: normalised(all('phone'), (text) => normalisePhone(text, country)),
    slugs: normalised(all('linkedin'), linkedinHandle),
    employers: list(all('employer'), (fact) => ({
      name: once(fact.value, shared),
      ...(fact.from === undefined ? {} : { from: Math.floor(fact.from / DAY_MS) }),
      ...(fact.to === undefined ? {} : { to: Math.floor(fact.to / DAY_MS) }),
    })),
    cities: list(all('city'), (fact) => once(fact.value, shared)),
    standing: once(row.standing, shared) as Persona['standing'],
    traffic: {
      ownerWrote: row.owner_wrote,
      wrotePersonally: row.wrote_personally,
      bulk: row.bulk,
      firstDay: row.first_day,
      lastDay: row.last_day,
    },
    personId: row.person_id,
  }
}

type Facts = readonly StoredFact[]

/** One for all: most personas lack most fields, and there may be a quarter of a million. */
const NONE: readonly never[] = []

function byField(json: string): ReadonlyMap<FactField, Facts> {
  const groups = new Map<FactField, StoredFact[]>()
  for (const fact of JSON.parse(json) as StoredFact[]) {
    const group = groups.get(fact.field)
    if (group === undefined) groups.set(fact.field, [fact])
    else group.push(fact)
  }
  return groups
}

function once(text: string, shared: Map<string, string>): string {
  const known = shared.get(text)
  if (known === undefined) shared.set(text, text)
  return known ?? text
}

function list<T>(facts: Facts, of: (fact: StoredFact) => T): readonly T[] {
  return facts.length === 0 ? NONE : facts.map(of)
}

function namesOf(facts: Facts, name: string | null): Persona['names'] {
  const names = new Map<string, number>()
  for (const fact of facts) names.set(fact.value, (names.get(fact.value) ?? 0) + (fact.count ?? 1))
  if (names.size === 0 && name !== null) names.set(name, 1)
  if (names.size === 0) return NONE
  return [...names]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

function normalised(facts: Facts, normalise: (text: string) => string | null): readonly string[] {
  if (facts.length === 0) return NONE
  const values = new Set<string>()
  for (const fact of facts) {
    const value = normalise(fact.value)
    if (value !== null) values.add(value)
  }
  return values.size === 0 ? NONE : [...values].slice()
}
