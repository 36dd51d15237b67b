import { inChunks } from './chunked.ts'
import type { Scope } from './store.ts'

/** Some of the people whose terms and places are still to be worked out; nobody, once all are. */
export async function findFoldDue(s: Scope, limit: number): Promise<readonly string[]> {
  const rows = await s.db
    .selectFrom('fold_due')
    .select('person_id')
    .where('owner_id', '=', s.owner)
    .limit(limit)
    .execute()
  return rows.map(({ person_id }) => person_id)
}

export async function clearFoldDue(s: Scope, ids: readonly string[]): Promise<void> {
  await inChunks(ids, async (piece) => {
    await s.db
      .deleteFrom('fold_due')
      .where('owner_id', '=', s.owner)
      .where('person_id', 'in', piece)
      .execute()
    return []
  })
}
