import { DigwellError } from '../../domain/digwell-error.ts'
import { resolvePersonId } from '../../store/people.ts'
import type { Scope } from '../../store/store.ts'
import { fold } from '../../text/fold.ts'
import { search } from './list-people.ts'

/** The one person a name or id means. @throws DigwellError not-found, or conflict when several fit */
export async function findPerson(s: Scope, nameOrId: string): Promise<string> {
  const byId = await resolvePersonId(s, nameOrId)
  if (byId !== null) return byId
  const hits = await search(s, nameOrId, 6)
  const exact = hits.filter((hit) => fold(hit.name) === fold(nameOrId))
  const [only, second] = exact.length > 0 ? exact : hits
  if (only === undefined) {
    throw new DigwellError('not-found', `Nobody called “${nameOrId}” is in your network.`)
  }
  if (second !== undefined) {
    const names = (exact.length > 0 ? exact : hits).map(
      (hit) => `${hit.name}${hit.about === null ? '' : `, ${hit.about}`} (${hit.personId})`,
    )
    throw new DigwellError(
      'conflict',
      `Several people fit; name one by id:\n  ${names.join('\n  ')}`,
    )
  }
  return only.personId
}
