import { sql } from 'kysely'
import type { Scope } from './store.ts'

const DAY_MS = 86_400_000
/** The same kind of ask again within so many days is the same ask; the same words are, within half a year. */
const SAME_KIND_MS = 3 * DAY_MS
const SAME_WORDS_MS = 183 * DAY_MS

/**
 * Request `e` came before request `r`, both found in what was imported and from one person, and asks the same:
 * it was neither decided nor answered yet when `r` came. "Another favour" may be any, so there the words decide.
 */
const IS_SAME = sql`e.author = 'import' and r.author = 'import'
  and (e.at < r.at or (e.at = r.at and e.id < r.id))
  and ((e.kind = r.kind and e.kind <> 'other' and r.at - e.at <= ${sql.raw(String(SAME_KIND_MS))})
    or (e.words = r.words and r.at - e.at <= ${sql.raw(String(SAME_WORDS_MS))}))
  and coalesce(e.answered_at, r.at) >= r.at
  and coalesce(em.at, r.at) >= r.at and coalesce(em.said_at, r.at) >= r.at`

const EARLIER = sql`
  from persona one_x
  join persona same_x on same_x.owner_id = one_x.owner_id and same_x.person_id = one_x.person_id
  join request e on e.owner_id = same_x.owner_id and e.persona_id = same_x.id
  left join request_mark em on em.owner_id = e.owner_id and em.id = e.id
  where one_x.owner_id = r.owner_id and one_x.id = r.persona_id and ${IS_SAME}`

/** Condition: request `r` asks again what its sender had asked and waited for already. */
export const IS_ASKED_AGAIN = sql<boolean>`exists (select 1 ${EARLIER})`

/** Condition: request `r` asks again what the owner has said something of. */
export const IS_DEALT_WITH_BEFORE = sql<boolean>`exists (select 1 ${EARLIER}
  and em.id is not null and coalesce(em.answer, '') <> 'none')`

/**
 * The ids of all requests that are one matter with this one, itself among them, the first asked first. Cost:
 * what its sender ever asked.
 */
export async function findSameRequests(s: Scope, id: string): Promise<readonly string[]> {
  const { rows } = await sql<{ later: string; first: string }>`
    select r.id as later, e.id as first from request asked
    join persona asked_x on asked_x.owner_id = asked.owner_id and asked_x.id = asked.persona_id
    join persona x on x.owner_id = asked_x.owner_id and x.person_id = asked_x.person_id
    join request r on r.owner_id = x.owner_id and r.persona_id = x.id
    join persona y on y.owner_id = x.owner_id and y.person_id = x.person_id
    join request e on e.owner_id = y.owner_id and e.persona_id = y.id
    left join request_mark em on em.owner_id = e.owner_id and em.id = e.id
    where asked.owner_id = ${s.owner} and asked.id = ${id} and ${IS_SAME}
    order by e.at, e.id, r.at, r.id`.execute(s.db)
  const same = new Set([id])
  for (let size = 0; size < same.size;) {
    size = same.size
    for (const { later, first } of rows) {
      if (same.has(later) || same.has(first)) same.add(later).add(first)
    }
  }
  const order = [...rows.map(({ first }) => first), ...rows.map(({ later }) => later), id]
  return [...new Set(order)].filter((one) => same.has(one))
}

/** Of these interactions, those that ask again, each with the request that was asked first. */
export async function findAskedAgain(
  s: Scope,
  interactionIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (interactionIds.length === 0) return new Map()
  const { rows } = await sql<{ id: string; interaction_id: string }>`
    select r.id, r.interaction_id from request r
    where r.owner_id = ${s.owner} and r.interaction_id in (${s.engine.listOf(interactionIds)})
      and ${IS_ASKED_AGAIN}`.execute(s.db)
  const first = new Map<string, string>()
  for (const { id, interaction_id } of rows) {
    first.set(interaction_id, (await findSameRequests(s, id))[0] ?? id)
  }
  return first
}
