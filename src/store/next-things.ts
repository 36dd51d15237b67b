import { inChunks } from './chunked.ts'
import type { Scope } from './store.ts'

/** The one thing set for each of these people: their next open follow-up, with its day. */
export async function findNextThings(
  s: Scope,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await inChunks(personIds, (piece) =>
    s.db
      .selectFrom('follow_up')
      .select(['person_id', 'what', 'due_day'])
      .where('owner_id', '=', s.owner)
      .where('person_id', 'in', piece)
      .where('state', '=', 'open')
      .orderBy('due_day', 'desc')
      .execute(),
  )
  return new Map(
    rows.map((row) => [
      row.person_id,
      `${row.what} (${new Date(row.due_day * 86_400_000).toISOString().slice(0, 10)})`,
    ]),
  )
}
