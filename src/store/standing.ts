import { sql } from 'kysely'
import type { JournaledTable } from './journaled.ts'
import type { Tables } from './schema.ts'
import type { Scope } from './store.ts'

/** A word of the owner's, by what they did (`verb`) to which row, and what the row says while it stands. */
export type StandingWord<T extends JournaledTable> = {
  readonly verb: string
  readonly table: T
  readonly id: string
  readonly stands: (row: Tables[T] | undefined) => boolean
}

/** The newest change by which the owner said this; null where the row says otherwise, or was not made so by that. */
export async function findStanding<T extends JournaledTable>(
  s: Scope,
  { verb, table, id, stands }: StandingWord<T>,
): Promise<string | null> {
  const row = await s.db
    .selectFrom(table as 'promise_mark')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!stands(row as unknown as Tables[T] | undefined)) return null
  const { rows } = await sql<{ id: string }>`
    select c.id from change c where c.owner_id = ${s.owner} and c.state = 'done' and c.verb = ${verb}
      and (c.id = ${row?.change_id ?? ''} or c.id in (select change_id from journal
        where owner_id = ${s.owner} and table_name = ${table} and row_id = ${id}))
    order by c.id desc limit 1`.execute(s.db)
  return rows[0]?.id ?? null
}
