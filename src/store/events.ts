import { sql } from 'kysely'
import { inChunks } from './chunked.ts'
import type { CaptureRow, EventPartRow, EventRow, OwnEventRow } from './event-rows.ts'
import type { Scope } from './store.ts'

export async function findEvents(s: Scope, ids: readonly string[]): Promise<readonly EventRow[]> {
  return inChunks(ids, (piece) =>
    s.db
      .selectFrom('event')
      .selectAll()
      .where('owner_id', '=', s.owner)
      .where('id', 'in', piece)
      .execute(),
  )
}

/** Everything that sources and the owner say of events. Reads two whole tables, the smallest of an import. */
export async function findAllEvents(
  s: Scope,
): Promise<{ events: readonly EventRow[]; own: readonly OwnEventRow[] }> {
  const events = await s.db
    .selectFrom('event')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .orderBy('id')
    .execute()
  const own = await s.db
    .selectFrom('own_event')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .execute()
  return { events, own }
}

export async function findOwnEvents(
  s: Scope,
  ids: readonly string[],
): Promise<readonly OwnEventRow[]> {
  return inChunks(ids, (piece) =>
    s.db
      .selectFrom('own_event')
      .selectAll()
      .where('owner_id', '=', s.owner)
      .where('id', 'in', piece)
      .execute(),
  )
}

export async function findEventParts(
  s: Scope,
  ids: readonly string[],
): Promise<readonly EventPartRow[]> {
  return inChunks(ids, (piece) =>
    s.db
      .selectFrom('event_part')
      .selectAll()
      .where('owner_id', '=', s.owner)
      .where('id', 'in', piece)
      .execute(),
  )
}

export type Listed = {
  readonly gatheringId: string
  readonly personId: string
  readonly presence: string
}

/** The people on the lists of events as shown; a person once for each list they are on. */
export async function findListed(
  s: Scope,
  gatheringIds: readonly string[],
): Promise<readonly Listed[]> {
  return inChunks(gatheringIds, (piece) =>
    s.db
      .selectFrom('gathering_claim as g')
      .innerJoin('event_part as e', (join) =>
        join.onRef('e.owner_id', '=', 'g.owner_id').onRef('e.event_id', '=', 'g.event_id'),
      )
      .innerJoin('persona as p', (join) =>
        join.onRef('p.owner_id', '=', 'e.owner_id').onRef('p.id', '=', 'e.persona_id'),
      )
      .where('g.owner_id', '=', s.owner)
      .where('g.gathering_id', 'in', piece)
      .where('p.person_id', 'is not', null)
      .select(['g.gathering_id as gatheringId', 'p.person_id as personId', 'e.presence'])
      .$narrowType<{ personId: string }>()
      .execute(),
  )
}

/** How many on each list are nobody the owner knows of: seen in traffic alone. */
export async function countListed(s: Scope, gatheringId: string): Promise<number> {
  const { rows } = await sql<{ n: number | string }>`
    select count(distinct e.persona_id) as n from gathering_claim g
    join event_part e on e.owner_id = g.owner_id and e.event_id = g.event_id
    where g.owner_id = ${s.owner} and g.gathering_id = ${gatheringId} and e.presence <> 'declined'`.execute(
    s.db,
  )
  return Number(rows[0]?.n ?? 0)
}

/** What the owner noted at these events, newest first. */
export async function findCaptures(
  s: Scope,
  eventIds: readonly string[],
): Promise<readonly CaptureRow[]> {
  const rows = await inChunks(eventIds, (piece) =>
    s.db
      .selectFrom('capture')
      .selectAll()
      .where('owner_id', '=', s.owner)
      .where('event_id', 'in', piece)
      .execute(),
  )
  return rows.sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))
}

/** The last time the owner noted somebody as met. */
export async function findLastCapture(s: Scope, personId: string): Promise<CaptureRow | undefined> {
  return s.db
    .selectFrom('capture')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .where('person_id', '=', personId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export async function findCapture(s: Scope, id: string): Promise<CaptureRow | undefined> {
  return s.db
    .selectFrom('capture')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .where('id', '=', id)
    .executeTakeFirst()
}
