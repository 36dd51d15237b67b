import { sql } from 'kysely'
import type { Instant } from '../domain/instant.ts'
import type { Scope } from './store.ts'

/** What went between the owner and whoever asked, after they asked. */
export type TalkedSince = {
  readonly id: string
  readonly first_out: Instant | null
  readonly last_met: Instant | null
  readonly last_in: Instant | null
  /** Their last message: how it begins, and whether it asks. */
  readonly words: string | null
  readonly asks: number | null
  readonly interaction_id: string | null
}

/** Of these requests, those after which something went between the two. Cost: what these people took part in since. */
export async function findTalkedSince(
  s: Scope,
  requestIds: readonly string[],
): Promise<readonly TalkedSince[]> {
  if (requestIds.length === 0) return []
  const { rows } = await sql<TalkedSince>`
    with talk as (
      select r.id as id, x.person_id as person_id,
        min(case when p.contact = 'out' then p.at end) as first_out,
        max(case when p.contact = 'met' then p.at end) as last_met,
        max(case when p.contact = 'in' then p.at end) as last_in
      from request r
      join persona x on x.owner_id = r.owner_id and x.id = r.persona_id
      join persona y on y.owner_id = x.owner_id and y.person_id = x.person_id
      join participant p on p.owner_id = y.owner_id and p.persona_id = y.id and p.at > r.at
        and p.contact in ('in', 'out', 'met')
      where r.owner_id = ${s.owner} and r.id in (${s.engine.listOf(requestIds)})
      group by r.id, x.person_id)
    select t.id as id, t.first_out as first_out, t.last_met as last_met, t.last_in as last_in,
      i.snippet as words, i.asks as asks, i.id as interaction_id
    from talk t
    left join persona y on y.owner_id = ${s.owner} and y.person_id = t.person_id and t.last_in is not null
    left join participant p on p.owner_id = y.owner_id and p.persona_id = y.id and p.at = t.last_in
      and p.contact = 'in'
    left join interaction i on i.owner_id = p.owner_id and i.id = p.interaction_id
    order by t.id, i.id desc`.execute(s.db)
  return rows
}
