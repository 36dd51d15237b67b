import { sql } from 'kysely'
import { inChunks } from './chunked.ts'
import type { Writer } from './change.ts'
import { isAfter } from './entangled.ts'
import { JOURNALED, type JournaledTable } from './journaled.ts'
import type { RowStory, RowThen } from './without-change.ts'

/** Rows by table and id, with their story: what one change wrote and later ones, still in effect, touched. */
export type Contested = ReadonlyMap<JournaledTable, ReadonlyMap<string, RowStory>>

/** Cost: the rows that later changes touched. */
export async function findContested(w: Writer, changeId: string): Promise<Contested> {
  const found = new Map<JournaledTable, ReadonlyMap<string, RowStory>>()
  for (const table of JOURNALED) {
    if (table === 'card') continue
    const ids = await contestedIn(w, table, changeId)
    if (ids.length > 0) found.set(table, await storiesOf(w, table, { changeId, ids }))
  }
  return found
}

async function contestedIn(w: Writer, table: JournaledTable, changeId: string) {
  const maker = sql.raw(w.engine.jsonField('x."before"', 'change_id'))
  const { rows } = await sql<{ id: string }>`select distinct x.row_id as id
    from change c cross join journal x
    where c.owner_id = ${w.owner} and c.state <> 'undone' and ${isAfter(w, sql`${changeId}`)}
      and x.owner_id = c.owner_id and x.change_id = c.id and x.table_name = ${table}
      and (${maker} = ${changeId} or exists (select 1 from journal mine
        where mine.owner_id = ${w.owner} and mine.change_id = ${changeId}
          and mine.table_name = ${table} and mine.row_id = x.row_id))`.execute(w.db)
  return rows.map(({ id }) => id)
}

async function storiesOf(
  w: Writer,
  table: JournaledTable,
  { changeId, ids }: { readonly changeId: string; readonly ids: readonly string[] },
): Promise<ReadonlyMap<string, RowStory>> {
  const entries = await inChunks(ids, (piece) =>
    w.db
      .selectFrom('journal')
      .select(['change_id', 'row_id', 'op', 'before'])
      .where('owner_id', '=', w.owner)
      .where('table_name', '=', table)
      .where('row_id', 'in', piece)
      .where('change_id', '>=', changeId)
      .where('change_id', '<>', w.changeId)
      .orderBy('change_id')
      .execute(),
  )
  const rows = await inChunks(ids, (piece) =>
    w.db
      .selectFrom(table as 'person')
      .selectAll()
      .where('owner_id', '=', w.owner)
      .where('id', 'in', piece)
      .execute(),
  )
  const present = new Map<string, RowThen>(rows.map((row) => [row.id, row]))
  const stories = new Map<string, RowStory>()
  for (const [id, told] of Map.groupBy(entries, (entry) => entry.row_id)) {
    const own = told.find((entry) => entry.change_id === changeId)
    const next = told.find((entry) => entry.change_id !== changeId)
    if (next === undefined) continue
    stories.set(id, {
      before: own === undefined ? null : imageOf(own),
      after: imageOf(next),
      now: present.get(id) ?? null,
    })
  }
  return stories
}

/** What an entry of the journal says that a row was before. */
function imageOf({ op, before }: { readonly op: string; readonly before: string }): RowThen {
  return op === 'insert' ? null : (JSON.parse(before) as RowThen)
}
