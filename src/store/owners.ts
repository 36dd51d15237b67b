import type { Scope } from './store.ts'

/** The owner's row, made on first sight. */
export async function ensureOwner(
  s: Scope,
  fresh: { readonly at: number; readonly secret: string },
): Promise<{ secret: string; createdAt: number }> {
  await s.db
    .insertInto('owner')
    .values({ owner_id: s.owner, created_at: fresh.at, secret: fresh.secret })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const row = await s.db
    .selectFrom('owner')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .executeTakeFirstOrThrow()
  return { secret: row.secret, createdAt: row.created_at }
}
