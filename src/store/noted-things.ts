import { sql } from 'kysely'
import type { Scope } from './store.ts'

/** A promise, need or offer noted with a talk, as the owner has it; dismissed ones left out. */
export type NotedThing = {
  readonly interaction_id: string
  readonly kind: 'promise' | 'need' | 'offer'
  readonly what: string
  readonly due_day: number | null
}

/** What was noted with these talks with these people. Cost: their promises and needs. */
export async function findNotedThings(
  s: Scope,
  { talks, people }: { readonly talks: readonly string[]; readonly people: readonly string[] },
): Promise<readonly NotedThing[]> {
  if (talks.length === 0 || people.length === 0) return []
  const { rows } = await sql<NotedThing>`
    select p.interaction_id, 'promise' as kind, coalesce(m.what, p.what) as what,
      case when m.has_due = 1 then m.due_day else p.due_day end as due_day
    from persona x
    join promise p on p.owner_id = x.owner_id and p.persona_id = x.id
    left join promise_mark m on m.owner_id = p.owner_id and m.id = p.id
    where x.owner_id = ${s.owner} and x.person_id in (${s.engine.listOf(people)})
      and p.by_me = 1 and p.author = 'you' and p.interaction_id in (${s.engine.listOf(talks)})
      and coalesce(m.state, '') <> 'dismissed'
    union all
    select n.interaction_id, n.way as kind, coalesce(m.what, n.what) as what, null as due_day
    from persona x
    join need n on n.owner_id = x.owner_id and n.persona_id = x.id
    left join need_mark m on m.owner_id = n.owner_id and m.id = n.id
    where x.owner_id = ${s.owner} and x.person_id in (${s.engine.listOf(people)})
      and n.author = 'you' and n.interaction_id in (${s.engine.listOf(talks)})
      and coalesce(m.state, '') <> 'dismissed'`.execute(s.db)
  return rows
}
