import { sql, type RawBuilder } from 'kysely'
import { patchChange, type Writer } from './change.ts'
import {
  JOURNALED,
  rowIdSql,
  tableColumns,
  type JournaledTable,
  type LinkTable,
} from './journaled.ts'
import { keyOf } from './table-keys.ts'
import { findKept } from './undo-kept.ts'

/**
 * Takes back everything `changeId` wrote, as part of the change `w`, so that this can be undone in turn:
 * deletes the rows it inserted and restores the rows it changed or deleted. What it inserted and others
 * rest on stays. Whoever calls has undone what `findEntangled` names first, by this or another change.
 * Cost: a few statements per table, however many rows; sorted, since trees grow fastest at one end.
 */
export async function takeBack(w: Writer, changeId: string): Promise<void> {
  const kept = await findKept(w, changeId)
  const own = sql`owner_id = ${w.owner} and change_id = ${changeId}`
  await removeRows(
    w,
    'participant',
    sql`owner_id = ${w.owner} and interaction_id in
    (select id from interaction where ${own})`,
  )
  for (const table of JOURNALED) {
    const stays = kept[table] ?? []
    const but = stays.length === 0 ? sql`` : sql`and id not in (${w.engine.listOf(stays)})`
    await removeRows(w, table, sql`${own} ${but}`)
  }
  await removeRows(w, 'mention', own)
  for (const table of await journaledTables(w, changeId)) await restore(w, table, changeId)
  await noteUndone(w, changeId)
}

type AnyTable = JournaledTable | LinkTable

const LINKS = ['participant', 'mention'] as const

async function journaledTables(w: Writer, changeId: string): Promise<readonly AnyTable[]> {
  const rows = await w.db
    .selectFrom('journal')
    .select('table_name')
    .distinct()
    .where('owner_id', '=', w.owner)
    .where('change_id', '=', changeId)
    .execute()
  const named = new Set(rows.map((row) => row.table_name))
  return [...JOURNALED, ...LINKS].filter((table) => named.has(table))
}

/** Keeps rows as they are in the journal of `w`. A row kept before stays as it was kept then. */
async function keepRows(
  w: Writer,
  table: AnyTable,
  op: 'update' | 'delete',
  which: RawBuilder<unknown>,
): Promise<void> {
  const json = sql.raw(w.engine.rowAsJson(table, await tableColumns(w, table)))
  await sql`insert into journal (owner_id, change_id, table_name, row_id, op, "before")
    select owner_id, ${w.changeId}, ${sql.lit(table)}, ${sql.raw(rowIdSql(table))}, ${sql.lit(op)}, ${json}
    from ${sql.table(table)} where ${which} order by ${sql.raw(rowIdSql(table))} on conflict do nothing`.execute(
    w.db,
  )
}

async function removeRows(w: Writer, table: AnyTable, which: RawBuilder<unknown>): Promise<void> {
  await keepRows(w, table, 'delete', which)
  await sql`delete from ${sql.table(table)} where ${which}`.execute(w.db)
}

/** Brings back what the change found, and takes away what it noted as added by itself. */
async function restore(w: Writer, table: AnyTable, changeId: string): Promise<void> {
  const columns = await tableColumns(w, table)
  const key = keyOf(table)
  const mine = sql`j.owner_id = ${w.owner} and j.change_id = ${changeId} and j.table_name = ${table}`
  const found = sql`${mine} and j.op <> 'insert'`
  const withSameKey = (which: RawBuilder<unknown>) => {
    const before = w.engine.jsonAsRow(table, key.slice(1))
    return sql`owner_id = ${w.owner} and (${names(key.slice(1))}) in
      (select ${sql.raw(before.columns.join(', '))} from journal j ${sql.raw(before.join)} where ${which})`
  }
  await removeRows(w, table, withSameKey(sql`${mine} and j.op = 'insert'`))
  await keepRows(w, table, 'update', withSameKey(found))
  // Those not kept just now are not there: to undo this undoing, they go again.
  await sql`insert into journal (owner_id, change_id, table_name, row_id, op, "before")
    select j.owner_id, ${w.changeId}, j.table_name, j.row_id, 'insert', j."before"
    from journal j where ${found} on conflict do nothing`.execute(w.db)
  const before = w.engine.jsonAsRow(table, columns)
  const inKeyOrder = sql.raw(w.engine.jsonAsRow(table, key).columns.join(', '))
  const overwrite = sql.join(
    columns.map((name) => sql`${sql.ref(name)} = excluded.${sql.ref(name)}`),
  )
  await sql`insert into ${sql.table(table)} (${names(columns)})
    select ${sql.raw(before.columns.join(', '))} from journal j ${sql.raw(before.join)} where ${found}
    order by ${inKeyOrder}
    on conflict (${names(key)}) do update set ${overwrite}`.execute(w.db)
}

function names(columns: readonly string[]): RawBuilder<unknown> {
  return sql.join(columns.map((column) => sql.ref(column)))
}

/** Notes what is undone by whom. An undone undoing puts all it had undone back into effect, and so on. */
async function noteUndone(w: Writer, changeId: string): Promise<void> {
  await patchChange(w, changeId, { state: 'undone', undone_by: w.changeId })
  const entry = { table_name: 'change', row_id: changeId, op: 'undo', before: '{}' }
  await w.db
    .insertInto('journal')
    .values({ owner_id: w.owner, change_id: w.changeId, ...entry })
    .execute()
  await flip(w, changeId, 'done')
}

async function flip(w: Writer, undoing: string, state: 'done' | 'undone'): Promise<void> {
  const undone = await w.db
    .selectFrom('journal')
    .select('row_id as id')
    .where('owner_id', '=', w.owner)
    .where('change_id', '=', undoing)
    .where('table_name', '=', 'change')
    .execute()
  for (const { id } of undone) {
    await patchChange(w, id, { state, undone_by: state === 'done' ? null : undoing })
    await flip(w, id, state === 'done' ? 'undone' : 'done')
  }
}
