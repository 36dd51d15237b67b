import { dayOf } from '../../domain/instant.ts'
import type { MoveView } from '../../domain/view/today-view.ts'
import { moveId } from '../../plan/move-id.ts'
import type { Writer } from '../../store/change.ts'
import { markGive } from './answer-give.ts'
import { findHelp } from './list-loops.ts'

/** The help on which a move rests is thanked for with it, or told of. */
export async function closeByMove(w: Writer, move: MoveView, timeZone: string): Promise<void> {
  const rows = await findHelp(w, w.at, { personIds: [move.personId] })
  const help = rows.find(
    (row) => moveId(move.kind, `${row.person_id}/${row.id}`, dayOf(row.at, timeZone)) === move.id,
  )
  if (help === undefined) return
  await markGive(w, help.id, move.kind === 'report' ? { reported_at: w.at } : { thanked_at: w.at })
}
