import { putRow, type Writer } from './change.ts'
import type { Scope } from './store.ts'

/** The owner's settings as kept; those never set are absent. */
export async function readSettings(s: Scope): Promise<Readonly<Record<string, unknown>>> {
  const rows = await s.db
    .selectFrom('setting')
    .select(['id', 'value'])
    .where('owner_id', '=', s.owner)
    .execute()
  return Object.fromEntries(rows.map((row) => [row.id, JSON.parse(row.value) as unknown]))
}

export async function putSetting(w: Writer, name: string, value: unknown): Promise<void> {
  await putRow(w, 'setting', { id: name, value: JSON.stringify(value) })
}

/** The same as bookkeeping: no change is needed for it, and none stands on it. */
export async function noteSetting(w: Writer, name: string, value: unknown): Promise<void> {
  const row = { owner_id: w.owner, change_id: w.changeId, id: name, value: JSON.stringify(value) }
  await w.engine.insertMany(w.db, 'setting', [row], 'replace')
}
