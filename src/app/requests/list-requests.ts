import { DAY_MS, dayOf, startOfDay, type Day, type Instant } from '../../domain/instant.ts'
import { DigwellError } from '../../domain/digwell-error.ts'
import { REQUEST_FRESH_DAYS, REQUEST_PLAIN_DAYS } from '../../domain/request.ts'
import type { RequestsPage, RequestView } from '../../domain/view/request-view.ts'
import { resolvePersonId } from '../../store/people.ts'
import { countYes, findBetween } from '../../store/request-answers.ts'
import {
  findRequestPlaces,
  findRequestsByIds,
  type RequestPlace,
  type ToldRequest,
} from '../../store/requests.ts'
import type { Scope } from '../../store/store.ts'
import { loadSettings, type Home } from '../home.ts'
import type { RequestsQuery } from './requests.ts'
import { findSinceAsked } from './since-asked.ts'
import { stateOf, viewRequest } from './view-request.ts'

/** One page of requests. @throws DigwellError not-found, for a person nobody knows */
export async function listRequests(
  home: Home,
  s: Scope,
  query: RequestsQuery,
): Promise<RequestsPage> {
  const now = home.clock()
  const { timeZone, requestsAWeek } = await loadSettings(home, s)
  const today = dayOf(now, timeZone)
  const limit = Math.min(500, Math.max(1, Math.floor(query.limit ?? 100)))
  const view = query.view ?? 'waiting'
  const personId = query.personId === undefined ? undefined : await requireId(s, query.personId)
  const places = await findRequestPlaces(s, {
    view,
    ...(personId === undefined ? {} : { personId }),
    today,
    since: now - REQUEST_FRESH_DAYS * DAY_MS,
    plainSince: plainSince(now),
    after: query.after === undefined ? null : parseAfter(query.after),
    limit: limit + 1,
  })
  const shown = places.slice(0, limit)
  const last = shown.at(-1)
  const page = await inOrder(s, shown)
  const between = await betweenOf(
    s,
    page.map((row) => row.person_id),
  )
  const sinceAsked = await findSinceAsked(
    s,
    page.flatMap((row) => (stateOf(row, today) === 'waiting' ? [row.id] : [])),
  )
  const rows = page.map((row) =>
    viewRequest(row, {
      today,
      between: between.get(row.person_id) ?? NOTHING,
      since: sinceAsked.get(row.id) ?? null,
    }),
  )
  return {
    rows: view === 'waiting' ? plainFirst(rows, plainSince(now)) : rows,
    next: places.length > limit && last !== undefined ? `${last.at}/${last.id}` : null,
    sinceDays: view === 'all' ? null : REQUEST_FRESH_DAYS,
    week: { yes: await countYes(s, mondayOf(today, timeZone)), limit: requestsAWeek },
  }
}

const plainSince = (now: Instant): Instant => now - REQUEST_PLAIN_DAYS * DAY_MS

/** What still waits most plainly, then what may have settled itself, then what is old; each in the order it has. */
function plainFirst(rows: readonly RequestView[], since: Instant): readonly RequestView[] {
  const rank = (row: RequestView) => {
    if (row.at < since && row.answer !== 'not-now') return 2
    return row.since === null ? 0 : 1
  }
  return rows.toSorted((left, right) => rank(left) - rank(right))
}

/** The requests at these places; those of nobody who became a person are left out. */
async function inOrder(s: Scope, places: readonly RequestPlace[]): Promise<readonly ToldRequest[]> {
  const ids = places.map(({ id }) => id)
  if (ids.length === 0) return []
  const rows = new Map((await findRequestsByIds(s, ids)).map((row) => [row.id, row]))
  return ids.flatMap((id) => rows.get(id) ?? [])
}

const NOTHING: RequestView['between'] = { given: 0, received: 0, asked: 0 }

/** What the ledger holds between the owner and each of these people. */
async function betweenOf(
  s: Scope,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, RequestView['between']>> {
  const between = new Map<string, RequestView['between']>()
  for (const row of await findBetween(s, [...new Set(personIds)])) {
    const known = between.get(row.person_id) ?? NOTHING
    const count = Number(row.count)
    if (row.sort === 'ask' && row.by_me === 1) continue
    between.set(row.person_id, {
      given: known.given + (row.sort === 'give' && row.by_me === 1 ? count : 0),
      received: known.received + (row.sort === 'give' && row.by_me === 0 ? count : 0),
      asked: known.asked + (row.sort === 'ask' ? count : 0),
    })
  }
  return between
}

/** When the week of a day began; day 0 was a Thursday. */
function mondayOf(today: Day, timeZone: string): Instant {
  return startOfDay(today - ((today + 3) % 7), timeZone)
}

async function requireId(s: Scope, asked: string): Promise<string> {
  const id = await resolvePersonId(s, asked)
  if (id === null) throw new DigwellError('not-found', 'Digwell knows nobody by that id.')
  return id
}

function parseAfter(after: string): { at: Instant; id: string } {
  const match = /^(\d+)\/(.{1,64})$/.exec(after)
  if (match === null) throw new DigwellError('invalid-input', 'That is no place in this list.')
  return { at: Number(match[1]), id: match[2] ?? '' }
}
