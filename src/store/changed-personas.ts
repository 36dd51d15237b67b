import { sql } from 'kysely'
import { inChunks } from './chunked.ts'
import type { Scope } from './store.ts'

/** The newest change of all; empty when there is none. */
export async function newestChange(s: Scope): Promise<string> {
  const row = await s.db
    .selectFrom('change')
    .select('id')
    .where('owner_id', '=', s.owner)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? ''
}

export async function countPersonas(s: Scope): Promise<number> {
  const { n } = await s.db
    .selectFrom('persona')
    .where('owner_id', '=', s.owner)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(n)
}

/**
 * Personas that are new or changed, or about which the owner decided, since a change was the newest.
 *
 * @param also changes that count although they are older
 * @returns null when that cannot be told, because personas or decisions were taken back or forgotten
 */
export async function findChangedPersonas(
  s: Scope,
  since: string,
  also: readonly string[],
): Promise<readonly string[] | null> {
  if (await wasAnyTakenBack(s, since)) return null
  const newer = await s.db
    .selectFrom('change')
    .select('id')
    .where('owner_id', '=', s.owner)
    .where('id', '>', since)
    .execute()
  const found = await inChunks([...new Set([...newer.map(({ id }) => id), ...also])], (changes) =>
    touchedBy(s, changes),
  )
  return [...new Set(found)]
}

async function touchedBy(s: Scope, changes: readonly string[]): Promise<readonly string[]> {
  const which = sql`owner_id = ${s.owner} and change_id in (${sql.join(changes)})`
  const sides = ['left_persona', 'right_persona'] as const
  const parts = [
    sql`select id from persona where ${which}`,
    sql`select row_id as id from journal where ${which} and table_name = 'persona'`,
    ...sides.map(
      (side) => sql`select ${sql.ref(side)} as id from decision
        where decided_by = 'you' and ${which}`,
    ),
    ...sides.map(
      (side) => sql`select d.${sql.ref(side)} as id from decision d
        where d.owner_id = ${s.owner} and d.id in
        (select row_id from journal where ${which} and table_name = 'decision')`,
    ),
  ]
  const { rows } = await sql<{ id: string }>`${sql.join(parts, sql` union `)}`.execute(s.db)
  return rows.map(({ id }) => id)
}

async function wasAnyTakenBack(s: Scope, since: string): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`select c.id from "change" c
    where c.owner_id = ${s.owner} and c.id > ${since}
    and (c.verb = 'forget' or (c.undoes is not null and exists (select 1 from journal j
      where j.owner_id = c.owner_id and j.change_id = c.id and j.table_name in ('persona', 'decision'))))
    limit 1`.execute(s.db)
  return rows.length > 0
}
