import { calledIn } from '../../text/called-in.ts'
import { findOwnFacts, findPeople } from '../../store/people.ts'
import { findPersonasOf } from '../../store/personas.ts'
import type { OwnFactRow, PersonaRow } from '../../store/schema.ts'
import type { Scope } from '../../store/store.ts'
import { gatherFacts } from './fold-person.ts'

/** How one would address somebody of whom only the name is at hand; the whole name where that does not tell. */
export function calledBy(name: string): string {
  return calledIn(name)
}

/** How one would address somebody, with what their sources call their given name. */
export function calledAs(
  name: string,
  personas: readonly PersonaRow[],
  own: readonly OwnFactRow[],
): string {
  const given = gatherFacts(personas, own).filter(({ field }) => field === 'given')
  return calledIn(
    name,
    given.map(({ value }) => value),
  )
}

/** The same of several, by id. Three queries. */
export async function findCalled(
  s: Scope,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const people = await findPeople(s, personIds)
  const personas = Map.groupBy(await findPersonasOf(s, personIds), (row) => row.person_id)
  const own = Map.groupBy(await findOwnFacts(s, personIds), (row) => row.person_id)
  return new Map(
    people.map(({ id, name }) => [id, calledAs(name, personas.get(id) ?? [], own.get(id) ?? [])]),
  )
}
