import { findOwnFacts } from '../../store/people.ts'
import { findPersonasOf } from '../../store/personas.ts'
import { nextPeople } from '../../store/next-people.ts'
import { isUnplaced, putPlaces } from '../../store/places.ts'
import type { Home } from '../home.ts'
import { foldPlace } from './fold-place.ts'

const BATCH = 500
const settled = new WeakSet<Home>()

/** Reads where everybody lives, once, after a version that did not know places. Derived, so no change. */
export async function settlePlaces(home: Home): Promise<void> {
  if (settled.has(home) || home.readOnly === true) return
  settled.add(home)
  if (!(await home.store.read(home.owner, isUnplaced))) return
  for (let after: string | null = ''; after !== null;) {
    const from: string = after
    after = await home.store.write(home.owner, async (s) => {
      const ids = await nextPeople(s, from, BATCH)
      const personas = Map.groupBy(await findPersonasOf(s, ids), (row) => row.person_id)
      const own = Map.groupBy(await findOwnFacts(s, ids), (row) => row.person_id)
      const rows = ids.flatMap(
        (id) => foldPlace(id, personas.get(id) ?? [], own.get(id) ?? []) ?? [],
      )
      await putPlaces(s, ids, rows)
      return ids.length < BATCH ? null : (ids.at(-1) ?? null)
    })
  }
}
