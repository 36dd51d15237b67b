import { inChunks } from './chunked.ts'
import { insertRows, updateRow, type Writer } from './change.ts'
import type { RecordRow } from './schema.ts'
import type { Scope } from './store.ts'

export type KnownRecord = Pick<RecordRow, 'id' | 'hash' | 'gone_since' | 'change_id' | 'payload'>

/** The records among `ids` that are kept already. */
export async function findRecords(
  s: Scope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KnownRecord>> {
  const rows = await inChunks(ids, (piece) =>
    s.db
      .selectFrom('record')
      .select(['id', 'hash', 'gone_since', 'change_id', 'payload'])
      .where('owner_id', '=', s.owner)
      .where('id', 'in', piece)
      .execute(),
  )
  return new Map(rows.map((row) => [row.id, row]))
}

export async function insertRecords(
  w: Writer,
  rows: readonly Omit<RecordRow, 'owner_id' | 'change_id'>[],
): Promise<void> {
  await insertRows(w, 'record', rows, 'ignore')
}

/** A new version of a record: the former one stays in the journal. */
export async function replaceRecord(
  w: Writer,
  id: string,
  patch: Pick<RecordRow, 'hash' | 'payload' | 'import_file_id' | 'line' | 'last_seen'>,
): Promise<void> {
  await updateRow(w, 'record', id, { ...patch, gone_since: null })
}

/** Notes that the records stand in their source still; bookkeeping, not a change. */
export async function touchRecords(w: Writer, ids: readonly string[]): Promise<void> {
  await inChunks(ids, async (piece) => {
    await w.db
      .updateTable('record')
      .set({ last_seen: w.at })
      .where('owner_id', '=', w.owner)
      .where('id', 'in', piece)
      .execute()
    return []
  })
}

/**
 * Marks the records of a source that its newest complete export no longer holds; never deletes.
 * An export that shares less than half with what is known is taken for another list, and marks nothing.
 *
 * @returns how many were marked
 */
export async function markGone(
  w: Writer,
  sourceId: string,
  kinds: readonly string[],
): Promise<number> {
  if (kinds.length === 0) return 0
  const base = w.db
    .selectFrom('record')
    .where('owner_id', '=', w.owner)
    .where('source_id', '=', sourceId)
    .where('kind', 'in', kinds)
    .where('gone_since', 'is', null)
  const unseen = await base.where('last_seen', '<', w.at).select('id').execute()
  const seen = await base
    .where('last_seen', '>=', w.at)
    .where('first_seen', '<', w.at)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  if (unseen.length === 0 || Number(seen.n) < unseen.length) return 0
  for (const { id } of unseen) await updateRow(w, 'record', id, { gone_since: w.at })
  return unseen.length
}

export async function findRecord(s: Scope, id: string) {
  return s.db
    .selectFrom('record')
    .innerJoin('source', (join) =>
      join
        .onRef('source.owner_id', '=', 'record.owner_id')
        .onRef('source.id', '=', 'record.source_id'),
    )
    .leftJoin('import_file', (join) =>
      join
        .onRef('import_file.owner_id', '=', 'record.owner_id')
        .onRef('import_file.id', '=', 'record.import_file_id'),
    )
    .where('record.owner_id', '=', s.owner)
    .where('record.id', '=', id)
    .selectAll('record')
    .select([
      'source.label as source_label',
      'import_file.path as path',
      'import_file.title as title',
    ])
    .executeTakeFirst()
}
