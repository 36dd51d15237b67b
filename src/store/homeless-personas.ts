import { sql } from 'kysely'
import type { Scope } from './store.ts'

/** Ids of people to whom personas point and who are no more. */
export async function findMissingPeople(s: Scope): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select distinct x.person_id as id from persona x
    where x.owner_id = ${s.owner} and x.person_id is not null and not exists
      (select 1 from person p where p.owner_id = x.owner_id and p.id = x.person_id)`.execute(s.db)
  return rows.map(({ id }) => id)
}
