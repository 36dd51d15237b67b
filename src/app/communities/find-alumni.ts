import { inChunks } from '../../store/chunked.ts'
import { findPeopleByWords } from '../../store/communities.ts'
import { findOwnFacts } from '../../store/people.ts'
import { findPersonasOf } from '../../store/personas.ts'
import type { Scope } from '../../store/store.ts'
import { organisationKey } from '../../text/organisation-name.ts'
import { gatherFacts } from '../people/fold-person.ts'

/**
 * People of whom some source says that they were at this school or worked there, now or before. Cost: the
 * people found by its name's words, `limit` of them at most.
 */
export async function findAlumni(
  s: Scope,
  name: string,
  limit: number,
): Promise<readonly string[]> {
  const key = organisationKey(name)
  if (key === '') return []
  const words = [...new Set(key.split(' '))]
  const rare = words.filter((word) => word.length > 2)
  const ids = await findPeopleByWords(s, rare.length > 0 ? rare : words, limit)
  return inChunks(ids, async (piece) => {
    const places = await placesOf(s, piece)
    return piece.filter((id) => places.get(id)?.has(key) === true)
  })
}

/** Where a person was, as far as is known, in the form of `organisationKey`. */
export async function findPlacesBeen(s: Scope, personId: string): Promise<ReadonlySet<string>> {
  return (await placesOf(s, [personId])).get(personId) ?? new Set()
}

async function placesOf(s: Scope, ids: readonly string[]) {
  const personas = Map.groupBy(await findPersonasOf(s, ids), ({ person_id }) => person_id)
  const own = Map.groupBy(await findOwnFacts(s, ids), ({ person_id }) => person_id)
  return new Map(
    ids.map((id) => {
      const facts = gatherFacts(personas.get(id) ?? [], own.get(id) ?? [])
      const places = facts.filter(({ field }) => field === 'school' || field === 'employer')
      return [id, new Set(places.map(({ value }) => organisationKey(value)))] as const
    }),
  )
}
