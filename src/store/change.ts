import type { Instant } from '../domain/instant.ts'
import type { Row } from './engine.ts'
import type { JournaledTable } from './journaled.ts'
import type { ChangeRow, Tables } from './schema.ts'
import type { Scope } from './store.ts'
import { storableRow } from './storable.ts'

/** A scope inside a change: what is written through it can be undone. */
export type Writer = Scope & { readonly changeId: string; readonly at: Instant }

export type NewChange = {
  readonly id: string
  readonly at: Instant
  readonly actor: 'you' | 'import' | 'rule'
  readonly verb: string
  readonly summary: string
  readonly state?: 'open' | 'done'
  readonly undoes?: string
  readonly undoable?: boolean
  readonly requestKey?: string
}

/** Begins a change in the current transaction. */
export async function beginChange(s: Scope, change: NewChange): Promise<Writer> {
  await s.db
    .insertInto('change')
    .values({
      owner_id: s.owner,
      id: change.id,
      at: change.at,
      actor: change.actor,
      verb: change.verb,
      summary: change.summary,
      state: change.state ?? 'done',
      undoes: change.undoes ?? null,
      undone_by: null,
      undoable: change.undoable === false ? 0 : 1,
      request_key: change.requestKey ?? null,
      answer: null,
    })
    .execute()
  return continueChange(s, change)
}

/** Goes on with a change begun in an earlier transaction (an import's next chunk). */
export function continueChange(s: Scope, change: { id: string; at: Instant }): Writer {
  return { ...s, changeId: change.id, at: change.at }
}

export async function findChange(s: Scope, id: string): Promise<ChangeRow | undefined> {
  return s.db
    .selectFrom('change')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** The change an earlier request with this key made. */
export async function findChangeByRequest(
  s: Scope,
  requestKey: string,
): Promise<ChangeRow | undefined> {
  return s.db
    .selectFrom('change')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .where('request_key', '=', requestKey)
    .executeTakeFirst()
}

export async function patchChange(
  s: Scope,
  id: string,
  patch: Partial<Omit<ChangeRow, 'owner_id' | 'id'>>,
): Promise<void> {
  await s.db
    .updateTable('change')
    .set(patch)
    .where('owner_id', '=', s.owner)
    .where('id', '=', id)
    .execute()
}

type Fresh<T extends keyof Tables> = Omit<Tables[T], 'owner_id' | 'change_id'>

/** Inserts rows as part of the change. @returns how many were new (with `ignore`, others stay) */
export async function insertRows<T extends JournaledTable>(
  w: Writer,
  table: T,
  rows: readonly Fresh<T>[],
  onConflict: 'error' | 'ignore' = 'error',
): Promise<number> {
  return w.engine.insertMany(
    w.db,
    table,
    rows.map((row) => ({ owner_id: w.owner, change_id: w.changeId, ...row }) as unknown as Row),
    onConflict,
  )
}

/** Changes a row, keeping what it was before this change first touched it. */
export async function updateRow<T extends JournaledTable>(
  w: Writer,
  table: T,
  id: string,
  patch: Partial<Fresh<T>>,
): Promise<boolean> {
  const before = await readRow(w, table, id)
  if (before === undefined) return false
  await journal(w, table, id, 'update', before)
  await w.db
    .updateTable(table as 'person')
    .set(storableRow(patch as Row) as Partial<Tables['person']>)
    .where('owner_id', '=', w.owner)
    .where('id', '=', id)
    .execute()
  return true
}

/** Inserts the row, or changes the one that is there. */
export async function putRow<T extends JournaledTable>(
  w: Writer,
  table: T,
  row: Fresh<T> & { id: string },
): Promise<void> {
  const { id, ...patch } = row
  if (!(await updateRow(w, table, id, patch as unknown as Partial<Fresh<T>>))) {
    await insertRows(w, table, [row])
  }
}

/** Deletes a row, keeping what it was. Interactions go by `removeInteraction`, with their participants. */
export async function deleteRow(w: Writer, table: JournaledTable, id: string): Promise<boolean> {
  const before = await readRow(w, table, id)
  if (before === undefined) return false
  await journal(w, table, id, 'delete', before)
  await w.db
    .deleteFrom(table as 'person')
    .where('owner_id', '=', w.owner)
    .where('id', '=', id)
    .execute()
  return true
}

async function readRow(
  w: Writer,
  table: JournaledTable,
  id: string,
): Promise<Record<string, unknown> | undefined> {
  return w.db
    .selectFrom(table as 'person')
    .selectAll()
    .where('owner_id', '=', w.owner)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** A row that this very change inserted needs no before-image: undoing deletes it. */
async function journal(
  w: Writer,
  table: JournaledTable,
  id: string,
  op: 'update' | 'delete',
  before: Record<string, unknown>,
): Promise<void> {
  if (before['change_id'] === w.changeId) return
  await w.db
    .insertInto('journal')
    .values({
      owner_id: w.owner,
      change_id: w.changeId,
      table_name: table,
      row_id: id,
      op,
      before: JSON.stringify(before),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
