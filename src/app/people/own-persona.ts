import { insertRows, type Writer } from '../../store/change.ts'
import { namedId } from '../../store/named-id.ts'
import type { Fact } from '../../domain/fact.ts'
import type { StoredFact } from './stored-fact.ts'

const SOURCE = namedId('source', 'you', 'you')

export const ownPersonaId = (personId: string) => namedId('persona', SOURCE, personId)

/**
 * The persona under which the owner's own entries about a person are kept ("we talked", "met at"); made
 * on first use. It moves with the person through merges.
 */
export async function ownPersona(
  w: Writer,
  personId: string,
  facts: readonly Fact[] = [],
): Promise<string> {
  const id = ownPersonaId(personId)
  await insertRows(w, 'source', [{ id: SOURCE, kind: 'you', key: 'you', label: 'you' }], 'ignore')
  const stored: StoredFact[] = facts.map((fact) => ({ ...fact, record: id, at: w.at }))
  await insertRows(
    w,
    'persona',
    [
      {
        id,
        source_id: SOURCE,
        source_kind: 'you',
        key: personId,
        person_id: personId,
        standing: 'listed',
        name: facts.find((fact) => fact.field === 'name')?.value ?? null,
        facts: JSON.stringify(stored),
        owner_wrote: 0,
        wrote_personally: 0,
        bulk: 0,
        first_day: null,
        last_day: null,
        not_person: null,
      },
    ],
    'ignore',
  )
  return id
}
