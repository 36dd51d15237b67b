import type { Scope } from './store.ts'

/** Ties that may hold water today, with the person's circles. Read from the index by state. */
export async function findWellTies(s: Scope) {
  return s.db
    .selectFrom('tie as t')
    .innerJoin('person as p', (join) =>
      join.onRef('p.owner_id', '=', 't.owner_id').onRef('p.id', '=', 't.person_id'),
    )
    .where('t.owner_id', '=', s.owner)
    .where('t.state', 'in', ['strong', 'warm', 'new', 'cooling'])
    .selectAll('t')
    .select('p.tags')
    .execute()
}
