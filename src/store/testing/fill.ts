import { sql } from 'kysely'
import type { Row } from '../engine.ts'
import { tableColumns } from '../journaled.ts'
import type { Tables } from '../schema.ts'
import type { Store } from '../store.ts'
import { ownedTables } from '../testing.ts'

const NUMBER = /^(?:int|bigint|real|double|float)/i

/** The id of every row made here. */
export const SAME = 'the-same-for-all'

/** Puts one row into every table of the owner, alike for all owners but for `word` in each text. */
export async function fillEveryTable(store: Store, owner: string, word: string): Promise<void> {
  const tables = (await ownedTables(store)).filter((table) => table !== 'owner')
  const types = await columnTypes(store, owner)
  await store.write(owner, async (s) => {
    for (const table of tables as (keyof Tables)[]) {
      const columns = await tableColumns(s, table)
      const row = Object.fromEntries(
        columns.map((column) => [column, valueFor(column, types.get(`${table}.${column}`) ?? '')]),
      )
      await s.engine.insertMany(s.db, table, [{ ...row, owner_id: owner } as Row])
    }
  })
  function valueFor(column: string, type: string): string | number {
    if (NUMBER.test(type)) return 1
    if (column === 'table_name') return 'setting'
    if (column === 'before') {
      return JSON.stringify({ owner_id: owner, id: SAME, change_id: SAME, value: word })
    }
    if (/(?:^|_)(?:id|key|token|hash|row)$/.test(column)) return SAME
    return JSON.stringify([word])
  }
}

async function columnTypes(store: Store, owner: string): Promise<ReadonlyMap<string, string>> {
  const query =
    store.engine.kind === 'sqlite'
      ? sql<{ column: string; type: string }>`select m.name || '.' || c.name as "column", c.type
          from sqlite_master m join pragma_table_info(m.name) c where m.type = 'table'`
      : sql<{ column: string; type: string }>`select table_name || '.' || column_name as "column",
          data_type as type from information_schema.columns where table_schema = current_schema()`
  const { rows } = await store.read(owner, (s) => query.execute(s.db))
  return new Map(rows.map(({ column, type }) => [column, type]))
}
