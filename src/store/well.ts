import type { Scope } from './store.ts'

/** Days of silence after which hardly any tie is warm. */
const LONGEST_WARM = 730

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

/** Ids of people whose tie may have held water on or after `since`: they ever wrote or met the owner, and not too long before. In order of id. */
export async function everFilledTies(s: Scope, since: number): Promise<readonly string[]> {
  const rows = await s.db
    .selectFrom('tie')
    .select('person_id')
    .where('owner_id', '=', s.owner)
    .where('last_day', '>=', since - LONGEST_WARM)
    .where((is) => is.or([is('in_count', '>', 0), is('met_count', '>', 0)]))
    .orderBy('person_id')
    .execute()
  return rows.map((row) => row.person_id)
}
