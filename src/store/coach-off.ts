import type { Scope } from './store.ts'

/** What the coach leaves alone, newest first, with the name of the reader it holds for. */
export async function findCoachOff(s: Scope) {
  return s.db
    .selectFrom('coach_off as o')
    .leftJoin('person as p', (join) =>
      join.onRef('p.owner_id', '=', 'o.owner_id').onRef('p.id', '=', 'o.person_id'),
    )
    .where('o.owner_id', '=', s.owner)
    .orderBy('o.at', 'desc')
    .orderBy('o.id', 'desc')
    .selectAll('o')
    .select('p.name as person_name')
    .execute()
}
