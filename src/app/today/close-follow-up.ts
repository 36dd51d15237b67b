import type { MoveView } from '../../domain/view/today-view.ts'
import { metOf } from '../../plan/words.ts'
import { findOpenFollowUps } from '../../store/candidates.ts'
import { updateRow, type Writer } from '../../store/change.ts'

/** The follow-up on which a move rests is done with it. */
export async function closeFollowUp(w: Writer, move: MoveView): Promise<void> {
  const locator = move.reasons.find((reason) => reason.locator?.startsWith('fact:'))?.locator
  if (locator !== null && locator !== undefined) {
    await updateRow(w, 'follow_up', locator.slice('fact:'.length), { state: 'done' })
  }
}

/** The wishes to write after having met that a promise's move stands for as well are done, whatever was written. */
export async function closeFollowUpsAfterMeeting(w: Writer, move: MoveView): Promise<void> {
  const told = new Set(move.reasons.map(({ locator }) => locator))
  for (const { id, what } of await findOpenFollowUps(w, [move.personId])) {
    if (!told.has(`fact:${id}`) || metOf(what) === null) continue
    await updateRow(w, 'follow_up', id, { state: 'done' })
  }
}
