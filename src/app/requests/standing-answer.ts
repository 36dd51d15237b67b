import { dayOf } from '../../domain/instant.ts'
import { namedId } from '../../store/named-id.ts'
import { findPromisesByIds } from '../../store/promises.ts'
import type { RequestMarkRow } from '../../store/request-rows.ts'
import { findRequestsByIds } from '../../store/requests.ts'
import { findStanding } from '../../store/standing.ts'
import type { Scope } from '../../store/store.ts'
import { loadSettings, type Home } from '../home.ts'
import { parseDay } from '../people/edit-person.ts'
import { checkWhat } from '../promises/answer-promise.ts'
import { dueOf } from '../promises/view-promise.ts'
import { backDayOf } from './back-day.ts'
import type { RequestAnswered } from './requests.ts'
import { stateOf } from './view-request.ts'

/**
 * The change by which a request was answered so before: said, where it is said now, with the same promise.
 * Null where it is not, or came back since.
 */
export async function standingAnswer(
  home: Home,
  s: Scope,
  id: string,
  { answer, said, backOn, promise }: RequestAnswered,
): Promise<string | null> {
  const [row] = await findRequestsByIds(s, [id])
  const { timeZone } = await loadSettings(home, s)
  const today = dayOf(home.clock(), timeZone)
  if (row === undefined || stateOf(row, today) === 'waiting') return null
  const backDay = answer === 'not-now' ? backDayOf(backOn, today) : null
  const stands = (mark?: RequestMarkRow) =>
    mark?.answer === answer &&
    mark.back_day === backDay &&
    (said === undefined || (mark.said_at ?? -1) >= mark.since)
  if (promise !== undefined && !(await isPromised(s, id, promise))) return null
  return findStanding(s, { verb: `request-${answer}`, table: 'request_mark', id, stands })
}

type WithAnswer = NonNullable<RequestAnswered['promise']>

/** One promise an answer: said again in other words, it is changed. */
export const promiseIdOf = (requestId: string) => namedId('promise', 'request', requestId)

async function isPromised(s: Scope, requestId: string, promise: WithAnswer): Promise<boolean> {
  const [known] = await findPromisesByIds(s, [promiseIdOf(requestId)])
  const due = promise.due === undefined ? null : parseDay(promise.due)
  return known?.what === checkWhat(promise.what) && dueOf(known) === due
}
