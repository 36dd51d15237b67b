import type { Day } from '../domain/instant.ts'
import { inChunks } from './chunked.ts'
import type { Scope } from './store.ts'
import type { TripHintRow, TripMarkRow, TripPersonRow, TripRow } from './trip-rows.ts'

/** All trips and moves, the latest first; nobody makes thousands. */
export async function findTrips(s: Scope, limit = 500): Promise<readonly TripRow[]> {
  return s.db
    .selectFrom('trip')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .orderBy('from_day', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
}

export async function findTrip(s: Scope, id: string): Promise<TripRow | undefined> {
  return s.db
    .selectFrom('trip')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Trips that begin between two days. Reads the index by day. */
export async function findTripsFrom(s: Scope, from: Day, to: Day): Promise<readonly TripRow[]> {
  return s.db
    .selectFrom('trip')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .where('from_day', '>=', from)
    .where('from_day', '<=', to)
    .orderBy('from_day')
    .orderBy('id')
    .limit(20)
    .execute()
}

/** Journeys the calendar speaks of that are not over on `today`, the next one first. */
export async function findHints(s: Scope, today: Day): Promise<readonly TripHintRow[]> {
  return s.db
    .selectFrom('trip_hint')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .where('to_day', '>=', today)
    .orderBy('from_day')
    .orderBy('id')
    .limit(200)
    .execute()
}

export async function findHintsOf(
  s: Scope,
  records: readonly string[],
): Promise<readonly TripHintRow[]> {
  return inChunks(records, (piece) =>
    s.db
      .selectFrom('trip_hint')
      .selectAll()
      .where('owner_id', '=', s.owner)
      .where('record_id', 'in', piece)
      .execute(),
  )
}

export async function findTripMarks(
  s: Scope,
  ids: readonly string[],
): Promise<readonly TripMarkRow[]> {
  return inChunks(ids, (piece) =>
    s.db
      .selectFrom('trip_mark')
      .selectAll()
      .where('owner_id', '=', s.owner)
      .where('id', 'in', piece)
      .execute(),
  )
}

export type TripPart = Pick<TripPersonRow, 'id' | 'trip_id' | 'state' | 'meet_day' | 'at'> & {
  readonly person_id: string
  readonly name: string
}

/** How far it is with whom on these trips. */
export async function findTripParts(
  s: Scope,
  tripIds: readonly string[],
): Promise<readonly TripPart[]> {
  return inChunks(tripIds, (piece) =>
    s.db
      .selectFrom('trip_person as t')
      .innerJoin('persona as x', (join) =>
        join.onRef('x.owner_id', '=', 't.owner_id').onRef('x.id', '=', 't.persona_id'),
      )
      .innerJoin('person as q', (join) =>
        join.onRef('q.owner_id', '=', 'x.owner_id').onRef('q.id', '=', 'x.person_id'),
      )
      .where('t.owner_id', '=', s.owner)
      .where('t.trip_id', 'in', piece)
      .select(['t.id', 't.trip_id', 't.state', 't.meet_day', 't.at', 'q.id as person_id', 'q.name'])
      .orderBy('t.at')
      .orderBy('t.id')
      .execute(),
  )
}
