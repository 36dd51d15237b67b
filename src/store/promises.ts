import { sql } from 'kysely'
import type { Day, Instant } from '../domain/instant.ts'
import { inChunks } from './chunked.ts'
import type { DeliveryRow, PromiseMarkRow, PromiseRow } from './promise-rows.ts'
import type { Scope } from './store.ts'
import {
  COLUMNS,
  COLUMNS_BESIDE_MAIL,
  CONFIRMED,
  DUE,
  JOINS,
  TOLD,
  type PromiseBesideMail,
  type ToldPromise,
} from './told-promise.ts'

/** Promises by id, with all that is shown of them. */
export async function findPromisesByIds(
  s: Scope,
  ids: readonly string[],
): Promise<readonly ToldPromise[]> {
  return inChunks(ids, async (piece) => {
    const { rows } = await sql<ToldPromise>`
      select ${COLUMNS} ${TOLD} where p.owner_id = ${s.owner} and p.id in (${sql.join(piece)})`.execute(
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

/**
 * What the day may hold: confirmed promises, and suggestions that name a day, due since `from` and until `to`,
 * the latest due first, at most 120. Reads the indexes by day and by answer.
 */
export async function findPromisesDue(
  s: Scope,
  {
    from: first,
    to,
    personIds,
  }: { readonly from: Day; readonly to: Day; readonly personIds?: readonly string[] },
): Promise<readonly PromiseBesideMail[]> {
  const whom =
    personIds === undefined
      ? sql`x.person_id is not null`
      : sql`x.person_id in (${s.engine.listOf(personIds)})`
  const isOpen = sql`p.kind = 'promise' and p.kept_at is null
    and p.made_at >= ${(first - 400) * 86_400_000}`
  const { rows } = await sql<PromiseBesideMail>`
    select ${COLUMNS_BESIDE_MAIL} ${TOLD} where p.owner_id = ${s.owner} and p.id in (
      select d.id from (
        select p.id, p.persona_id, p.due_day as due from promise p
        left join promise_mark m on m.owner_id = p.owner_id and m.id = p.id
        where p.owner_id = ${s.owner} and p.due_day between ${first} and ${to} and ${isOpen}
          and m.id is null
        union all
        select p.id, p.persona_id, ${DUE} as due from promise_mark m
        join promise p on p.owner_id = m.owner_id and p.id = m.id
        where m.owner_id = ${s.owner} and m.state = 'open' and (m.has_due = 0 or m.due_day <= ${to})
          and ${DUE} <= ${to} and ${isOpen}) d
      join persona x on x.owner_id = ${s.owner} and x.id = d.persona_id and ${whom}
      order by d.due desc, d.id limit 120)
    order by ${DUE} desc, p.id`.execute(s.db)
  return rows
}

/** Confirmed promises that have a day, kept ones left out, the latest due first. Reads the owner's answers. */
export async function findPromisesWithDay(
  s: Scope,
  limit: number,
): Promise<readonly ToldPromise[]> {
  const { rows } = await sql<ToldPromise>`
    select ${COLUMNS} ${CONFIRMED} where n.owner_id = ${s.owner} and n.state = 'open'
      and p.kept_at is null and ${DUE} is not null
    order by ${DUE} desc, p.id limit ${limit}`.execute(s.db)
  return rows
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

/** The conversations in which something was promised, by whom. */
export async function findPromisedThreads(
  s: Scope,
): Promise<readonly { readonly thread: string; readonly by_me: number }[]> {
  const { rows } = await sql<{ thread: string; by_me: number }>`
    select distinct thread, by_me from promise where owner_id = ${s.owner} and thread is not null`.execute(
    s.db,
  )
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
