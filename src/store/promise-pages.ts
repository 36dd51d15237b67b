import { sql, type RawBuilder } from 'kysely'
import type { Day, Instant } from '../domain/instant.ts'
import type { Scope } from './store.ts'
import { COLUMNS, CONFIRMED, TOLD, type ToldPromise } from './told-promise.ts'

export type PromiseQuery = {
  /** `suggested`: unanswered, not seen kept, lately made or due · `open`: confirmed · `waiting`: both, however old. */
  readonly view: 'suggested' | 'open' | 'waiting' | 'all'
  readonly by?: 'me' | 'them'
  readonly personId?: string
  /** Suggestions made or due since then. */
  readonly since: { readonly made: Instant; readonly due: Day }
  /** The last row of the page before. */
  readonly after: { readonly order: number; readonly id: string } | null
  readonly limit: number
}

/** Without a day they come behind those with one, newest first. */
const ORDERS = {
  due: sql<number>`coalesce(case when m.has_due = 1 then m.due_day else p.due_day end, 10000000000000 - p.made_at)`,
  made: sql<number>`-p.made_at`,
}

/**
 * One page of promises; what waits comes soonest due first, suggestions and everything newest first: of what was
 * written last one knows best whether it is a promise. Reads little more than the page.
 */
export async function findPromises(
  s: Scope,
  query: PromiseQuery,
): Promise<readonly (ToldPromise & { readonly order: number })[]> {
  const order = isNewestFirst(query) ? ORDERS.made : ORDERS.due
  const { after } = query
  const conditions = [
    sql`p.owner_id = ${s.owner}`,
    viewOf(query),
    ...(query.by === undefined ? [] : [sql`p.by_me = ${query.by === 'me' ? 1 : 0}`]),
    ...(query.personId === undefined ? [] : [sql`q.id = ${query.personId}`]),
    ...(after === null
      ? []
      : [sql`(${order} > ${after.order} or (${order} = ${after.order} and p.id > ${after.id}))`]),
    ...(query.personId === undefined && query.view !== 'open'
      ? [sql`p.id in (${candidates(s, query)})`]
      : []),
  ]
  const { rows } = await sql<ToldPromise & { order: number }>`
    select ${COLUMNS}, ${order} as "order" ${query.view === 'open' ? CONFIRMED : TOLD} where ${sql.join(conditions, sql` and `)}
    order by ${order}, p.id limit ${query.limit}`.execute(s.db)
  return rows
}

function isNewestFirst({ view }: PromiseQuery): boolean {
  return view === 'all' || view === 'suggested'
}

/**
 * Ids among which the page is: the first of each order that an index has. So those with a day, those
 * without, and the few to which the owner gave or took one.
 */
function candidates(s: Scope, query: PromiseQuery): RawBuilder<unknown> {
  const { by, after, limit } = query
  const asked = [
    sql`p.owner_id = ${s.owner}`,
    ...(by === undefined ? [] : [sql`p.by_me = ${by === 'me' ? 1 : 0}`]),
    sql`exists (select 1 from persona x where x.owner_id = p.owner_id and x.id = p.persona_id and x.person_id is not null)`,
  ]
  const first = (order: RawBuilder<unknown>, more: readonly RawBuilder<unknown>[]) =>
    sql`select id from (select p.id from promise p left join promise_mark m on m.owner_id = p.owner_id and m.id = p.id
      where ${sql.join([...asked, ...more], sql` and `)} order by ${order} limit ${limit}) one`
  if (isNewestFirst(query)) {
    const from = after === null ? [] : [madeFrom(-after.order, after.id)]
    return first(sql`p.made_at desc, p.id`, [viewOf(query), ...from])
  }
  const waits = [sql`p.kept_at is null`, viewOf(query), sql`coalesce(m.has_due, 0) = 0`]
  const isDated = after === null || after.order < UNDATED
  const dated = after === null ? [] : [dueFrom(after.order, after.id)]
  const undated = after === null || isDated ? [] : [madeFrom(UNDATED_TOP - after.order, after.id)]
  return sql.join(
    [
      sql`select id from promise_mark where owner_id = ${s.owner} and state = 'open' and has_due = 1`,
      ...(isDated
        ? [first(sql`p.due_day, p.id`, [...waits, sql`p.due_day is not null`, ...dated])]
        : []),
      first(sql`p.made_at desc, p.id`, [...waits, UNDATED_ONE, ...undated]),
    ],
    sql` union all `,
  )
}

/** Said so that the index by day is not taken for it: in order of the day they were made, few are read. */
const UNDATED_ONE = sql`coalesce(p.due_day, -1) = -1`
const UNDATED_TOP = 10_000_000_000_000
const UNDATED = 10_000_000 // days are below it, what is left of an instant above

function madeFrom(at: Instant, id: string): RawBuilder<unknown> {
  return sql`(p.made_at < ${at} or (p.made_at = ${at} and p.id > ${id}))`
}

function dueFrom(day: Day, id: string): RawBuilder<unknown> {
  return sql`(p.due_day > ${day} or (p.due_day = ${day} and p.id > ${id}))`
}

function viewOf({ view, since }: PromiseQuery): RawBuilder<unknown> {
  switch (view) {
    case 'open':
      return sql`n.state = 'open' and p.kept_at is null`
    case 'suggested':
      return sql`m.state is null and p.kept_at is null and (p.made_at >= ${since.made} or p.due_day >= ${since.due})`
    case 'waiting':
      return sql`coalesce(m.state, 'open') = 'open' and p.kept_at is null`
    case 'all':
      return sql`1 = 1`
  }
}
