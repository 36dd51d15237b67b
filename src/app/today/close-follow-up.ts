import type { MoveView } from '../../domain/view/today-view.ts'
import { updateRow, type Writer } from '../../store/change.ts'

/** The follow-up on which a move rests is done with it. */
export async function closeFollowUp(w: Writer, move: MoveView): Promise<void> {
  const locator = move.reasons.find((reason) => reason.locator?.startsWith('fact:'))?.locator
  if (locator !== null && locator !== undefined) {
    await updateRow(w, 'follow_up', locator.slice('fact:'.length), { state: 'done' })
  }
}
