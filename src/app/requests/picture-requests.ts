import { DAY_MS, dayOf } from '../../domain/instant.ts'
import { REQUEST_FRESH_DAYS, type RequestKind, type SpokenAnswer } from '../../domain/request.ts'
import type { RequestsPicture, SeenAnswer } from '../../domain/view/request-view.ts'
import { PICTURE_WEEKS, requestsPicture, type PastRequest } from '../../insight/requests-picture.ts'
import { findRequestsSince } from '../../store/request-answers.ts'
import { findRequestPlaces, findRequestsByIds } from '../../store/requests.ts'
import type { Scope } from '../../store/store.ts'
import { loadSettings, type Home } from '../home.ts'
import { stateOf } from './view-request.ts'

/** Half a year of requests, by week, kind and answer. Reads the index by time. */
export async function pictureRequests(home: Home, s: Scope): Promise<RequestsPicture> {
  const now = home.clock()
  const { timeZone } = await loadSettings(home, s)
  const today = dayOf(now, timeZone)
  const rows = await findRequestsSince(s, now - (PICTURE_WEEKS * 7 + 8) * DAY_MS)
  const isFresh = (row: { readonly at: number; readonly answer: string | null }) =>
    row.answer === 'not-now' || row.at >= now - REQUEST_FRESH_DAYS * DAY_MS
  const past = rows.flatMap((row): readonly PastRequest[] => {
    const state = stateOf({ ...row, since: row.since ?? null }, today)
    if (state === 'none') return []
    const isSettled = state === 'settled'
    const isOpen = (state === 'waiting' && isFresh(row)) || state === 'to-say'
    const firstAt = [row.answered_at, row.said_at].filter((at) => at !== null).toSorted(byTime)[0]
    return [
      {
        kind: row.kind as RequestKind,
        at: row.at,
        answeredAt: isSettled ? null : (firstAt ?? null),
        answer: isOpen || isSettled ? null : answerOf(row.answer, firstAt !== undefined),
        isWaiting: isOpen,
        isSettled,
      },
    ]
  })
  const since = now - REQUEST_FRESH_DAYS * DAY_MS
  const waits = { today, since, plainSince: since, after: null }
  const countOf = async (view: 'waiting' | 'to-say') => {
    const places = await findRequestPlaces(s, { ...waits, view, limit: MOST })
    return (
      await findRequestsByIds(
        s,
        places.map(({ id }) => id),
      )
    ).length
  }
  return {
    ...requestsPicture(past, { now, timeZone }),
    waiting: await countOf('waiting'),
    toSay: await countOf('to-say'),
  }
}

const MOST = 10_000

const byTime = (left: number, right: number) => left - right

function answerOf(decided: string | null, isAnswered: boolean): SeenAnswer | null {
  if (decided === null) return isAnswered ? 'said' : null
  return decided as SpokenAnswer
}
