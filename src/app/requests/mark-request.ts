import { dayOf, type Day } from '../../domain/instant.ts'
import type { RequestAnswer } from '../../domain/request.ts'
import { putRow, type Writer } from '../../store/change.ts'
import { findRequestMark, type ToldRequest } from '../../store/requests.ts'
import { stateOf } from './view-request.ts'

export type Mark = {
  /** Absent: as it was. */
  readonly answer?: RequestAnswer
  readonly backDay?: Day | null
  /** It was said, just now. */
  readonly isSaid?: boolean
}

/**
 * Keeps the owner's word on a request. One that came back after "not now" waits for a new answer: what was
 * said before counts no more.
 */
export async function markRequest(
  w: Writer,
  row: ToldRequest,
  mark: Mark,
  timeZone: string,
): Promise<void> {
  const former = await findRequestMark(w, row.id)
  const isBack = former?.answer === 'not-now' && stateOf(row, dayOf(w.at, timeZone)) === 'waiting'
  await putRow(w, 'request_mark', {
    id: row.id,
    answer: mark.answer ?? (isBack ? null : (former?.answer ?? null)),
    at: mark.answer === undefined ? (former?.at ?? w.at) : w.at,
    said_at: mark.isSaid === true ? w.at : isBack ? null : (former?.said_at ?? null),
    back_day:
      mark.backDay ?? (isBack || mark.answer !== undefined ? null : former?.back_day) ?? null,
    since: isBack ? w.at : (former?.since ?? 0),
  })
}
