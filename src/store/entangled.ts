import { sql, type RawBuilder } from 'kysely'
import { bearsOnImport, isOfImports } from './importing.ts'
import { JOURNALED, type JournaledTable } from './journaled.ts'
import type { Scope } from './store.ts'

/** A writer's own change is never found. */
type Reader = Scope & { readonly changeId?: string }

/** Open questions are made anew by every matching; they hold no one back. */
const TABLES = JOURNALED.filter((table) => table !== 'card')

/**
 * Later changes that stand on what `changeId` wrote, or on what those wrote in turn, newest first: the
 * order in which they must be undone before it. Changes already undone do not count, nor do the undoings
 * that only took such later changes back. Nothing stands on an import, nor does a later import stand on
 * anything: what one brought is told apart from the rest row by row. Cost: the rows that later changes touched.
 */
export async function findEntangled(s: Reader, changeId: string): Promise<readonly string[]> {
  if (await bearsOnImport(s, changeId)) return []
  const found = new Set<string>()
  for (let frontier = [changeId]; frontier.length > 0;) {
    const next = new Set<string>()
    for (const table of TABLES) {
      for (const id of await standingOn(s, table, frontier)) if (!found.has(id)) next.add(id)
    }
    for (const id of next) found.add(id)
    frontier = [...next]
  }
  found.delete(changeId)
  return [...found].sort().reverse()
}

/** Changes that touched a row of `table` after one of `earlier` did. */
async function standingOn(
  s: Reader,
  table: JournaledTable,
  earlier: readonly string[],
): Promise<readonly string[]> {
  const ids = s.engine.listOf(earlier)
  const among = (change: RawBuilder<unknown>) =>
    sql`${change} in (${ids}) and ${isAfter(s, change)} and not (c.id > ${change} and ${isOfImports()})`
  const rowsOfEarlier = sql`mine.owner_id = ${s.owner} and mine.table_name = ${table}
    and ${among(sql`mine.change_id`)}`
  // A before-image tells which change had made the row, even when the row is gone by now.
  const maker = (journal: string) => sql.raw(s.engine.jsonField(`${journal}."before"`, 'change_id'))
  const changed = sql`select distinct c.id from change c cross join journal x
    where c.owner_id = ${s.owner} and c.state <> 'undone'
      and x.owner_id = c.owner_id and x.change_id = c.id and x.table_name = ${table}
      and (${among(maker('x'))} or exists (select 1 from journal mine
        where ${rowsOfEarlier} and mine.row_id = x.row_id))`
  const insertedAnew = sql`select c.id from journal mine
    join ${sql.table(table)} t on t.owner_id = mine.owner_id and t.id = mine.row_id
    join change c on c.owner_id = t.owner_id and c.id = t.change_id and c.state <> 'undone'
    where ${rowsOfEarlier}`
  const insertedAndGone = sql`select c.id from journal mine
    join journal x on x.owner_id = mine.owner_id and x.table_name = mine.table_name
      and x.row_id = mine.row_id
    join change c on c.owner_id = x.owner_id and c.id = ${maker('x')} and c.state <> 'undone'
    where ${rowsOfEarlier}`
  const { rows: found } = await sql<{ id: string }>`
    ${changed} union ${insertedAnew} union ${insertedAndGone}`.execute(s.db)
  return found.map(({ id }) => id)
}

/** That `c` came after `earlier`, or was an import that still ran then, and does not just undo a later change. */
export function isAfter(s: Reader, earlier: RawBuilder<unknown>) {
  return sql`c.id <> ${earlier} and c.id <> ${s.changeId ?? ''} and (c.undoes is null or c.undoes <= ${earlier})
    and (c.id > ${earlier} or exists (select 1 from "import" i
      join change e on e.owner_id = i.owner_id and e.id = ${earlier}
      where i.owner_id = ${s.owner} and i.id = c.id and coalesce(i.finished_at, e.at + 1) > e.at))`
}
