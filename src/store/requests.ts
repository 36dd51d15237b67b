import { sql, type RawBuilder } from 'kysely'
import type { Day, Instant } from '../domain/instant.ts'
import { inChunks } from './chunked.ts'
import type { RequestMarkRow, RequestRow } from './request-rows.ts'
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
  readonly source: string | null
}

export type RequestQuery = {
  /** `waiting`: undecided or back, lately come · `to-say`: decided, not said · `later`: "not now". */
  readonly view: 'waiting' | 'to-say' | 'later' | 'all'
  readonly personId?: string
  readonly today: Day
  /** What came before is left out, except of `all`. */
  readonly since: Instant
  /** The last row of the page before. */
  readonly after: { readonly at: Instant; readonly id: string } | null
  readonly limit: number
}

const DAY_MS = 86_400_000
/** From when on an answer counts: since it came, since its last decision, since "not now" was over. */
const COUNTS_FROM = sql`case when m.answer = 'not-now' and m.back_day is not null
  then cast(m.back_day as bigint) * ${sql.raw(String(DAY_MS))} else coalesce(m.since, 0) end`
const IS_SAID = sql`(coalesce(r.answered_at, -1) >= ${COUNTS_FROM} or coalesce(m.said_at, -1) >= ${COUNTS_FROM})`
const isLater = (today: Day) => sql`(m.answer = 'not-now' and m.back_day > ${today})`

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

/** One page of requests: those waiting longest first; of all, the newest first. Reads the indexes by time and by answer. */
export async function findRequests(s: Scope, query: RequestQuery): Promise<readonly ToldRequest[]> {
  const { view, after } = query
  const isNewestFirst = view === 'all'
  const beyond = isNewestFirst ? sql`(r.at, r.id) <` : sql`(r.at, r.id) >`
  const conditions = [
    sql`r.owner_id = ${s.owner}`,
    ...viewOf(s, query),
    ...(query.personId === undefined ? [] : [sql`q.id = ${query.personId}`]),
    ...(after === null ? [] : [sql`${beyond} (${after.at}, ${after.id})`]),
  ]
  const { rows } = await sql<ToldRequest>`
    select ${COLUMNS} ${FROM} where ${sql.join(conditions, sql` and `)}
    order by ${isNewestFirst ? sql`r.at desc, r.id desc` : sql`r.at, r.id`} limit ${query.limit}`.execute(
    s.db,
  )
  return rows
}

function viewOf(s: Scope, { view, today, since }: RequestQuery): readonly RawBuilder<unknown>[] {
  switch (view) {
    case 'waiting':
      return [waitingIds(s, { today, from: since, to: null }), isWaiting(today)]
    case 'to-say':
      return [
        sql`r.id in (select id from request_mark where owner_id = ${s.owner} and at >= ${since})`,
        sql`m.answer in ('yes', 'small-yes', 'pointer', 'no') and not ${IS_SAID}`,
      ]
    case 'later':
      return [
        sql`r.id in (select id from request_mark where owner_id = ${s.owner} and back_day > ${today})`,
        isLater(today),
      ]
    case 'all':
      return [sql`coalesce(m.answer, '') <> 'none'`]
  }
}

type Span = { readonly today: Day; readonly from: Instant; readonly to: Instant | null }

/** Those without an answer that came in the span, and those whose day has come back. */
function waitingIds(s: Scope, { today, from, to }: Span): RawBuilder<unknown> {
  const until = to === null ? sql`` : sql`and at <= ${to}`
  return sql`r.id in (
    select id from request where owner_id = ${s.owner} and answered_at is null and at >= ${from} ${until}
    union select id from request_mark where owner_id = ${s.owner}
      and back_day between ${Math.floor(from / DAY_MS)} and ${today})`
}

function isWaiting(today: Day): RawBuilder<unknown> {
  return sql`(m.id is null or (m.answer = 'not-now' and m.back_day <= ${today})) and not ${IS_SAID}`
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

/** What people asked, newest first, answered or not; what was no request is left out. */
export async function findRequestsOf(s: Scope, personId: string): Promise<readonly ToldRequest[]> {
  const { rows } = await sql<ToldRequest>`
    select ${COLUMNS} from persona x
    join request r on r.owner_id = x.owner_id and r.persona_id = x.id
    ${JOINS} where x.owner_id = ${s.owner} and x.person_id = ${personId} and coalesce(m.answer, '') <> 'none'
    order by r.at desc, r.id limit 60`.execute(s.db)
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
    readonly personIds?: readonly string[]
  },
): Promise<readonly ToldRequest[]> {
  const { today, from, to, decidedBy, personIds } = due
  const whom = personIds === undefined ? sql`` : sql`and q.id in (${s.engine.listOf(personIds)})`
  const { rows } = await sql<ToldRequest>`
    select ${COLUMNS} ${FROM} where r.owner_id = ${s.owner} and r.kind <> 'pitch' ${whom} and (
      (${waitingIds(s, { today, from, to })} and ${isWaiting(today)})
      or (r.id in (select id from request_mark where owner_id = ${s.owner} and at between ${from} and ${decidedBy})
        and m.answer in ('yes', 'small-yes', 'pointer', 'no') and not ${IS_SAID}))
    order by r.at, r.id limit ${due.limit}`.execute(s.db)
  return rows
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
    join request_mark m on m.owner_id = r.owner_id and m.id = r.id and coalesce(m.answer, '') <> 'none'
    where r.owner_id = ${s.owner} and r.interaction_id in (${s.engine.listOf(interactionIds)})`.execute(
    s.db,
  )
  return new Set(rows.map(({ id }) => id))
}
