import { sql, type RawBuilder } from 'kysely'
import type { Day, Instant } from '../domain/instant.ts'
import { inChunks } from './chunked.ts'
import type { DeliveryRow, PromiseMarkRow, PromiseRow } from './promise-rows.ts'
import type { Scope } from './store.ts'

/** A promise with the owner's word on it, the person it concerns and where it was said. */
export type ToldPromise = Omit<PromiseRow, 'owner_id' | 'change_id'> & {
  readonly person_id: string
  readonly name: string
  /** The owner's answer; null: none yet. */
  readonly state: PromiseMarkRow['state'] | null
  readonly own_what: string | null
  readonly own_due: number | null
  readonly has_due: number | null
  readonly answered_at: number | null
  readonly source: string | null
  readonly record_kind: string | null
  readonly record_key: string | null
}

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

const DUE = sql<number | null>`case when m.has_due = 1 then m.due_day else p.due_day end`
/** Without a day they come behind those with one, newest first. */
const ORDERS = {
  due: sql<number>`coalesce(case when m.has_due = 1 then m.due_day else p.due_day end, 10000000000000 - p.made_at)`,
  made: sql<number>`-p.made_at`,
}

/** One page of promises; what waits comes soonest due first, everything newest first. Reads little more than the page. */
export async function findPromises(
  s: Scope,
  query: PromiseQuery,
): Promise<readonly (ToldPromise & { readonly order: number })[]> {
  const order = query.view === 'all' ? ORDERS.made : ORDERS.due
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
    select ${COLUMNS}, ${order} as "order" ${from(query.view)} where ${sql.join(conditions, sql` and `)}
    order by ${order}, p.id limit ${query.limit}`.execute(s.db)
  return rows
}

/**
 * Ids among which the page is: the first of each order that an index has. So those with a day, those
 * without, and the few to which the owner gave or took one.
 */
function candidates(s: Scope, query: PromiseQuery): RawBuilder<unknown> {
  const { view, by, after, limit } = query
  const asked = [
    sql`p.owner_id = ${s.owner}`,
    ...(by === undefined ? [] : [sql`p.by_me = ${by === 'me' ? 1 : 0}`]),
    sql`exists (select 1 from persona x where x.owner_id = p.owner_id and x.id = p.persona_id and x.person_id is not null)`,
  ]
  const first = (order: RawBuilder<unknown>, more: readonly RawBuilder<unknown>[]) =>
    sql`select id from (select p.id from promise p left join promise_mark m on m.owner_id = p.owner_id and m.id = p.id
      where ${sql.join([...asked, ...more], sql` and `)} order by ${order} limit ${limit}) one`
  if (view === 'all') {
    const from = after === null ? [] : [madeFrom(-after.order, after.id)]
    return first(sql`p.made_at desc, p.id`, from)
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

/** Promises by id, with all that is shown of them. */
export async function findPromisesByIds(
  s: Scope,
  ids: readonly string[],
): Promise<readonly ToldPromise[]> {
  return inChunks(ids, async (piece) => {
    const { rows } = await sql<ToldPromise>`
      select ${COLUMNS} ${from('all')} where p.owner_id = ${s.owner} and p.id in (${sql.join(piece)})`.execute(
      s.db,
    )
    return rows
  })
}

/** All promises of one person, newest first, dismissed ones left out. */
export async function findPromisesOf(s: Scope, personId: string): Promise<readonly ToldPromise[]> {
  const { rows } = await sql<ToldPromise>`
    select ${COLUMNS} from persona x
    join promise p on p.owner_id = x.owner_id and p.persona_id = x.id
    ${JOINS} where x.owner_id = ${s.owner} and x.person_id = ${personId} and coalesce(m.state, '') <> 'dismissed'
    order by p.made_at desc, p.id limit 60`.execute(s.db)
  return rows
}

/** What the day may hold: confirmed promises, and suggestions that name a day, due since `from` and until `to`. Reads the indexes by day and by answer. */
export async function findPromisesDue(
  s: Scope,
  {
    from: first,
    to,
    personIds,
  }: { readonly from: Day; readonly to: Day; readonly personIds?: readonly string[] },
): Promise<readonly ToldPromise[]> {
  const whom = personIds === undefined ? sql`` : sql`and q.id in (${s.engine.listOf(personIds)})`
  const candidates = sql`select id from promise where owner_id = ${s.owner} and kept_at is null
      and due_day between ${first} and ${to}
    union select p.id from promise_mark m join promise p on p.owner_id = m.owner_id and p.id = m.id
      where m.owner_id = ${s.owner} and m.state = 'open' and p.kept_at is null and ${DUE} <= ${to}`
  const { rows } = await sql<ToldPromise>`
    select ${COLUMNS} ${from('waiting')} where p.owner_id = ${s.owner} and p.id in (${candidates})
      and p.kind = 'promise' and p.kept_at is null
      and p.made_at >= ${(first - 400) * 86_400_000} and ${DUE} <= ${to}
      and (m.state = 'open' or (m.state is null and ${DUE} >= ${first})) ${whom}
    order by ${DUE} desc, p.id limit 120`.execute(s.db)
  return rows
}

/** Confirmed promises that have a day, kept ones left out, the latest due first. Reads the owner's answers. */
export async function findPromisesWithDay(
  s: Scope,
  limit: number,
): Promise<readonly ToldPromise[]> {
  const { rows } = await sql<ToldPromise>`
    select ${COLUMNS} ${from('open')} where n.owner_id = ${s.owner} and n.state = 'open'
      and p.kept_at is null and ${DUE} is not null
    order by ${DUE} desc, p.id limit ${limit}`.execute(s.db)
  return rows
}

const COLUMNS = sql.raw(
  [
    ...'id persona_id by_me kind act words what made_at due_day thread interaction_id author kept_at kept_by'
      .split(' ')
      .map((column) => `p.${column}`),
    'q.id as person_id',
    'q.name as name',
    'm.state as state',
    'm.what as own_what',
    'm.due_day as own_due',
    'm.has_due as has_due',
    'm.at as answered_at',
    'o.label as source',
    'r.kind as record_kind',
    'r.key as record_key',
  ].join(', '),
)

const JOINS = sql`
  join person q on q.owner_id = x.owner_id and q.id = x.person_id
  left join promise_mark m on m.owner_id = p.owner_id and m.id = p.id
  left join source o on o.owner_id = x.owner_id and o.id = x.source_id
  left join interaction i on i.owner_id = p.owner_id and i.id = p.interaction_id
  left join record r on r.owner_id = i.owner_id and r.id = i.record_id`

/** Confirmed ones are few: they are found by the owner's answers. */
function from(view: PromiseQuery['view']): RawBuilder<unknown> {
  return view === 'open'
    ? sql`from promise_mark n join promise p on p.owner_id = n.owner_id and p.id = n.id
        join persona x on x.owner_id = p.owner_id and x.id = p.persona_id ${JOINS}`
    : sql`from promise p join persona x on x.owner_id = p.owner_id and x.id = p.persona_id ${JOINS}`
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

export async function findPromiseMark(s: Scope, id: string): Promise<PromiseMarkRow | undefined> {
  return s.db
    .selectFrom('promise_mark')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .where('id', '=', id)
    .executeTakeFirst()
}

type OfPerson = { readonly person_id: string }

/** What was promised to and by these people, kept or not. */
export async function findPromisesToSettle(
  s: Scope,
  personIds: readonly string[],
): Promise<readonly (PromiseRow & OfPerson)[]> {
  const { rows } = await sql<PromiseRow & OfPerson>`
    select p.*, x.person_id from persona x join promise p on p.owner_id = x.owner_id and p.persona_id = x.id
    where x.owner_id = ${s.owner} and x.person_id in (${s.engine.listOf(personIds)})`.execute(s.db)
  return rows
}

/** Words of doing said to and by these people, oldest first. */
export async function findDeliveries(
  s: Scope,
  personIds: readonly string[],
): Promise<readonly (DeliveryRow & OfPerson)[]> {
  const { rows } = await sql<DeliveryRow & OfPerson>`
    select d.*, x.person_id from persona x join delivery d on d.owner_id = x.owner_id and d.persona_id = x.id
    where x.owner_id = ${s.owner} and x.person_id in (${s.engine.listOf(personIds)})
    order by d.at, d.id`.execute(s.db)
  return rows
}

export type Encounter = OfPerson & {
  readonly id: string
  readonly at: Instant
  readonly day: Day
  readonly kind: string
  readonly channel: string
  readonly in_person: number
  readonly direction: string
  readonly role: string
  readonly thread: string | null
}

/** Calls, meetings and introductions with these people since `since`, oldest first. */
export async function findEncounters(
  s: Scope,
  personIds: readonly string[],
  since: Instant,
): Promise<readonly Encounter[]> {
  const { rows } = await sql<Encounter>`
    select i.id, i.at, i.day, i.kind, i.channel, i.in_person, i.direction, i.thread, a.role, x.person_id
    from persona x
    join participant a on a.owner_id = x.owner_id and a.persona_id = x.id and a.at >= ${since}
      and a.kind in ('meeting', 'call', 'introduction')
    join interaction i on i.owner_id = a.owner_id and i.id = a.interaction_id and i.personal = 1 and i.ahead = 0
    where x.owner_id = ${s.owner} and x.person_id in (${s.engine.listOf(personIds)})
    order by i.at, i.id`.execute(s.db)
  return rows
}
