import { createHmac } from 'node:crypto'
import type { Scope } from './store.ts'

/** What stays of somebody forgotten: a keyed hash, enough to know them again, too little to know them by. */
export function forgottenHash(secret: string, personaId: string): string {
  return createHmac('sha256', secret).update(personaId).digest('base64url')
}

/** How an address or profile is remembered, whatever source it comes from. */
export function forgottenKey(field: string, value: string): string {
  return `${field}:${value.trim().toLowerCase()}`
}

export async function listForgotten(
  s: Scope,
): Promise<{ secret: string; hashes: ReadonlySet<string> }> {
  const owner = await s.db
    .selectFrom('owner')
    .select('secret')
    .where('owner_id', '=', s.owner)
    .executeTakeFirst()
  const rows = await s.db
    .selectFrom('forgotten')
    .select('hash')
    .where('owner_id', '=', s.owner)
    .execute()
  return { secret: owner?.secret ?? '', hashes: new Set(rows.map((row) => row.hash)) }
}
