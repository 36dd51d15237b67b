import { DAY_MS, dayOf, type Instant } from '../../domain/instant.ts'
import { DigwellError } from '../../domain/digwell-error.ts'
import type { PromisesPage } from '../../domain/view/promise-view.ts'
import { resolvePersonId } from '../../store/people.ts'
import { findPromises } from '../../store/promise-pages.ts'
import type { Scope } from '../../store/store.ts'
import { tieClock, type Home } from '../home.ts'
import type { PromisesQuery } from './promises.ts'
import { viewPromise } from './view-promise.ts'

/** Older suggestions are not brought up; they stay under "all". */
const FRESH_DAYS = 120
const LATELY_DUE_DAYS = 60

/** One page of promises. @throws DigwellError not-found, for a person nobody knows */
export async function listPromises(
  home: Home,
  s: Scope,
  query: PromisesQuery,
): Promise<PromisesPage> {
  const clock = await tieClock(home, s, home.clock())
  const limit = Math.min(500, Math.max(1, Math.floor(query.limit ?? 100)))
  const personId = query.personId === undefined ? undefined : await requireId(s, query.personId)
  const rows = await findPromises(s, {
    view: query.view ?? 'waiting',
    ...(query.by === undefined ? {} : { by: query.by }),
    ...(personId === undefined ? {} : { personId }),
    since: freshSince(clock.now, clock.timeZone),
    after: query.after === undefined ? null : parseAfter(query.after),
    limit: limit + 1,
  })
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    rows: page.map((row) => viewPromise(row, clock)),
    next: rows.length > limit && last !== undefined ? `${last.order}/${last.id}` : null,
  }
}

export function freshSince(now: Instant, timeZone: string) {
  return { made: now - FRESH_DAYS * DAY_MS, due: dayOf(now, timeZone) - LATELY_DUE_DAYS }
}

async function requireId(s: Scope, asked: string): Promise<string> {
  const id = await resolvePersonId(s, asked)
  if (id === null) throw new DigwellError('not-found', 'Digwell knows nobody by that id.')
  return id
}

function parseAfter(after: string): { order: number; id: string } {
  const match = /^(-?\d+(?:\.\d+)?)\/(.{1,64})$/.exec(after)
  if (match === null) throw new DigwellError('invalid-input', 'That is no place in this list.')
  return { order: Number(match[1]), id: match[2] ?? '' }
}
