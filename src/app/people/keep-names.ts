import type { Fact } from '../../domain/fact.ts'
import { updateRow, type Writer } from '../../store/change.ts'
import { findOwnFacts, findPeople } from '../../store/people.ts'
import { findPersonasOf } from '../../store/personas.ts'
import type { PersonaRow } from '../../store/schema.ts'
import { isIdName } from '../../text/id-name.ts'
import { UNNAMED } from '../../text/shown-name.ts'
import { ownPersona, ownPersonaId } from './own-persona.ts'
import type { StoredFact } from './stored-fact.ts'

const NAMING = new Set(['name', 'given', 'family', 'native-name', 'nickname'])

/**
 * People who stay although whoever told their name is gone keep it as the owner's own word. To be asked
 * before they are folded anew.
 */
export async function keepNames(w: Writer, ids: readonly string[]): Promise<void> {
  const people = await findPeople(w, ids)
  const personas = Map.groupBy(await findPersonasOf(w, ids), (row) => row.person_id)
  const own = new Set(
    (await findOwnFacts(w, ids)).flatMap((row) => (row.field === 'name' ? [row.person_id] : [])),
  )
  for (const { id, name } of people) {
    const theirs = personas.get(id) ?? []
    if (name === '' || name === UNNAMED || isIdName(name) || own.has(id) || theirs.some(isNamed))
      continue
    await keepName(w, id, name)
  }
}

function isNamed({ name, facts, source_kind }: PersonaRow): boolean {
  if (name !== null) return true
  const said = JSON.parse(facts) as StoredFact[]
  return source_kind !== 'you' && said.length > 0
    ? said.some(({ field }) => NAMING.has(field) || field === 'email' || field === 'phone')
    : said.some(({ field }) => NAMING.has(field))
}

async function keepName(w: Writer, personId: string, name: string): Promise<void> {
  const fact: Fact = { field: 'name', value: name }
  const known = (await findPersonasOf(w, [personId])).find(
    (row) => row.id === ownPersonaId(personId),
  )
  if (known === undefined) {
    await ownPersona(w, personId, [fact])
    return
  }
  const facts = JSON.parse(known.facts) as StoredFact[]
  const kept = [...facts, { ...fact, record: known.id, at: w.at }]
  await updateRow(w, 'persona', known.id, { name, facts: JSON.stringify(kept) })
}
