import { sql } from 'kysely'
import type { Instant } from '../domain/instant.ts'
import type { Scope } from './store.ts'

/** A promise, need or offer the owner wrote down, as it stands; dismissed ones left out. */
export type NotedThing = {
  readonly person_id: string
  readonly at: number
  readonly kind: 'promise' | 'need' | 'offer'
  readonly what: string
  readonly due_day: number | null
}

/** What the owner wrote down of these people at these very moments. Cost: their promises and needs. */
export async function findNotedThings(
  s: Scope,
  { people, moments }: { readonly people: readonly string[]; readonly moments: readonly Instant[] },
): Promise<readonly NotedThing[]> {
  if (moments.length === 0 || people.length === 0) return []
  const then = sql.join(moments)
  const { rows } = await sql<NotedThing>`
    select x.person_id, p.made_at as at, 'promise' as kind, coalesce(m.what, p.what) as what,
      case when m.has_due = 1 then m.due_day else p.due_day end as due_day
    from persona x
    join promise p on p.owner_id = x.owner_id and p.persona_id = x.id
    left join promise_mark m on m.owner_id = p.owner_id and m.id = p.id
    where x.owner_id = ${s.owner} and x.person_id in (${s.engine.listOf(people)})
      and p.by_me = 1 and p.author = 'you' and p.made_at in (${then})
      and coalesce(m.state, '') <> 'dismissed'
    union all
    select x.person_id, n.at, n.way as kind, coalesce(m.what, n.what) as what, null as due_day
    from persona x
    join need n on n.owner_id = x.owner_id and n.persona_id = x.id
    left join need_mark m on m.owner_id = n.owner_id and m.id = n.id
    where x.owner_id = ${s.owner} and x.person_id in (${s.engine.listOf(people)})
      and n.author = 'you' and n.at in (${then})
      and coalesce(m.state, '') <> 'dismissed'`.execute(s.db)
  return rows
}
