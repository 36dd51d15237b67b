import { sql } from 'kysely'
import { DAY_MS, type Day, type Instant } from '../domain/instant.ts'
import type { Scope } from './store.ts'
import { DUE } from './told-promise.ts'

export type PastPromiseRow = {
  readonly by_me: number
  readonly due: Day
  readonly kept_at: Instant | null
  /** The owner's answer and when it was given; null: none. */
  readonly state: string | null
  readonly answered_at: Instant | null
}

/** Longer ahead nothing is promised. */
const MOST_AHEAD = 400 * DAY_MS

/** Promises with a day from `from` on and before `to`, dismissed ones left out. Reads the index by the time they were made. */
export async function findPastPromises(
  s: Scope,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<readonly PastPromiseRow[]> {
  const { rows } = await sql<PastPromiseRow>`
    select p.by_me as by_me, ${DUE} as due, p.kept_at as kept_at, m.state as state, m.at as answered_at
    from promise p
    join persona x on x.owner_id = p.owner_id and x.id = p.persona_id and x.person_id is not null
    left join promise_mark m on m.owner_id = p.owner_id and m.id = p.id
    where p.owner_id = ${s.owner} and p.kind = 'promise'
      and p.made_at >= ${from * DAY_MS - MOST_AHEAD} and p.made_at < ${(to + 1) * DAY_MS}
      and ${DUE} >= ${from} and ${DUE} < ${to} and coalesce(m.state, '') <> 'dismissed'`.execute(
    s.db,
  )
  return rows
}
