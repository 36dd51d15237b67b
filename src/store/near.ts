import { sql } from 'kysely'
import type { Instant } from '../domain/instant.ts'
import { inChunks } from './chunked.ts'
import type { Scope } from './store.ts'

export type PromiseBetween = {
  readonly person_id: string
  readonly by_me: number
  readonly kind: string
  readonly what: string
  readonly made_at: number
  readonly id: string
  readonly interaction_id: string | null
  readonly source: string | null
}

/** What waits between the owner and these people: confirmed, or an invitation made since `since`. Newest first. */
export async function findPromisesBetween(
  s: Scope,
  personIds: readonly string[],
  since: Instant,
): Promise<readonly PromiseBetween[]> {
  const { rows } = await sql<PromiseBetween>`
    select x.person_id, p.by_me, p.kind, coalesce(m.what, p.what) as what, p.made_at, p.id, p.interaction_id,
      o.label as source
    from persona x
    join promise p on p.owner_id = x.owner_id and p.persona_id = x.id and p.kept_at is null
    left join promise_mark m on m.owner_id = p.owner_id and m.id = p.id
    left join source o on o.owner_id = x.owner_id and o.id = x.source_id
    where x.owner_id = ${s.owner} and x.person_id in (${s.engine.listOf(personIds)})
      and (m.state = 'open'
        or (m.state is null and p.kind = 'invitation' and p.made_at >= ${since}))
    order by p.made_at desc, p.id`.execute(s.db)
  return rows
}

/** Where those closest to the owner work. */
export async function findEmployersOf(
  s: Scope,
  personIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ employer: string }>`
    select distinct employer from person where owner_id = ${s.owner}
      and id in (${s.engine.listOf(personIds)}) and employer is not null`.execute(s.db)
  return new Set(rows.map(({ employer }) => employer))
}

export type HousePlace = {
  readonly employer: string
  readonly lat: number
  readonly lon: number
}

/** Where people of these employers live, each place once an employer, as far as it is known. */
export async function findHousePlaces(
  s: Scope,
  employers: readonly string[],
): Promise<readonly HousePlace[]> {
  return inChunks(employers, async (piece) => {
    const { rows } = await sql<HousePlace>`
      select distinct p.employer, l.lat, l.lon from person p
      join person_place l on l.owner_id = p.owner_id and l.person_id = p.id
      where p.owner_id = ${s.owner} and p.employer in (${s.engine.listOf(piece)})
        and l.lat is not null`.execute(s.db)
    return rows
  })
}

/** When the owner is busy between two instants, by the calendar. Reads the index of what lies ahead. */
export async function findBusy(
  s: Scope,
  from: Instant,
  to: Instant,
): Promise<readonly { readonly start: Instant; readonly end: Instant }[]> {
  const rows = await s.db
    .selectFrom('interaction')
    .select(['at', 'end_at'])
    .where('owner_id', '=', s.owner)
    .where('ahead', '=', 1)
    .where('at', '>=', from - 86_400_000)
    .where('at', '<=', to)
    .orderBy('at')
    .limit(2_000)
    .execute()
  return rows.map(({ at, end_at }) => ({ start: at, end: end_at ?? at + 3_600_000 }))
}

/** What became of these moves, where anything did. */
export async function findMoveMarksById(
  s: Scope,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly state: string; readonly day: number }[]> {
  return inChunks(ids, (piece) =>
    s.db
      .selectFrom('move_mark')
      .select(['id', 'state', 'day'])
      .where('owner_id', '=', s.owner)
      .where('id', 'in', piece)
      .execute(),
  )
}
