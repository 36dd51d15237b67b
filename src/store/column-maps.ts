import type { Scope } from './store.ts'

/** How the owner described tables nobody knew, by the name of their header. */
export async function findColumnMaps(
  s: Scope,
): Promise<readonly { readonly id: string; readonly map: string }[]> {
  return s.db
    .selectFrom('column_map')
    .select(['id', 'map'])
    .where('owner_id', '=', s.owner)
    .execute()
}
