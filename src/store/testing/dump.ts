import { sql } from 'kysely'
import type { Store } from '../store.ts'
import { ownedTables } from '../testing.ts'

export type Dump = { readonly [table: string]: readonly string[] }

/** The log of what happened, as opposed to what holds. */
const LOG = ['change', 'journal']

/** All that holds for an owner: each table's rows as sorted JSON, the log of changes left out. */
export async function dump(store: Store, owner: string): Promise<Dump> {
  const tables = (await ownedTables(store)).filter((table) => !LOG.includes(table))
  return store.read(owner, async ({ db }) => {
    const entries = []
    for (const table of tables) {
      const { rows } = await sql<
        Record<string, unknown>
      >`select * from ${sql.table(table)} where owner_id = ${owner}`.execute(db)
      entries.push([table, rows.map((row) => JSON.stringify(row)).sort()] as const)
    }
    return Object.fromEntries(entries)
  })
}
