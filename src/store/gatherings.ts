import { sql } from 'kysely'
import { inChunks } from './chunked.ts'
import type { GatheringClaimRow, GatheringRow, WentRow } from './event-rows.ts'
import type { Row } from './engine.ts'
import type { Scope } from './store.ts'

/** What is kept of an event; its figures besides are worked out as they are read, so not unless they are wanted. */
export const GATHERING = [
  'owner_id',
  'id',
  'name',
  'kind',
  'start_at',
  'end_at',
  'shown',
  'community',
  'series',
  'went',
  'stale',
  'tally',
] as const satisfies readonly (keyof GatheringRow)[]

export type EventsAsk = {
  /** Their beginning lies before this; those without a day come last. */
  readonly before: number
  readonly after: string | null
  readonly limit: number
}

/** All events as shown, in no order. */
export async function findAllGatherings(s: Scope): Promise<readonly GatheringRow[]> {
  return s.db.selectFrom('gathering').select(GATHERING).where('owner_id', '=', s.owner).execute()
}

/**
 * What is summed up of the events gone to or planned, oldest first; those without a day are left out. On SQLite
 * from an index alone.
 */
export async function findWent(s: Scope): Promise<readonly WentRow[]> {
  const { rows } = await sql<WentRow>`
    select id, name, kind, start_at, end_at, community, series, hours, spent, currency, day_only, online,
      go_again, there, fresh, kept, replied
    from gathering where owner_id = ${s.owner} and went = 1 and start_at is not null
    order by start_at, id`.execute(s.db)
  return rows
}

/** Events that begin at `from` or later, the next one first. */
export async function findGatheringsFrom(
  s: Scope,
  from: number,
  limit: number,
): Promise<readonly GatheringRow[]> {
  return s.db
    .selectFrom('gathering')
    .select(GATHERING)
    .where('owner_id', '=', s.owner)
    .where('start_at', '>=', from)
    .orderBy('start_at')
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** Events that began before an instant, newest first; `after` is the id of the last one seen. */
export async function findGatheringsBefore(
  s: Scope,
  { before, after, limit }: EventsAsk,
): Promise<readonly GatheringRow[]> {
  const from = after === null ? undefined : await findGathering(s, after)
  let query = s.db
    .selectFrom('gathering')
    .select(GATHERING)
    .where('owner_id', '=', s.owner)
    .where('start_at', '<', before)
  if (from !== undefined && from.start_at !== null) {
    query = query.where(sql<boolean>`(start_at, id) < (${from.start_at}, ${from.id})`)
  }
  return query.orderBy('start_at', 'desc').orderBy('id', 'desc').limit(limit).execute()
}

/** Events of which nobody says when they are. */
export async function findGatheringsUndated(
  s: Scope,
  limit: number,
): Promise<readonly GatheringRow[]> {
  return s.db
    .selectFrom('gathering')
    .select(GATHERING)
    .where('owner_id', '=', s.owner)
    .where('start_at', 'is', null)
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** The event as shown, by its own id or by that of any source's event in it. */
export async function findGathering(s: Scope, id: string): Promise<GatheringRow | undefined> {
  const claim = await s.db
    .selectFrom('gathering_claim')
    .select('gathering_id')
    .where('owner_id', '=', s.owner)
    .where('event_id', '=', id)
    .executeTakeFirst()
  return s.db
    .selectFrom('gathering')
    .select(GATHERING)
    .where('owner_id', '=', s.owner)
    .where('id', '=', claim?.gathering_id ?? id)
    .executeTakeFirst()
}

/** Ids of the sources' events that one event as shown is made of. */
export async function findClaims(
  s: Scope,
  ids: readonly string[],
): Promise<readonly GatheringClaimRow[]> {
  return inChunks(ids, (piece) =>
    s.db
      .selectFrom('gathering_claim')
      .selectAll()
      .where('owner_id', '=', s.owner)
      .where('gathering_id', 'in', piece)
      .orderBy('event_id')
      .execute(),
  )
}

/** What events are called as shown, by the ids of the sources' events. */
export async function findGatheringNames(
  s: Scope,
  eventIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await inChunks(eventIds, (piece) =>
    s.db
      .selectFrom('gathering_claim as c')
      .innerJoin('gathering as g', (join) =>
        join.onRef('g.owner_id', '=', 'c.owner_id').onRef('g.id', '=', 'c.gathering_id'),
      )
      .where('c.owner_id', '=', s.owner)
      .where('c.event_id', 'in', piece)
      .select(['c.event_id', 'g.name'])
      .execute(),
  )
  return new Map(rows.map(({ event_id, name }) => [event_id, name]))
}

export async function findAllClaims(s: Scope): Promise<readonly GatheringClaimRow[]> {
  return s.db.selectFrom('gathering_claim').selectAll().where('owner_id', '=', s.owner).execute()
}

/** Other events of a series, newest first. */
export async function findSeries(
  s: Scope,
  series: string,
  limit: number,
): Promise<readonly GatheringRow[]> {
  return s.db
    .selectFrom('gathering')
    .select(GATHERING)
    .where('owner_id', '=', s.owner)
    .where('series', '=', series)
    .orderBy('start_at', 'desc')
    .limit(limit)
    .execute()
}

/** Puts what is derived of events in place of what was. */
export async function putGatherings(
  s: Scope,
  put: {
    readonly gone: readonly string[]
    readonly rows: readonly Omit<GatheringRow, 'owner_id'>[]
    readonly claimsGone: readonly string[]
    readonly claims: readonly Omit<GatheringClaimRow, 'owner_id'>[]
  },
): Promise<void> {
  await inChunks(put.gone, async (piece) => {
    await s.db
      .deleteFrom('gathering')
      .where('owner_id', '=', s.owner)
      .where('id', 'in', piece)
      .execute()
    return []
  })
  await inChunks(put.claimsGone, async (piece) => {
    await s.db
      .deleteFrom('gathering_claim')
      .where('owner_id', '=', s.owner)
      .where('event_id', 'in', piece)
      .execute()
    return []
  })
  const owned = (row: object): Row => ({ owner_id: s.owner, ...row }) as Row
  await s.engine.insertMany(s.db, 'gathering', put.rows.map(owned), 'replace')
  await s.engine.insertMany(s.db, 'gathering_claim', put.claims.map(owned), 'replace')
}

/** What these people did bears on the figures of the events they were at. One statement. */
export async function staleEventsOf(s: Scope, personIds: readonly string[]): Promise<void> {
  await inChunks(personIds, async (piece) => {
    const people = sql.join(piece)
    await sql`update gathering set stale = 1 where owner_id = ${s.owner} and stale <> 1 and id in (
      select g.gathering_id from gathering_claim g where g.owner_id = ${s.owner} and g.event_id in (
        select e.event_id from event_part e
        join persona p on p.owner_id = e.owner_id and p.id = e.persona_id
        where p.owner_id = ${s.owner} and p.person_id in (${people})
        union
        select c.event_id from capture c
        where c.owner_id = ${s.owner} and c.person_id in (${people}) and c.event_id is not null))`.execute(
      s.db,
    )
    return []
  })
}

/** Events with somebody added to or taken from them by this change, as its journal has it. */
export async function staleEventsIn(s: Scope, changeId: string): Promise<void> {
  const captured = sql.raw(s.engine.jsonField('j."before"', 'event_id'))
  await sql`update gathering set stale = 1 where owner_id = ${s.owner} and id in (
    select g.gathering_id from gathering_claim g where g.owner_id = ${s.owner} and g.event_id in (
      select substr(j.row_id, 1, 36) from journal j where j.owner_id = ${s.owner}
        and j.change_id = ${changeId} and j.table_name = 'event_part'
      union
      select ${captured} from journal j where j.owner_id = ${s.owner}
        and j.change_id = ${changeId} and j.table_name = 'capture'))`.execute(s.db)
}

/** The newest event whose name is, or failing that begins with, these words. Reads all names. */
export async function findGatheringByName(
  s: Scope,
  name: string,
): Promise<{ readonly id: string } | undefined> {
  const wanted = name.toLowerCase()
  const rows = await s.db
    .selectFrom('gathering')
    .select(['id', 'name'])
    .where('owner_id', '=', s.owner)
    .orderBy('start_at', 'desc')
    .orderBy('id')
    .execute()
  return (
    rows.find((row) => row.name.toLowerCase() === wanted) ??
    rows.find((row) => row.name.toLowerCase().startsWith(wanted))
  )
}

/** Whether a change wrote what sources or the owner say of events. */
export async function bearsOnEvents(s: Scope, changeId: string): Promise<boolean> {
  const row = await s.db
    .selectFrom('journal')
    .select('row_id')
    .where('owner_id', '=', s.owner)
    .where('change_id', '=', changeId)
    .where('table_name', 'in', ['event', 'own_event', 'event_verdict'])
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/**
 * Sums over the events gone to that were over by `before`: how many, hours, people new and kept. One query
 * over all events, on SQLite over an index.
 *
 * @param usual what counts where an end or the hours are not known
 */
export async function sumGatherings(
  s: Scope,
  before: number,
  usual: { readonly length: number; readonly hours: number },
): Promise<{ events: number; hours: number; fresh: number; kept: number }> {
  const { rows } = await sql<Record<'events' | 'hours' | 'fresh' | 'kept', number | string | null>>`
    select count(*) as events, sum(coalesce(hours, cast(${usual.hours} as double precision))) as hours,
      sum(fresh) as fresh, sum(kept) as kept
    from gathering where owner_id = ${s.owner} and went = 1
      and (case when end_at > start_at then end_at else start_at + ${usual.length} end) <= ${before}`.execute(
    s.db,
  )
  const at = (field: 'events' | 'hours' | 'fresh' | 'kept') => Number(rows[0]?.[field] ?? 0)
  return { events: at('events'), hours: at('hours'), fresh: at('fresh'), kept: at('kept') }
}

/** Events were kept by a version that did not fold them yet. Two look-ups. */
export async function isUnfolded(s: Scope): Promise<boolean> {
  const first = async (table: 'gathering' | 'event') =>
    s.db.selectFrom(table).select('id').where('owner_id', '=', s.owner).limit(1).executeTakeFirst()
  return (await first('gathering')) === undefined && (await first('event')) !== undefined
}
