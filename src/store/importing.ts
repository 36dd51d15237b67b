import { sql, type RawBuilder } from 'kysely'
import type { Scope } from './store.ts'

/** Whether a change is an import, or takes one back, or takes that back in turn. */
export async function bearsOnImport(s: Scope, changeId: string): Promise<boolean> {
  let id: string | null = changeId
  while (id !== null) {
    const found: { undoes: string | null; import_id: string | null } | undefined = await s.db
      .selectFrom('change')
      .leftJoin('import', (join) =>
        join.onRef('import.owner_id', '=', 'change.owner_id').onRef('import.id', '=', 'change.id'),
      )
      .select(['change.undoes as undoes', 'import.id as import_id'])
      .where('change.owner_id', '=', s.owner)
      .where('change.id', '=', id)
      .executeTakeFirst()
    if (found === undefined) return false
    if (found.import_id !== null) return true
    id = found.undoes
  }
  return false
}

/** SQL: the change `c` is an import or takes one back. */
export function isOfImports(): RawBuilder<boolean> {
  return sql<boolean>`exists (select 1 from "import" i where i.owner_id = c.owner_id
    and (i.id = c.id or i.id = c.undoes or i.id in
      (select d.undoes from change d where d.owner_id = c.owner_id and d.id = c.undoes)))`
}
