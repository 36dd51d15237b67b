import { sql } from 'kysely'
import type { Scope } from './store.ts'

export async function countRows(
  s: Scope,
): Promise<{ people: number; interactions: number; records: number }> {
  const count = async (table: 'person' | 'interaction' | 'record') => {
    const row = await s.db
      .selectFrom(table)
      .where('owner_id', '=', s.owner)
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
    return Number(row.n)
  }
  return {
    people: await count('person'),
    interactions: await count('interaction'),
    records: await count('record'),
  }
}

/** Rows that point at nothing, by kind; all should be none. */
export async function findBroken(s: Scope): Promise<readonly { what: string; count: number }[]> {
  const checks = [
    {
      what: 'Identities of people who are not there',
      query: sql<{
        n: number
      }>`select count(*) as n from persona x where x.owner_id = ${s.owner} and x.person_id is not null
        and not exists (select 1 from person p where p.owner_id = x.owner_id and p.id = x.person_id)`,
    },
    {
      what: 'Parts in interactions that are not there',
      query: sql<{
        n: number
      }>`select count(*) as n from participant a where a.owner_id = ${s.owner}
        and not exists (select 1 from interaction i where i.owner_id = a.owner_id and i.id = a.interaction_id)`,
    },
    {
      what: 'People without a tie worked out',
      query: sql<{ n: number }>`select count(*) as n from person p where p.owner_id = ${s.owner}
        and not exists (select 1 from tie t where t.owner_id = p.owner_id and t.person_id = p.id)`,
    },
    {
      what: 'Ties of people who are not there',
      query: sql<{ n: number }>`select count(*) as n from tie t where t.owner_id = ${s.owner}
        and not exists (select 1 from person p where p.owner_id = t.owner_id and p.id = t.person_id)`,
    },
  ]
  const found: { what: string; count: number }[] = []
  for (const { what, query } of checks) {
    const { rows } = await query.execute(s.db)
    found.push({ what, count: Number(rows[0]?.n ?? 0) })
  }
  return found
}
