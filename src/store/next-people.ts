import type { Scope } from './store.ts'

/** Ids of people from `after` on, in order: for going through everybody. */
export async function nextPeople(
  s: Scope,
  after: string,
  limit: number,
): Promise<readonly string[]> {
  const rows = await s.db
    .selectFrom('person')
    .select('id')
    .where('owner_id', '=', s.owner)
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}
