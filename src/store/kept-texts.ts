import type { Scope } from './store.ts'

/** The whole text of what was written in an interaction, where the owner keeps it; null where not. */
export async function findKeptText(s: Scope, interactionId: string): Promise<string | null> {
  const row = await s.db
    .selectFrom('kept_text')
    .select('text')
    .where('owner_id', '=', s.owner)
    .where('id', '=', interactionId)
    .executeTakeFirst()
  return row?.text ?? null
}
