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

/** When the owner noted thanks to these people, since `from`. One query by persona. */
export async function findThanksNoted(
  s: Scope,
  personIds: readonly string[],
  from: Instant,
): Promise<readonly { readonly person_id: string; readonly at: Instant }[]> {
  const { rows } = await sql<{ person_id: string; at: number }>`
    select x.person_id, g.at from persona x
    cross join give g
    where x.owner_id = ${s.owner} and x.person_id in (${s.engine.listOf(personIds)})
      and g.owner_id = x.owner_id and g.persona_id = x.id and g.at >= ${from}
      and g.by_me = 1 and g.sort = 'give' and g.kind = 'thanks'`.execute(s.db)
  return rows
}
