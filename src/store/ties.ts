import { among } from './among.ts'
import { inChunks } from './chunked.ts'
import type { TieRow } from './schema.ts'
import type { Scope } from './store.ts'

/** People with any contact, in no telling order: a sample that stands for all. */
export async function sampleTies(s: Scope, limit: number): Promise<readonly string[]> {
  const rows = await s.db
    .selectFrom('tie')
    .select('person_id')
    .where('owner_id', '=', s.owner)
    .where('n', '>=', 1)
    .orderBy('person_id')
    .limit(limit)
    .execute()
  return rows.map((row) => row.person_id)
}

/** On how many days there was contact with each of these people; those without any tie are left out. */
export async function countContactDays(
  s: Scope,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await inChunks(personIds, (piece) =>
    s.db
      .selectFrom('tie')
      .select(['person_id', 'n'])
      .where('owner_id', '=', s.owner)
      .where('person_id', 'in', among(s, piece))
      .execute(),
  )
  return new Map(rows.map(({ person_id, n }) => [person_id, n]))
}

/** Ties in the order of their people's ids, from behind `after` on. */
export async function tiesAfter(
  s: Scope,
  after: string,
  limit: number,
): Promise<readonly TieRow[]> {
  return s.db
    .selectFrom('tie')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .where('person_id', '>', after)
    .orderBy('person_id')
    .limit(limit)
    .execute()
}
