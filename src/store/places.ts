import { sql } from 'kysely'
import type { TieState } from '../domain/tie.ts'
import { among } from './among.ts'
import { inChunks } from './chunked.ts'
import type { Row } from './engine.ts'
import type { Scope } from './store.ts'
import type { PersonPlaceRow } from './trip-rows.ts'

/** Degrees from one corner to the other; a box over the date line comes as two. */
export type Box = {
  readonly south: number
  readonly north: number
  readonly west: number
  readonly east: number
}

/** The box around all points within `km` of one. Degrees of longitude shrink towards the poles. */
export function boxAround({ lat, lon }: { lat: number; lon: number }, km: number): Box {
  const high = km / 111
  const wide = Math.min(180, high / Math.max(0.02, Math.cos((lat * Math.PI) / 180)))
  return { south: lat - high, north: lat + high, west: lon - wide, east: lon + wide }
}

export type PersonThere = {
  readonly person_id: string
  readonly lat: number
  readonly lon: number
}

/** Everybody who lives in a box. Reads the index by place. */
export async function findPeopleIn(s: Scope, box: Box): Promise<readonly PersonThere[]> {
  const { rows } = await sql<PersonThere>`
    select person_id, lat, lon from person_place where owner_id = ${s.owner}
      and lat between ${box.south} and ${box.north} and lon between ${box.west} and ${box.east}`.execute(
    s.db,
  )
  return rows
}

export type PlacedTie = PersonThere & {
  readonly name: string
  readonly about: string | null
  readonly employer: string | null
  readonly place: string
  readonly said: string
  readonly source_kind: string
  readonly record: string
  readonly placed_at: number
}

/** The ones in a box worth most to see: real ties first, by what they are worth; at most `limit`. */
export async function findTiesIn(s: Scope, box: Box, limit: number): Promise<readonly PlacedTie[]> {
  const { rows } = await sql<PlacedTie>`
    with near as (
      select l.person_id, t.worth from person_place l
      join tie t on t.owner_id = l.owner_id and t.person_id = l.person_id
      where l.owner_id = ${s.owner} and l.lat between ${box.south} and ${box.north}
        and l.lon between ${box.west} and ${box.east}
        and t.n > 0 and t.state not in ('resting', 'released')
      order by t.worth desc, l.person_id limit ${limit}
    )
    select n.person_id, l.lat, l.lon, q.name, q.about, q.employer, l.place, l.said, l.source_kind,
      l.record, l.at as placed_at
    from near n
    join person_place l on l.owner_id = ${s.owner} and l.person_id = n.person_id
    join person q on q.owner_id = ${s.owner} and q.id = n.person_id
    order by n.worth desc, n.person_id`.execute(s.db)
  return rows
}

export type StrangerIn = {
  readonly person_id: string
  readonly lat: number
  readonly lon: number
  readonly name: string
  readonly about: string | null
  readonly place: string
  readonly source_kind: string
}

/** Those in a box with whom there was no contact yet, placed last first; whom the owner let go left out. */
export async function findStrangersIn(
  s: Scope,
  box: Box,
  limit: number,
): Promise<readonly StrangerIn[]> {
  const { rows } = await sql<StrangerIn>`
    select l.person_id, l.lat, l.lon, q.name, q.about, l.place, l.source_kind from person_place l
    join person q on q.owner_id = l.owner_id and q.id = l.person_id
    left join tie t on t.owner_id = l.owner_id and t.person_id = l.person_id
    left join wish w on w.owner_id = l.owner_id and w.id = l.person_id
    where l.owner_id = ${s.owner} and l.lat between ${box.south} and ${box.north}
      and l.lon between ${box.west} and ${box.east}
      and coalesce(t.n, 0) = 0 and coalesce(w.stance, 'keep') = 'keep'
    order by l.at desc, l.person_id limit ${limit}`.execute(s.db)
  return rows
}

export async function findPlacesOf(
  s: Scope,
  personIds: readonly string[],
): Promise<readonly PersonPlaceRow[]> {
  return inChunks(personIds, (piece) =>
    s.db
      .selectFrom('person_place')
      .selectAll()
      .where('owner_id', '=', s.owner)
      .where('person_id', 'in', among(s, piece))
      .execute(),
  )
}

export type Dot = {
  readonly place_id: number
  readonly place: string
  readonly region: string | null
  readonly country: string
  readonly lat: number
  readonly lon: number
  readonly people: number
}

/** Places with somebody in them, most people first. Reads the index by place once, and a row of each place shown. */
export async function countByPlace(s: Scope, limit: number): Promise<readonly Dot[]> {
  const { rows } = await sql<Omit<Dot, 'people'> & { people: number | string }>`
    with counted as (
      select lat, lon, min(person_id) as one, count(*) as people from person_place
      where owner_id = ${s.owner} and lat is not null
      group by lat, lon order by count(*) desc, lat, lon limit ${limit}
    )
    select l.place_id, l.place, l.region, l.country, l.lat, l.lon, c.people from counted c
    join person_place l on l.owner_id = ${s.owner} and l.person_id = c.one
    order by c.people desc, l.place, l.place_id`.execute(s.db)
  return rows.map((row) => ({ ...row, people: Number(row.people) }))
}

/** Puts where these people live in place of what was. */
export async function putPlaces(
  s: Scope,
  personIds: readonly string[],
  rows: readonly Omit<PersonPlaceRow, 'owner_id'>[],
): Promise<void> {
  const placed = new Set(rows.map(({ person_id }) => person_id))
  await clearPlaces(
    s,
    personIds.filter((id) => !placed.has(id)),
  )
  await s.engine.insertMany(
    s.db,
    'person_place',
    rows.map((row) => ({ owner_id: s.owner, ...row }) as Row),
    'replace',
  )
}

export async function clearPlaces(s: Scope, personIds: readonly string[]): Promise<void> {
  await inChunks(personIds, async (piece) => {
    await s.db
      .deleteFrom('person_place')
      .where('owner_id', '=', s.owner)
      .where('person_id', 'in', piece)
      .execute()
    return []
  })
}

const CLOSE: readonly TieState[] = ['strong', 'warm', 'cooling']

/** Ids of people by how the tie stands, the best of each state first. Reads the index of ties by state. */
export async function findClosest(
  s: Scope,
  limit: number,
  states: readonly TieState[] = CLOSE,
): Promise<readonly string[]> {
  const ids: string[] = []
  for (const state of states) {
    const rows = await s.db
      .selectFrom('tie')
      .select('person_id')
      .where('owner_id', '=', s.owner)
      .where('state', '=', state)
      .orderBy('worth', 'desc')
      .orderBy('person_id')
      .limit(limit - ids.length)
      .execute()
    ids.push(...rows.map(({ person_id }) => person_id))
    if (ids.length >= limit) break
  }
  return ids
}
