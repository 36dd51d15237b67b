import { sql, type RawBuilder } from 'kysely'
import type { Day, Instant } from '../domain/instant.ts'
import { inChunks } from './chunked.ts'
import type { RequestMarkRow, RequestRow } from './request-rows.ts'
import { IS_ASKED_AGAIN, IS_DEALT_WITH_BEFORE } from './same-request.ts'
import type { Scope } from './store.ts'

/** A request with the owner's word on it, who asks, and where. */
export type ToldRequest = Omit<RequestRow, 'owner_id' | 'change_id'> & {
  readonly person_id: string
  readonly name: string
  readonly about: string | null
  readonly tie_state: string | null
  readonly last_contact_at: number | null
  /** 1 where the owner has said anything of it. */
  readonly marked: number
  readonly answer: string | null
  readonly decided_at: number | null
  readonly said_at: number | null
  readonly back_day: number | null
  readonly since: number | null
  readonly subject: string | null
  /** How the message begins. */
  readonly snippet: string | null
  readonly source: string | null
}

export type RequestQuery = {
  /** `waiting`: undecided or back, lately come · `to-say`: decided, not said · `later`: "not now". */
  readonly view: 'waiting' | 'to-say' | 'later' | 'all'
  readonly personId?: string
  readonly today: Day
  /** What came before is left out, except of `all`. */
  readonly since: Instant
  /** Of what waits, what came before stands last. */
  readonly plainSince: Instant
  /** The last row of the page before. */
  readonly after: { readonly at: Instant; readonly id: string } | null
  readonly limit: number
}

const DAY_MS = 86_400_000
/** From when on an answer counts: since it came, since its last decision, since "not now" was over. */
const COUNTS_FROM = sql`case when m.answer = 'not-now' and m.back_day is not null
  then cast(m.back_day as bigint) * ${sql.raw(String(DAY_MS))} else coalesce(m.since, 0) end`
const IS_SAID = sql`(coalesce(r.answered_at, -1) >= ${COUNTS_FROM} or coalesce(m.said_at, -1) >= ${COUNTS_FROM})`

const COLUMNS = sql.raw(
  [
    ...'id persona_id kind words what at channel thread interaction_id author answered_at'
      .split(' ')
      .map((column) => `r.${column}`),
    'q.id as person_id',
    'q.name as name',
    'q.about as about',
    't.state as tie_state',
    't.last_contact_at as last_contact_at',
    'case when m.id is null then 0 else 1 end as marked',
    'm.answer as answer',
    'm.at as decided_at',
    'm.said_at as said_at',
    'm.back_day as back_day',
    'm.since as since',
    'i.subject as subject',
    'i.snippet as snippet',
    'o.label as source',
  ].join(', '),
)

const JOINS = sql`
  join person q on q.owner_id = x.owner_id and q.id = x.person_id
  left join tie t on t.owner_id = q.owner_id and t.person_id = q.id
  left join request_mark m on m.owner_id = r.owner_id and m.id = r.id
  left join source o on o.owner_id = x.owner_id and o.id = x.source_id
  left join interaction i on i.owner_id = r.owner_id and i.id = r.interaction_id`
const FROM = sql`from request r join persona x on x.owner_id = r.owner_id and x.id = r.persona_id ${JOINS}`

/** A place in a list of requests. */
export type RequestPlace = { readonly id: string; readonly at: Instant }

/**
 * The places of one page: of those waiting, the ones since `plainSince` before the older ones, each the longest
 * first, and one that came back as if asked on the day it did; of all, the newest first. Reads as much of the
 * indexes by time and by answer as the page holds.
 */
export async function findRequestPlaces(
  s: Scope,
  query: RequestQuery,
): Promise<readonly RequestPlace[]> {
  const { view, since, plainSince, after, limit } = query
  if (view !== 'waiting') {
    return placesOf(s, { ...query, isNewestFirst: view === 'all' }, conditionOf(s, query))
  }
  const isPast = after !== null && after.at < plainSince
  const plain = isPast ? [] : await waitingPlaces(s, query, { from: plainSince, before: null })
  if (plain.length >= limit) return plain
  const older = await waitingPlaces(
    s,
    { ...query, after: isPast ? after : null, limit: limit - plain.length },
    { from: since, before: plainSince },
  )
  return [...plain, ...older]
}

type Span = { readonly from: Instant; readonly before: Instant | null }

/** What waits since a time in the span, the longest first. */
async function waitingPlaces(
  s: Scope,
  query: RequestQuery,
  { from, before }: Span,
): Promise<readonly RequestPlace[]> {
  const page = { ...query, isNewestFirst: false }
  const until = before === null ? sql`` : sql`and r.at < ${before}`
  const places = [
    ...(await placesOf(
      s,
      page,
      sql`r.answered_at is null and r.at >= ${from} ${until} and m.id is null`,
    )),
    ...(await placesOf(
      s,
      { ...page, by: BACK_AT },
      sql`${isBack(s, { today: query.today, from })} and ${BACK_AT} >= ${from} ${before === null ? sql`` : sql`and ${BACK_AT} < ${before}`}`,
    )),
  ]
  return places.toSorted(byTime).slice(0, query.limit)
}

const ASKED_AT = sql`r.at`
/** When one that was put off came back. */
const BACK_AT = sql`(cast(m.back_day as bigint) * ${sql.raw(String(DAY_MS))})`

/** A list's order: by time, then by id. */
function byTime(left: RequestPlace, right: RequestPlace): number {
  return left.at - right.at || (left.id < right.id ? -1 : 1)
}

async function placesOf(
  s: Scope,
  page: Pick<RequestQuery, 'after' | 'limit' | 'personId'> & {
    readonly isNewestFirst: boolean
    /** The time they are in the order of; without it, when they were asked. */
    readonly by?: RawBuilder<unknown>
  },
  condition: RawBuilder<unknown>,
): Promise<readonly RequestPlace[]> {
  const { after, limit, personId, isNewestFirst, by = ASKED_AT } = page
  const beyond = isNewestFirst ? sql`(${by}, r.id) <` : sql`(${by}, r.id) >`
  const conditions = [
    sql`r.owner_id = ${s.owner}`,
    condition,
    sql`not ${IS_ASKED_AGAIN}`,
    ...(personId === undefined
      ? []
      : [
          sql`r.persona_id in (select id from persona where owner_id = ${s.owner} and person_id = ${personId})`,
        ]),
    ...(after === null ? [] : [sql`${beyond} (${after.at}, ${after.id})`]),
  ]
  const { rows } = await sql<RequestPlace>`
    select r.id as id, ${by} as at from request r
    left join request_mark m on m.owner_id = r.owner_id and m.id = r.id
    where ${sql.join(conditions, sql` and `)}
    order by ${isNewestFirst ? sql`${by} desc, r.id desc` : sql`${by}, r.id`} limit ${limit}`.execute(
    s.db,
  )
  return rows
}

function conditionOf(s: Scope, { view, today, since }: RequestQuery): RawBuilder<unknown> {
  if (view === 'all') return sql`coalesce(m.answer, '') <> 'none'`
  if (view === 'to-say') return isToSay(s, { from: since, to: null })
  return sql`r.id in (select id from request_mark where owner_id = ${s.owner} and back_day > ${today})
    and m.answer = 'not-now'`
}

/** "Not now" whose day has come, without an answer since. */
function isBack(
  s: Scope,
  { today, from }: { readonly today: Day; readonly from: Instant },
): RawBuilder<unknown> {
  return sql`r.id in (select id from request_mark where owner_id = ${s.owner}
      and back_day between ${Math.floor(from / DAY_MS)} and ${today})
    and m.answer = 'not-now' and not ${IS_SAID}`
}

/** Decided in the span, and not said. */
function isToSay(
  s: Scope,
  { from, to }: { readonly from: Instant; readonly to: Instant | null },
): RawBuilder<unknown> {
  const until = to === null ? sql`` : sql`and at <= ${to}`
  return sql`r.id in (select id from request_mark where owner_id = ${s.owner} and at >= ${from} ${until})
    and m.answer in ('yes', 'small-yes', 'pointer', 'no') and not ${IS_SAID}`
}

/** Requests by id, with all that is shown of them. */
export async function findRequestsByIds(
  s: Scope,
  ids: readonly string[],
): Promise<readonly ToldRequest[]> {
  return inChunks(ids, async (piece) => {
    const { rows } = await sql<ToldRequest>`
      select ${COLUMNS} ${FROM} where r.owner_id = ${s.owner} and r.id in (${sql.join(piece)})`.execute(
      s.db,
    )
    return rows
  })
}

/** What people asked, newest first, answered or not; what was no request, or asked again, is left out. */
export async function findRequestsOf(s: Scope, personId: string): Promise<readonly ToldRequest[]> {
  const { rows } = await sql<ToldRequest>`
    select ${COLUMNS} from persona x
    join request r on r.owner_id = x.owner_id and r.persona_id = x.id
    ${JOINS} where x.owner_id = ${s.owner} and x.person_id = ${personId} and coalesce(m.answer, '') <> 'none'
      and not ${IS_ASKED_AGAIN}
    order by r.at desc, r.id limit 60`.execute(s.db)
  return rows
}

/** What these people asked since `since` and the owner has not turned down or away; oldest first. */
export async function findRequestsFrom(
  s: Scope,
  personIds: readonly string[],
  since: Instant,
): Promise<readonly ToldRequest[]> {
  if (personIds.length === 0) return []
  const { rows } = await sql<ToldRequest>`
    select ${COLUMNS} from persona x
    join request r on r.owner_id = x.owner_id and r.persona_id = x.id
    ${JOINS} where x.owner_id = ${s.owner} and x.person_id in (${s.engine.listOf(personIds)})
      and r.at >= ${since} and r.kind <> 'pitch' and coalesce(m.answer, '') not in ('settled', 'none')
      and not ${IS_ASKED_AGAIN}
    order by r.at, r.id`.execute(s.db)
  return rows
}

/**
 * What the day may bring up, oldest first, at most `limit`: undecided ones that came between `from` and
 * `to`, those back from "not now", and those decided until `decidedBy` but not said. No sales.
 */
export async function findRequestsDue(
  s: Scope,
  due: {
    readonly today: Day
    readonly from: Instant
    readonly to: Instant
    readonly decidedBy: Instant
    readonly limit: number
  },
): Promise<readonly ToldRequest[]> {
  const { today, from, to, decidedBy, limit } = due
  // Some are of nobody who became a person.
  const page = { after: null, limit: 2 * limit, isNewestFirst: false }
  const notSold = sql`r.kind <> 'pitch'`
  const places = [
    ...(await placesOf(
      s,
      page,
      sql`r.answered_at is null and r.at between ${from} and ${to} and m.id is null and ${notSold}`,
    )),
    ...(await placesOf(s, page, sql`${isBack(s, { today, from })} and ${notSold}`)),
    ...(await placesOf(s, page, isToSay(s, { from, to: decidedBy }))),
  ]
  const ids = places.map(({ id }) => id)
  const rows = ids.length === 0 ? [] : await findRequestsByIds(s, ids)
  return rows.toSorted(byTime).slice(0, limit)
}

export async function findRequestMark(s: Scope, id: string): Promise<RequestMarkRow | undefined> {
  return s.db
    .selectFrom('request_mark')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Of these interactions, those whose request the owner has dealt with: they wait for no reply. */
export async function findDealtWith(
  s: Scope,
  interactionIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (interactionIds.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`
    select r.interaction_id as id from request r
    left join request_mark m on m.owner_id = r.owner_id and m.id = r.id
    where r.owner_id = ${s.owner} and r.interaction_id in (${s.engine.listOf(interactionIds)})
      and ((m.id is not null and coalesce(m.answer, '') <> 'none') or ${IS_DEALT_WITH_BEFORE})`.execute(
    s.db,
  )
  return new Set(rows.map(({ id }) => id))
}
