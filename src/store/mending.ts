import type { Scope } from './store.ts'

/** What is brought up to date once after an upgrade. */
export type MendingStep = 'events' | 'names'

/** Is there anything to bring up to date? */
export async function isMendingDue(s: Scope): Promise<boolean> {
  const row = await s.db
    .selectFrom('mending')
    .select('step')
    .where('owner_id', '=', s.owner)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** The id up to which it is done; null where there is nothing to mend. */
export async function findMending(s: Scope, step: MendingStep): Promise<string | null> {
  const row = await s.db
    .selectFrom('mending')
    .select('after')
    .where('owner_id', '=', s.owner)
    .where('step', '=', step)
    .executeTakeFirst()
  return row?.after ?? null
}

/** @param after how far it is done; null: it is done */
export async function putMending(s: Scope, step: MendingStep, after: string | null): Promise<void> {
  if (after === null) {
    await s.db
      .deleteFrom('mending')
      .where('owner_id', '=', s.owner)
      .where('step', '=', step)
      .execute()
    return
  }
  await s.engine.insertMany(s.db, 'mending', [{ owner_id: s.owner, step, after }], 'replace')
}
