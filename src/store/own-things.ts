import { deleteRow, putRow, updateRow, type Writer } from './change.ts'

/**
 * Moves what the owner themself hung on a person (facts, follow-ups, drafts, answers to moves, wishes) to another.
 * Where both carry a wish, the stricter one stands: no beats released beats rest beats keep.
 */
export async function moveOwnThings(w: Writer, from: string, to: string): Promise<void> {
  for (const table of [
    'own_fact',
    'follow_up',
    'draft',
    'coach_off',
    'move_mark',
    'capture',
  ] as const) {
    const rows = await w.db
      .selectFrom(table)
      .select('id')
      .where('owner_id', '=', w.owner)
      .where('person_id', '=', from)
      .execute()
    for (const { id } of rows) await updateRow(w, table, id, { person_id: to })
  }
  const wishes = await w.db
    .selectFrom('wish')
    .selectAll()
    .where('owner_id', '=', w.owner)
    .where('id', 'in', [from, to])
    .execute()
  const moved = wishes.find((wish) => wish.id === from)
  if (moved === undefined) return
  const kept = wishes.find((wish) => wish.id === to)
  const stricter =
    STRICTNESS.indexOf(moved.stance) > STRICTNESS.indexOf(kept?.stance ?? 'keep') ? moved : kept
  await putRow(w, 'wish', {
    id: to,
    stance: stricter?.stance ?? moved.stance,
    rest_until: stricter?.rest_until ?? null,
    closeness: kept?.closeness ?? moved.closeness,
    kin: Math.max(kept?.kin ?? 0, moved.kin),
    cadence_days: kept?.cadence_days ?? moved.cadence_days,
  })
  await deleteRow(w, 'wish', from)
}

const STRICTNESS = ['keep', 'rest', 'released', 'declined']
