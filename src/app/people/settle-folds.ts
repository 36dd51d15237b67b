import { clearFoldDue, findFoldDue } from '../../store/fold-due.ts'
import { findOwnFacts } from '../../store/people.ts'
import { findPersonasOf } from '../../store/personas.ts'
import { putPersonTerms } from '../../store/person-terms.ts'
import { putPlaces } from '../../store/places.ts'
import type { Scope } from '../../store/store.ts'
import { leaveAside, type Home } from '../home.ts'
import { foldTerms } from '../needs/fold-terms.ts'
import { foldPlace } from '../places/fold-place.ts'

/** So many at a time hold the lock; a save waits no longer than that. */
const BATCH = 200
/** So many are worked out at once while somebody waits. */
const FEW = 500

/**
 * Works out by what people can be found and where they live, for those known from a version that did not
 * keep it. Derived only, so no change; broken off, it is gone on with.
 */
export async function settleFolds(home: Home): Promise<void> {
  for (let more = true; more;) {
    const due = await home.store.read(home.owner, (s) => findFoldDue(s, 1))
    if (due.length === 0) return
    more = await home.store.write(home.owner, settleBatch)
  }
}

/** The same for a page that shows it. @returns false while it is worked out elsewhere */
export async function settleFoldsSoon(home: Home): Promise<boolean> {
  if (home.readOnly === true) return true
  const due = await home.store.read(home.owner, (s) => findFoldDue(s, FEW + 1))
  if (due.length === 0) return true
  if (leaveAside(home, due.length > FEW)) return false
  await settleFolds(home)
  return true
}

async function settleBatch(s: Scope): Promise<boolean> {
  const ids = await findFoldDue(s, BATCH)
  const personas = Map.groupBy(await findPersonasOf(s, ids), (row) => row.person_id)
  const own = Map.groupBy(await findOwnFacts(s, ids), (row) => row.person_id)
  const known = ids.map((id) => [id, personas.get(id) ?? [], own.get(id) ?? []] as const)
  const terms = known.flatMap((one) => foldTerms(...one))
  const places = known.flatMap((one) => foldPlace(...one) ?? [])
  await putPersonTerms(s, ids, terms)
  await putPlaces(s, ids, places)
  await clearFoldDue(s, ids)
  return ids.length === BATCH
}
