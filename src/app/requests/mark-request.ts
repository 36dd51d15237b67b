import { dayOf, type Day } from '../../domain/instant.ts'
import type { RequestAnswer } from '../../domain/request.ts'
import { putRow, updateRow, type Writer } from '../../store/change.ts'
import { findDraftsTo } from '../../store/drafts.ts'
import { findRequestMark, findRequestsByIds, type ToldRequest } from '../../store/requests.ts'
import { findSameRequests } from '../../store/same-request.ts'
import { requestMoveId } from './request-move.ts'
import { stateOf } from './view-request.ts'
import { takePromiseBack, toldSince } from './yes-taken-back.ts'

export type Mark = {
  /** Absent: as it was. */
  readonly answer?: RequestAnswer
  readonly backDay?: Day | null
  /** It was said, just now. */
  readonly isSaid?: boolean
}

/**
 * Keeps the owner's word on a request. One that came back after "not now" waits for a new answer: what was
 * said before counts no more. Once it is said, words to it that are still under way are put away. A yes taken
 * back takes its promise along. What the same sender asked again is answered with it.
 */
export async function markRequest(
  w: Writer,
  row: ToldRequest,
  mark: Mark,
  timeZone: string,
): Promise<void> {
  const same = await findRequestsByIds(w, await findSameRequests(w, row.id))
  for (const one of same) await markOne(w, one, mark, timeZone)
}

async function markOne(w: Writer, row: ToldRequest, mark: Mark, timeZone: string): Promise<void> {
  const former = await findRequestMark(w, row.id)
  const told = toldSince(row, mark.answer, w.at)
  const isBack = former?.answer === 'not-now' && stateOf(row, dayOf(w.at, timeZone)) === 'waiting'
  const since = isBack ? w.at : told.since
  await putRow(w, 'request_mark', {
    id: row.id,
    answer: mark.answer ?? (isBack ? null : (former?.answer ?? null)),
    at: mark.answer === undefined ? (former?.at ?? w.at) : w.at,
    said_at: mark.isSaid === true ? Math.max(w.at, since) : isBack ? null : told.said_at,
    back_day:
      mark.backDay ?? (isBack || mark.answer !== undefined ? null : former?.back_day) ?? null,
    since,
  })
  if (mark.answer !== undefined) await takePromiseBack(w, row.id, mark.answer)
  if (mark.isSaid === true) await putWordsAway(w, row, timeZone)
}

async function putWordsAway(w: Writer, row: ToldRequest, timeZone: string): Promise<void> {
  const moveId = requestMoveId(row, timeZone)
  for (const draft of await findDraftsTo(w, row.person_id)) {
    if (draft.state !== 'open' || draft.move_id !== moveId) continue
    await updateRow(w, 'draft', draft.id, { state: 'discarded', changed_at: w.at })
  }
}
