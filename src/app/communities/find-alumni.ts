import { inChunks } from '../../store/chunked.ts'
import { findPeopleByWords } from '../../store/communities.ts'
import { findOwnFacts } from '../../store/people.ts'
import { findPersonasOf } from '../../store/personas.ts'
import type { Scope } from '../../store/store.ts'
import { organisationKey } from '../../text/organisation-name.ts'
import { gatherFacts } from '../people/fold-person.ts'
import type { SourcedFact } from '../people/sourced-fact.ts'

/** What somebody does or did at a place. */
export type Being = 'studied' | 'works' | 'worked'

/**
 * People of whom some source says that they were at this school or worked there, now or before, with which it
 * was. Cost: the people found by its name's words, `limit` of them at most.
 */
export async function findAlumni(
  s: Scope,
  name: string,
  limit: number,
): Promise<ReadonlyMap<string, Being>> {
  const key = organisationKey(name)
  if (key === '') return new Map()
  const words = [...new Set(key.split(' '))]
  const rare = words.filter((word) => word.length > 2)
  const ids = await findPeopleByWords(s, rare.length > 0 ? rare : words, limit)
  const alumni = await inChunks(ids, async (piece) => {
    const places = await placesOf(s, piece)
    return piece.flatMap((id) => {
      const being = places.get(id)?.get(key)
      return being === undefined ? [] : [[id, being] as const]
    })
  })
  return new Map(alumni)
}

/** Where a person was, as far as is known, in the form of `organisationKey`. */
export async function findPlacesBeen(s: Scope, personId: string): Promise<ReadonlySet<string>> {
  return new Set((await placesOf(s, [personId])).get(personId)?.keys())
}

async function placesOf(s: Scope, ids: readonly string[]) {
  const personas = Map.groupBy(await findPersonasOf(s, ids), ({ person_id }) => person_id)
  const own = Map.groupBy(await findOwnFacts(s, ids), ({ person_id }) => person_id)
  return new Map(
    ids.map((id) => {
      return [id, placesIn(gatherFacts(personas.get(id) ?? [], own.get(id) ?? []))] as const
    }),
  )
}

/** The most trusted source that names a job says where they work now; all others, where they did. */
function placesIn(facts: readonly SourcedFact[]): ReadonlyMap<string, Being> {
  const places = new Map<string, Being>()
  const now = facts.find(({ field, to }) => field === 'employer' && to === undefined)
  for (const fact of facts) {
    const key = organisationKey(fact.value)
    if (fact.field === 'school' && !places.has(key)) places.set(key, 'studied')
    if (fact.field === 'employer' && places.get(key) !== 'works') {
      places.set(key, fact === now ? 'works' : 'worked')
    }
  }
  return places
}
