import { sql } from 'kysely'
import type { Scope } from './store.ts'

/** From this many rows on, taking a change back takes seconds rather than moments. */
const LARGE = 5_000

/** Whether `changeId` wrote so many rows that taking it back would hold others up. Reads at most that many index entries. */
export async function isLargeChange(s: Scope, changeId: string): Promise<boolean> {
  for (const table of ['journal', 'interaction', 'record', 'person'] as const) {
    const { rows } = await sql`select 1 from ${sql.table(table)}
      where owner_id = ${s.owner} and change_id = ${changeId} limit 1 offset ${sql.lit(LARGE)}`.execute(
      s.db,
    )
    if (rows.length > 0) return true
  }
  return false
}
