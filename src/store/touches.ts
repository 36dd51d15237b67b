import { sql } from 'kysely'
import type { Instant } from '../domain/instant.ts'
import type { Scope } from './store.ts'

export type TouchRow = {
  readonly personId: string
  readonly at: Instant
  readonly way: string
  readonly weight: number
}

export type Around = {
  readonly from: Instant
  /** From here on all contact is read; of what was before, nothing earlier than the latest talk. */
  readonly start: Instant
  readonly to: Instant
  /** What weighs less is no talk with each who was in it. */
  readonly least: number
}

/**
 * Contact with each of these people around an instant: whether they had talked before, and everything
 * since. Of each persona's parts a run is read.
 */
export async function findTouches(
  s: Scope,
  personIds: readonly string[],
  { from, start, to, least }: Around,
): Promise<ReadonlyMap<string, readonly TouchRow[]>> {
  if (personIds.length === 0) return new Map()
  const { rows } = await sql<TouchRow>`
    select p.person_id as "personId", a.at, a.contact as way, a.weight from persona p
    join participant a on a.owner_id = p.owner_id and a.persona_id = p.id
      and a.at <= ${to} and a.contact <> 'none' and a.at >= coalesce((
        select x.at from participant x where x.owner_id = p.owner_id and x.persona_id = p.id
          and x.at >= ${from} and x.at < ${start}
          and x.contact in ('in', 'both', 'met') and x.weight >= ${least}
        order by x.at desc limit 1), ${start})
    where p.owner_id = ${s.owner} and p.person_id in (${s.engine.listOf(personIds)})`.execute(s.db)
  return Map.groupBy(rows, ({ personId }) => personId)
}
