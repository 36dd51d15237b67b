import { sql } from 'kysely'
import type { Instant } from '../domain/instant.ts'
import type { Scope } from './store.ts'

/** Something received, after which thanks may have been said. */
export type Received = {
  readonly id: string
  readonly personId: string
  readonly at: Instant
}

/** Words that went to somebody, or (without words) a talk with them. */
export type SaidAfter = {
  readonly id: string
  readonly at: Instant
  readonly met: number
  readonly words: string | null
}

/**
 * What the owner wrote to these people, and when they met, since each received thing and for so long after
 * it: as much of the words as is kept. At most 100 received things at once; one query by persona and time.
 */
export async function findSaidAfter(
  s: Scope,
  received: readonly Received[],
  within: number,
): Promise<readonly SaidAfter[]> {
  if (received.length === 0) return []
  const pieces = received.slice(0, 100).map(
    ({ id, personId, at }) => sql`
      select cast(${id} as text) as id, a.at, case a.contact when 'met' then 1 else 0 end as met,
        coalesce(i.subject, '') || ' ' || coalesce(i.snippet, '') as words
      from persona x
      join participant a on a.owner_id = x.owner_id and a.persona_id = x.id and a.contact in ('out', 'met')
        and a.at > ${at} and a.at <= ${at + within}
      join interaction i on i.owner_id = a.owner_id and i.id = a.interaction_id and i.ahead = 0
      where x.owner_id = ${s.owner} and x.person_id = ${personId}`,
  )
  const { rows } = await sql<SaidAfter>`${sql.join(pieces, sql` union all `)}`.execute(s.db)
  return rows
}
