import { inChunks } from './chunked.ts'
import type { PhotoRow } from './event-rows.ts'
import type { Scope } from './store.ts'

/** Which of these have a picture. */
export async function findPictured(s: Scope, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await inChunks(ids, (piece) =>
    s.db
      .selectFrom('photo')
      .select('id')
      .where('owner_id', '=', s.owner)
      .where('id', 'in', piece)
      .execute(),
  )
  return new Set(rows.map(({ id }) => id))
}

export async function findPhoto(s: Scope, id: string): Promise<PhotoRow | undefined> {
  return s.db
    .selectFrom('photo')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .where('id', '=', id)
    .executeTakeFirst()
}
