import { readChangeKey } from './page-key.ts'
import type { ChangeRow } from './schema.ts'
import type { Scope } from './store.ts'

/** Changes, newest first, from before `after` (an id) on. */
export async function listChanges(
  s: Scope,
  after: string | null,
  limit: number,
): Promise<readonly ChangeRow[]> {
  let query = s.db
    .selectFrom('change')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .orderBy('id', 'desc')
    .limit(limit)
  if (after !== null) query = query.where('id', '<', readChangeKey(after))
  return query.execute()
}

/** The newest change that can be undone and is not itself an undoing. */
export async function newestUndoable(s: Scope): Promise<ChangeRow | undefined> {
  return s.db
    .selectFrom('change')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .where('state', '=', 'done')
    .where('undoable', '=', 1)
    .where('undoes', 'is', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}
