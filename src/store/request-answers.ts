import { sql } from 'kysely'
import type { Instant } from '../domain/instant.ts'
import { IS_ASKED_AGAIN } from './same-request.ts'
import type { Scope } from './store.ts'

/** A request not answered yet, and the first message of the owner's in its thread that may have. */
export type AnswerSeen = { readonly id: string; readonly at: Instant }

/**
 * The first message that the owner sent in the thread of each open request of these people, after it came or
 * after it came back. Cost: what these people were sent since.
 */
export async function findAnswersSeen(
  s: Scope,
  personIds: readonly string[],
): Promise<readonly AnswerSeen[]> {
  const { rows } = await sql<AnswerSeen>`
    select r.id as id, min(i.at) as at
    from persona x
    join request r on r.owner_id = x.owner_id and r.persona_id = x.id and r.thread is not null
    left join request_mark m on m.owner_id = r.owner_id and m.id = r.id
    join participant a on a.owner_id = r.owner_id and a.persona_id = r.persona_id and a.at > r.at
      and a.role <> 'from'
    join interaction i on i.owner_id = a.owner_id and i.id = a.interaction_id
      and i.direction = 'out' and i.ahead = 0 and i.thread = r.thread
    where x.owner_id = ${s.owner} and x.person_id in (${s.engine.listOf(personIds)})
      and (r.answered_at is null or r.answered_at < ${FROM}) and i.at >= ${FROM}
    group by r.id`.execute(s.db)
  return rows
}

const FROM = sql`case when m.answer = 'not-now' and m.back_day is not null
  then cast(m.back_day as bigint) * 86400000 else coalesce(m.since, 0) end`

/** What came since `since`, as much of it as a picture needs. */
export async function findRequestsSince(
  s: Scope,
  since: Instant,
): Promise<
  readonly {
    readonly kind: string
    readonly at: Instant
    readonly answered_at: Instant | null
    readonly said_at: Instant | null
    readonly answer: string | null
    readonly back_day: number | null
    readonly since: number | null
    readonly marked: number
  }[]
> {
  return s.db
    .selectFrom('request as r')
    .leftJoin('request_mark as m', (join) =>
      join.onRef('m.owner_id', '=', 'r.owner_id').onRef('m.id', '=', 'r.id'),
    )
    .where('r.owner_id', '=', s.owner)
    .where('r.at', '>=', since)
    .where(sql<boolean>`not ${IS_ASKED_AGAIN}`)
    .select(['r.kind', 'r.at', 'r.answered_at', 'm.said_at', 'm.answer', 'm.back_day', 'm.since'])
    .select(sql<number>`case when m.id is null then 0 else 1 end`.as('marked'))
    .execute()
}

/** How many requests the owner has said yes to since `since`. */
export async function countYes(s: Scope, since: Instant): Promise<number> {
  const { count } = await s.db
    .selectFrom('request_mark as m')
    .leftJoin('request as r', (join) =>
      join.onRef('r.owner_id', '=', 'm.owner_id').onRef('r.id', '=', 'm.id'),
    )
    .where('m.owner_id', '=', s.owner)
    .where('m.at', '>=', since)
    .where('m.answer', '=', 'yes')
    .where(sql<boolean>`(r.id is null or not ${IS_ASKED_AGAIN})`)
    .select(sql<number>`count(*)`.as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** What the ledger holds between the owner and these people. */
export async function findBetween(
  s: Scope,
  personIds: readonly string[],
): Promise<
  readonly {
    readonly person_id: string
    readonly sort: string
    readonly by_me: number
    readonly count: number
  }[]
> {
  if (personIds.length === 0) return []
  const { rows } = await sql<{ person_id: string; sort: string; by_me: number; count: number }>`
    select x.person_id, g.sort, g.by_me, count(*) as count
    from persona x join give g on g.owner_id = x.owner_id and g.persona_id = x.id
    where x.owner_id = ${s.owner} and x.person_id in (${s.engine.listOf(personIds)})
    group by x.person_id, g.sort, g.by_me`.execute(s.db)
  return rows
}
