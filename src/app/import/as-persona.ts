import type { FactField } from '../../domain/fact.ts'
import type { SourceKind } from '../../domain/source-record.ts'
import type { Persona } from '../../identity/persona.ts'
import type { PersonaRow } from '../../store/schema.ts'
import { linkedinHandle } from '../../text/linkedin-slug.ts'
import { normaliseEmail } from '../../text/normalise-email.ts'
import { normalisePhone } from '../../text/normalise-phone.ts'
import type { StoredFact } from '../people/stored-fact.ts'

const DAY_MS = 86_400_000

/** A kept persona as matching sees it: values normalised, spellings by how often they were seen. */
export function asPersona(row: PersonaRow, country: string): Persona {
  const facts = JSON.parse(row.facts) as StoredFact[]
  const all = (field: FactField) => facts.filter((fact) => fact.field === field)
  const names = new Map<string, number>()
  for (const fact of [...all('name'), ...all('native-name')]) {
    names.set(fact.value, (names.get(fact.value) ?? 0) + (fact.count ?? 1))
  }
  if (names.size === 0 && row.name !== null) names.set(row.name, 1)
  return {
    id: row.id,
    source: row.source_kind as SourceKind,
    sourceId: row.source_id,
    key: row.key,
    names: [...names]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
    nicknames: all('nickname').map((fact) => fact.value),
    emails: normalised(all('email'), normaliseEmail),
    phones: normalised(all('phone'), (text) => normalisePhone(text, country)),
    slugs: normalised(all('linkedin'), linkedinHandle),
    employers: all('employer').map((fact) => ({
      name: fact.value,
      ...(fact.from === undefined ? {} : { from: Math.floor(fact.from / DAY_MS) }),
      ...(fact.to === undefined ? {} : { to: Math.floor(fact.to / DAY_MS) }),
    })),
    cities: all('city').map((fact) => fact.value),
    standing: row.standing as Persona['standing'],
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

function normalised(
  facts: readonly StoredFact[],
  normalise: (text: string) => string | null,
): string[] {
  return [
    ...new Set(
      facts.flatMap((fact) => {
        const value = normalise(fact.value)
        return value === null ? [] : [value]
      }),
    ),
  ]
}
