import { dayOf, type Instant } from '../../domain/instant.ts'
import type { Writer } from '../../store/change.ts'
import { findRequestsOf, type ToldRequest } from '../../store/requests.ts'
import { markRequest } from './mark-request.ts'
import { stateOf } from './view-request.ts'

/**
 * A message to somebody says what was decided on their requests; where nothing was, it answers what waits.
 */
export async function answerSent(
  w: Writer,
  { personId, timeZone }: { readonly personId: string; readonly timeZone: string },
): Promise<void> {
  const today = dayOf(w.at, timeZone)
  const open = (await findRequestsOf(w, personId)).filter((row) => isOpen(row, w.at))
  const decided = open.filter((row) => stateOf(row, today) === 'to-say')
  const said =
    decided.length > 0 ? decided : open.filter((row) => stateOf(row, today) === 'waiting')
  for (const row of said) await markRequest(w, row, { isSaid: true }, timeZone)
}

/** What was never answered in half a year is not answered by whatever is written now. */
const OPEN_MS = 183 * 86_400_000

function isOpen(row: ToldRequest, now: Instant): boolean {
  return row.at <= now && row.at > now - OPEN_MS
}
