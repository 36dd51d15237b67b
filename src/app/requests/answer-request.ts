import { dayOf, isoDay, type Day } from '../../domain/instant.ts'
import { DigwellError } from '../../domain/digwell-error.ts'
import type { RequestAnswer, RequestKind } from '../../domain/request.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import { ledgerOf } from '../../plan/request-words.ts'
import { deleteRow, type Writer } from '../../store/change.ts'
import { namedId } from '../../store/named-id.ts'
import { findRequestsByIds, type ToldRequest } from '../../store/requests.ts'
import { findSameRequests } from '../../store/same-request.ts'
import type { Scope } from '../../store/store.ts'
import { logGive } from '../gives/log-give.ts'
import { change, loadSettings, tieClock, type Home } from '../home.ts'
import { parseDay } from '../people/edit-person.ts'
import { logTalk } from '../people/log-talk.ts'
import { refreshPeople } from '../people/refresh-people.ts'
import { checkWhat } from '../promises/answer-promise.ts'
import { insertPromise } from '../promises/add-promise.ts'
import { backDayOf } from './back-day.ts'
import { markRequest } from './mark-request.ts'
import type { RequestAnswered } from './requests.ts'
import { promiseIdOf, standingAnswer } from './standing-answer.ts'

const SUMMARY: { readonly [answer in RequestAnswer]: (name: string) => string } = {
  yes: (name) => `Yes to ${name}`,
  'small-yes': (name) => `A small yes to ${name}`,
  pointer: (name) => `Pointing ${name} on`,
  'not-now': (name) => `Not now: ${name}`,
  no: (name) => `Declined, kindly: ${name}`,
  settled: (name) => `Settled itself: ${name}`,
  none: (name) => `No request: ${name}`,
}

/** The owner's answer to a request; the same again changes nothing. @throws DigwellError not-found, invalid-input */
export async function answerRequest(
  home: Home,
  id: string,
  given: RequestAnswered,
  requestKey?: string,
): Promise<Receipt> {
  const row = await home.store.read(home.owner, (s) => requireRequest(s, id))
  const { answer } = given
  return change(
    home,
    {
      verb: `request-${answer}`,
      summary: SUMMARY[answer](row.name),
      standing: (s) => standingAnswer(home, s, row.id, given),
    },
    async (w) => {
      const { timeZone } = await loadSettings(home, w)
      const backDay = answer === 'not-now' ? backDayOf(given.backOn, dayOf(w.at, timeZone)) : null
      const isSaid = given.said !== undefined
      await markRequest(w, row, { answer, backDay, isSaid }, timeZone)
      await keepInLedger(w, row, answer)
      if (given.promise !== undefined) await promiseIt(w, row, given.promise)
      if (given.said !== undefined) {
        await logTalk(w, {
          id: home.newId(),
          personId: row.person_id,
          at: w.at,
          channel: given.said,
          sent: !SPOKEN.has(given.said),
          note: null,
          inPerson: given.said === 'in-person',
          timeZone,
        })
        await refreshPeople(w, [row.person_id], await tieClock(home, w, w.at))
      }
      return {}
    },
    requestKey,
  )
}

const SPOKEN: ReadonlySet<string> = new Set(['phone', 'video', 'in-person', 'event'])

/** A yes is kept as their ask; another answer takes it out again. */
async function keepInLedger(w: Writer, row: ToldRequest, answer: RequestAnswer): Promise<void> {
  const id = namedId('give', 'request', row.id)
  await deleteRow(w, 'give', id)
  if (answer !== 'yes' && answer !== 'small-yes') return
  const kept = ledgerOf(row.kind as RequestKind, answer)
  if (kept === null) return
  await logGive(w, {
    id,
    personId: row.person_id,
    sort: 'ask',
    by: 'them',
    ...kept,
    at: row.at,
    words: row.what,
    ...(row.interaction_id === null ? {} : { interactionId: row.interaction_id }),
  })
}

async function promiseIt(
  w: Writer,
  row: ToldRequest,
  promise: NonNullable<RequestAnswered['promise']>,
): Promise<void> {
  const id = promiseIdOf(row.id)
  await deleteRow(w, 'promise', id)
  await insertPromise(w, {
    id,
    personId: row.person_id,
    by: 'me',
    what: checkWhat(promise.what),
    due: promise.due === undefined ? null : parseDay(promise.due),
    kind: 'promise',
  })
}

/** "Not now" to several at once, in one change. @throws DigwellError not-found, invalid-input */
export async function notNowToAll(
  home: Home,
  { ids, backOn }: { readonly ids: readonly string[]; readonly backOn?: string },
  requestKey?: string,
): Promise<Receipt & { readonly day: Day }> {
  const rows = await home.store.read(home.owner, (s) => findRequestsByIds(s, [...new Set(ids)]))
  if (rows.length < new Set(ids).size || rows.length === 0) {
    throw new DigwellError('not-found', 'There is no such request.')
  }
  const { timeZone } = await home.store.read(home.owner, (s) => loadSettings(home, s))
  const day = backDayOf(backOn, dayOf(home.clock(), timeZone))
  const whom = rows.length === 1 ? (rows[0]?.name ?? '') : `${rows.length} requests`
  return change(
    home,
    { verb: 'request-not-now-all', summary: `Not now, until ${isoDay(day)}: ${whom}` },
    async (w) => {
      for (const row of rows) {
        await markRequest(w, row, { answer: 'not-now', backDay: day }, timeZone)
        await keepInLedger(w, row, 'not-now')
      }
      return { day }
    },
    requestKey,
  )
}

/** A request; of what was asked again, the first. @throws DigwellError not-found */
export async function requireRequest(s: Scope, id: string): Promise<ToldRequest> {
  const [first = id] = await findSameRequests(s, id)
  const [row] = await findRequestsByIds(s, [first])
  if (row === undefined) throw new DigwellError('not-found', 'There is no such request.')
  return row
}
