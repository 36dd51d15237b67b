import { sql } from 'kysely'
import type { Db } from './schema.ts'

/**
 * What of PostgreSQL's wall between owners is missing: a role that walks through it, or tables without it.
 *
 * @returns words for each fault, none when all is well
 */
export async function rowSecurityFaults(db: Db): Promise<readonly string[]> {
  const { rows: roles } = await sql<{ name: string }>`
    select rolname as name from pg_roles
    where rolname = current_user and (rolsuper or rolbypassrls)`.execute(db)
  const { rows: tables } = await sql<{ name: string }>`
    select c.relname as name from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'owner_id'
    where c.relkind in ('r', 'p') and c.relnamespace = current_schema()::regnamespace
      and not (c.relrowsecurity and c.relforcerowsecurity
        and exists (select 1 from pg_policy p where p.polrelid = c.oid))
    order by 1`.execute(db)
  return [
    ...roles.map(({ name }) => `The role ${name} is not bound by row security.`),
    ...tables.map(({ name }) => `The table ${name} is not guarded by row security.`),
  ]
}
