import { sql } from 'kysely'
import { ensureOwner } from './owners.ts'
import { ownedTables } from './owned-tables.ts'
import type { Scope } from './store.ts'

/** Deletes every row of the owner, history and undo included, and makes them anew as somebody never seen. */
export async function eraseOwner(
  s: Scope,
  fresh: { readonly at: number; readonly secret: string },
): Promise<void> {
  for (const table of await ownedTables(s)) {
    await sql`delete from ${sql.table(table)} where owner_id = ${s.owner}`.execute(s.db)
  }
  await ensureOwner(s, fresh)
}
