import { dayOf } from '../../domain/instant.ts'
import type { MoveView } from '../../domain/view/today-view.ts'
import { moveId } from '../../plan/move-id.ts'
import type { Writer } from '../../store/change.ts'
import { markPromise } from './answer-promise.ts'
import { dueRows } from './promise-signals.ts'

/** The owner's own promise on which a move rests is kept with it; another's was asked after, no more. */
export async function keepByMove(w: Writer, move: MoveView, timeZone: string): Promise<void> {
  const rows = await dueRows(w, dayOf(w.at, timeZone), [move.personId])
  const promise = rows.find(
    (row) =>
      row.by_me === 1 &&
      moveId('promise', `${row.person_id}/${row.id}`, dayOf(row.made_at, timeZone)) === move.id,
  )
  if (promise !== undefined) await markPromise(w, promise.id, { state: 'kept' })
}
