import { DigwellError } from '../../domain/digwell-error.ts'
import type { GivesPage } from '../../domain/view/give-view.ts'
import { findLedger, type LedgerQuery } from '../../store/gives.ts'
import type { Scope } from '../../store/store.ts'
import { tieClock, type Home } from '../home.ts'
import { requirePerson } from '../people/require-person.ts'
import type { GivesQuery } from './gives.ts'
import { viewGives } from './view-give.ts'

/** One page of the ledger. @throws DigwellError not-found, for a person nobody knows */
export async function listGives(home: Home, s: Scope, query: GivesQuery): Promise<GivesPage> {
  const clock = await tieClock(home, s, home.clock())
  const limit = Math.min(500, Math.max(1, Math.floor(query.limit ?? 50)))
  const { personId, by, sort, kind } = query
  const rows = await findLedger(s, {
    ...(personId === undefined ? {} : { personIds: [(await requirePerson(s, personId)).id] }),
    ...(by === undefined ? {} : { by }),
    ...(sort === undefined ? {} : { sort }),
    ...(kind === undefined ? {} : { kinds: [kind] }),
    to: clock.now,
    after: query.after === undefined ? null : parseAfter(query.after),
    limit: limit + 1,
  })
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    rows: await viewGives(s, page, clock),
    next:
      rows.length > limit && last !== undefined ? `${last.at}/${last.id}/${last.person_id}` : null,
  }
}

function parseAfter(after: string): NonNullable<LedgerQuery['after']> {
  const match = /^(-?\d+)\/([^/]{1,64})\/([^/]{1,64})$/.exec(after)
  if (match === null) throw new DigwellError('invalid-input', 'That is no place in this list.')
  return { at: Number(match[1]), id: match[2] ?? '', personId: match[3] ?? '' }
}
