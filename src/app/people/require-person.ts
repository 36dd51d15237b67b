import { DigwellError } from '../../domain/digwell-error.ts'
import { findPeople, resolvePersonId } from '../../store/people.ts'
import type { Scope } from '../../store/store.ts'

/** The person behind an id or alias. @throws DigwellError not-found */
export async function requirePerson(s: Scope, id: string): Promise<{ id: string; name: string }> {
  const known = await resolvePersonId(s, id)
  const [person] = known === null ? [] : await findPeople(s, [known])
  if (person === undefined) {
    throw new DigwellError('not-found', 'Digwell knows nobody by that id.')
  }
  return { id: person.id, name: person.name }
}
