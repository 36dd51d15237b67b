import { sql } from 'kysely'
import type { Scope } from './store.ts'

/** Every table with an `owner_id`, by name. */
export async function ownedTables(s: Scope): Promise<readonly string[]> {
  const tables =
    s.engine.kind === 'sqlite'
      ? sql<{ name: string }>`select m.name from sqlite_master m
          join pragma_table_info(m.name) c where m.type = 'table' and c.name = 'owner_id' order by 1`
      : sql<{ name: string }>`select table_name as name from information_schema.columns
          where table_schema = current_schema() and column_name = 'owner_id' order by 1`
  const { rows } = await tables.execute(s.db)
  return rows.map((row) => row.name)
}
