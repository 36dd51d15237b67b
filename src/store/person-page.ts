import { inChunks } from './chunked.ts'
import type { FollowUpRow } from './schema.ts'
import type { Scope } from './store.ts'

/** A person's follow-ups, open ones first, soonest first. */
export async function findFollowUps(s: Scope, personId: string): Promise<readonly FollowUpRow[]> {
  return s.db
    .selectFrom('follow_up')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .where('person_id', '=', personId)
    .orderBy('state', 'desc')
    .orderBy('due_day')
    .limit(50)
    .execute()
}

/** What the sources are called, by id. */
export async function findSources(
  s: Scope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await inChunks([...new Set(ids)], (piece) =>
    s.db
      .selectFrom('source')
      .select(['id', 'label'])
      .where('owner_id', '=', s.owner)
      .where('id', 'in', piece)
      .execute(),
  )
  return new Map(rows.map((row) => [row.id, row.label]))
}
