import { sql, type RawBuilder } from 'kysely'
import { findChange, patchChange, type Writer } from './change.ts'
import { findContested, type Contested } from './contested.ts'
import type { Row } from './engine.ts'
import { findEntangled } from './entangled.ts'
import {
  JOURNALED,
  rowIdSql,
  tableColumns,
  type JournaledTable,
  type LinkTable,
} from './journaled.ts'
import type { ChangeRow } from './schema.ts'
import { keyOf } from './table-keys.ts'
import { findKept } from './undo-kept.ts'
import { withoutChange, type RowThen } from './without-change.ts'

/**
 * Takes back `changeId` and first all that stands on it, newest first, as part of the change `w`. What a
 * taken-back undoing had undone is in effect again and may stand on it too; then it goes as well.
 */
export async function takeBackWithAll(w: Writer, changeId: string): Promise<void> {
  for (;;) {
    const standing = await findEntangled(w, changeId)
    if (standing.length === 0) break
    for (const id of standing) {
      await takeBack(w, id)
      if (((await findChange(w, id))?.undoes ?? null) !== null) break
    }
  }
  await takeBack(w, changeId)
}

/**
 * Takes back everything `changeId` wrote, as part of the change `w`, so that this can be undone in turn:
 * deletes the rows it inserted and restores the rows it changed or deleted. What it inserted and others
 * rest on stays; rows that others wrote on since keep what those said. Nothing may stand on it any more.
 * Cost: a few statements per table, however many rows; sorted, since trees grow fastest at one end.
 */
export async function takeBack(w: Writer, changeId: string): Promise<void> {
  const contested = await findContested(w, changeId)
  const settled = settleContested(contested)
  const kept = await findKept(w, changeId, {
    personas: staying(settled, 'persona'),
    sources: staying(settled, 'source'),
  })
  const own = sql`owner_id = ${w.owner} and change_id = ${changeId}`
  await removeRows(
    w,
    'participant',
    sql`owner_id = ${w.owner} and interaction_id in
    (select id from interaction where ${own})`,
  )
  const messages = sql`(select id from interaction where ${own})`
  await removeRows(w, 'kept_text', sql`owner_id = ${w.owner} and id in ${messages}`)
  for (const table of ['promise', 'delivery'] as const) {
    await removeRows(w, table, sql`owner_id = ${w.owner} and interaction_id in ${messages}`)
  }
  for (const table of JOURNALED) {
    const stays = [...(kept[table] ?? []), ...(settled.get(table)?.keys() ?? [])]
    const but = stays.length === 0 ? sql`` : sql`and id not in (${w.engine.listOf(stays)})`
    await removeRows(w, table, sql`${own} ${but}`)
  }
  await removeRows(w, 'mention', own)
  for (const table of await journaledTables(w, changeId)) {
    await restore(w, table, {
      changeId,
      but: [...(settled.get(table as JournaledTable)?.keys() ?? [])],
    })
  }
  await removeOfNoMessage(w, changeId)
  for (const [table, rows] of settled) {
    for (const [id, row] of rows)
      await putAsSettled(w, table, { id, row, stays: kept[table] ?? [] })
  }
  await noteUndone(w, changeId)
}

/**
 * Removes what was found in messages and is left without: promises brought back though their import is undone, and
 * what was found since in messages that go again.
 */
async function removeOfNoMessage(w: Writer, changeId: string): Promise<void> {
  const named = (table: JournaledTable) => sql`(select j.row_id from journal j
    where j.owner_id = ${w.owner} and j.change_id = ${changeId} and j.table_name = ${table})`
  const isGone = (message: RawBuilder<unknown>) => sql`not exists (select 1 from interaction i
    where i.owner_id = ${w.owner} and i.id = ${message})`
  for (const [table, message] of [
    ['promise', sql`interaction_id`],
    ['delivery', sql`interaction_id`],
    ['kept_text', sql`id`],
  ] as const) {
    const own = sql`${sql.ref(table)}.${message}`
    const which = sql`owner_id = ${w.owner} and ${message} in ${named('interaction')} and ${isGone(own)}`
    await removeRows(w, table, which)
  }
  const found = sql`owner_id = ${w.owner} and author in ('import', 'model') and id in ${named('promise')}`
  await removeRows(w, 'promise', sql`${found} and ${isGone(sql`promise.interaction_id`)}`)
}

type Settled = ReadonlyMap<JournaledTable, ReadonlyMap<string, RowThen>>

function settleContested(contested: Contested): Settled {
  return new Map(
    [...contested].map(([table, rows]) => [
      table,
      new Map([...rows].map(([id, story]) => [id, withoutChange(table, story)])),
    ]),
  )
}

function staying(settled: Settled, table: JournaledTable): readonly string[] {
  return [...(settled.get(table) ?? [])].flatMap(([id, row]) => (row === null ? [] : [id]))
}

/** Writes a row as it is without the change, keeping what it was. */
async function putAsSettled(
  w: Writer,
  table: JournaledTable,
  {
    id,
    row,
    stays,
  }: { readonly id: string; readonly row: RowThen; readonly stays: readonly string[] },
): Promise<void> {
  const which = sql`owner_id = ${w.owner} and id = ${id}`
  if (row === null) {
    if (!stays.includes(id)) await removeRows(w, table, which)
    return
  }
  await keepRows(w, table, 'update', which)
  await sql`insert into journal (owner_id, change_id, table_name, row_id, op, "before")
    select ${w.owner}, ${w.changeId}, ${table}, ${id}, 'insert', ${JSON.stringify(row)}
    where not exists (select 1 from ${sql.table(table)} where ${which})
    on conflict do nothing`.execute(w.db)
  await w.engine.insertMany(w.db, table, [row as Row], 'replace')
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
async function restore(
  w: Writer,
  table: AnyTable,
  { changeId, but }: { readonly changeId: string; readonly but: readonly string[] },
): Promise<void> {
  const columns = await tableColumns(w, table)
  const key = keyOf(table)
  const mine = sql`j.owner_id = ${w.owner} and j.change_id = ${changeId} and j.table_name = ${table}
    ${but.length === 0 ? sql`` : sql`and j.row_id not in (${w.engine.listOf(but)})`}`
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

/** Notes what is undone by whom. An undone undoing puts the changes it had undone back to what they were. */
async function noteUndone(w: Writer, changeId: string): Promise<void> {
  await setState(w, changeId, { state: 'undone', undone_by: w.changeId })
  const undone = await w.db
    .selectFrom('journal')
    .select(['row_id', 'before'])
    .where('owner_id', '=', w.owner)
    .where('change_id', '=', changeId)
    .where('table_name', '=', 'change')
    .execute()
  for (const { row_id, before } of undone) await setState(w, row_id, JSON.parse(before) as State)
}

type State = Pick<ChangeRow, 'state' | 'undone_by'>

async function setState(w: Writer, id: string, { state, undone_by }: State): Promise<void> {
  const former = await findChange(w, id)
  if (former === undefined) return
  const before = JSON.stringify({ state: former.state, undone_by: former.undone_by })
  const entry = { table_name: 'change', row_id: id, op: 'update', before }
  await w.db
    .insertInto('journal')
    .values({ owner_id: w.owner, change_id: w.changeId, ...entry })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await patchChange(w, id, { state, undone_by })
}
