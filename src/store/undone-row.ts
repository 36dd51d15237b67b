import type { Writer } from './change.ts'
import type { JournaledTable } from './journaled.ts'
import type { Tables } from './schema.ts'

/**
 * A row that is not there, and comes about when this change is undone: for what undoing shall say that was
 * never said before. Undoing that takes it away again.
 */
export async function keepForUndo<T extends JournaledTable>(
  w: Writer,
  table: T,
  row: Omit<Tables[T], 'owner_id' | 'change_id'> & { readonly id: string },
): Promise<void> {
  const before = { owner_id: w.owner, change_id: w.changeId, ...row }
  await w.db
    .insertInto('journal')
    .values({
      owner_id: w.owner,
      change_id: w.changeId,
      table_name: table,
      row_id: row.id,
      op: 'delete',
      before: JSON.stringify(before),
    })
    .execute()
}
