import { updateRow, type Writer } from '../../store/change.ts'
import { findAnswersSeen } from '../../store/request-answers.ts'

/** Notes which requests of these people the owner has answered since, in the same thread. */
export async function settleRequests(w: Writer, personIds: readonly string[]): Promise<number> {
  const answers = await findAnswersSeen(w, personIds)
  for (const { id, at } of answers) await updateRow(w, 'request', id, { answered_at: at })
  return answers.length
}
