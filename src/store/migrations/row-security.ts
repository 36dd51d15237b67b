import { sql, type Kysely } from 'kysely'

/**
 * PostgreSQL's own wall between owners: rows are seen and written only by transactions bound to their
 * owner through `app.owner`, by the tables' owner as well. With no owner bound, no row is seen.
 * To be called by every step that makes a table.
 */
export async function guardRows(db: Kysely<unknown>, table: string): Promise<void> {
  const name = sql.table(table)
  await sql`alter table ${name} enable row level security`.execute(db)
  await sql`alter table ${name} force row level security`.execute(db)
  const own = sql`owner_id = current_setting('app.owner', true)`
  await sql`create policy own_rows on ${name} using (${own}) with check (${own})`.execute(db)
}
