import type { Instant } from '../../domain/instant.ts'
import { updateRow, type Writer } from '../../store/change.ts'
import { findAnswersSeen } from '../../store/request-answers.ts'
import { findRequestsByIds } from '../../store/requests.ts'
import { findSameRequests } from '../../store/same-request.ts'
import { countsFrom } from './view-request.ts'

/**
 * Notes which requests of these people the owner has answered since, in the same thread, and with each what its
 * sender had asked the same by then.
 *
 * @returns how many threads answered one
 */
export async function settleRequests(w: Writer, personIds: readonly string[]): Promise<number> {
  const answers = await findAnswersSeen(w, personIds)
  const same = new Map<string, readonly string[]>()
  for (const { id } of answers) same.set(id, await findSameRequests(w, id))
  for (const { id, at } of answers) await settleSame(w, same.get(id) ?? [id], at)
  return answers.length
}

async function settleSame(w: Writer, ids: readonly string[], at: Instant): Promise<void> {
  for (const row of await findRequestsByIds(w, ids)) {
    const from = countsFrom(row)
    const isOpen = row.answered_at === null || row.answered_at < from || at < row.answered_at
    if (isOpen && at >= from && at > row.at)
      await updateRow(w, 'request', row.id, { answered_at: at })
  }
}
