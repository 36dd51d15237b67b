import { DAY_MS, dayOf } from '../../domain/instant.ts'
import type { RequestAnswer, RequestKind } from '../../domain/request.ts'
import type { RequestsPicture, SeenAnswer } from '../../domain/view/request-view.ts'
import { PICTURE_WEEKS, requestsPicture, type PastRequest } from '../../insight/requests-picture.ts'
import { findRequestsSince } from '../../store/request-answers.ts'
import type { Scope } from '../../store/store.ts'
import { loadSettings, type Home } from '../home.ts'
import { stateOf } from './view-request.ts'

/** Half a year of requests, by week, kind and answer. Reads the index by time. */
export async function pictureRequests(home: Home, s: Scope): Promise<RequestsPicture> {
  const now = home.clock()
  const { timeZone } = await loadSettings(home, s)
  const today = dayOf(now, timeZone)
  const rows = await findRequestsSince(s, now - (PICTURE_WEEKS * 7 + 8) * DAY_MS)
  const past = rows.flatMap((row): readonly PastRequest[] => {
    const state = stateOf({ ...row, since: row.since ?? null }, today)
    if (state === 'none') return []
    const isOpen = state === 'waiting' || state === 'to-say'
    const firstAt = [row.answered_at, row.said_at].filter((at) => at !== null).toSorted(byTime)[0]
    return [
      {
        kind: row.kind as RequestKind,
        at: row.at,
        answeredAt: firstAt ?? null,
        answer: isOpen ? null : answerOf(row.answer, firstAt !== undefined),
        isWaiting: isOpen,
      },
    ]
  })
  return requestsPicture(past, { now, timeZone })
}

const byTime = (left: number, right: number) => left - right

function answerOf(decided: string | null, isAnswered: boolean): SeenAnswer | null {
  if (decided === null) return isAnswered ? 'said' : null
  return decided as Exclude<RequestAnswer, 'none'>
}
