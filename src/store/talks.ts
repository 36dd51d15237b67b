import { sql } from 'kysely'
import type { Scope } from './store.ts'

/** Meetings and calls by day and manner since `from`, those that lie ahead left out. By an index of their own. */
export async function countTalks(
  s: Scope,
  from: number,
): Promise<readonly { readonly day: number; readonly inPerson: boolean; readonly n: number }[]> {
  const { rows } = await sql<{ day: number; in_person: number; n: number | string }>`
    select day, in_person, count(*) as n from interaction
    where owner_id = ${s.owner} and day >= ${from} and kind in ('meeting', 'call') and personal = 1
    group by day, in_person`.execute(s.db)
  return rows.map(({ day, in_person, n }) => ({ day, inPerson: in_person === 1, n: Number(n) }))
}
