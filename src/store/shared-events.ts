import { sql } from 'kysely'
import type { Instant } from '../domain/instant.ts'
import type { Scope } from './store.ts'

export type SharedEvent = { readonly name: string; readonly at: Instant }

/** The last event before a time on whose list each of these people stood beside the owner. One query by persona. */
export async function findSharedEvents(
  s: Scope,
  personIds: readonly string[],
  before: Instant,
): Promise<ReadonlyMap<string, SharedEvent>> {
  if (personIds.length === 0) return new Map()
  const { rows } = await sql<SharedEvent & { readonly person_id: string }>`
    select x.person_id as person_id, i.subject as name, p.at as at
    from persona x
    join participant p on p.owner_id = x.owner_id and p.persona_id = x.id
      and p.kind = 'event' and p.at < ${before}
    join interaction i on i.owner_id = p.owner_id and i.id = p.interaction_id
      and i.ahead = 0 and i.subject is not null
    where x.owner_id = ${s.owner} and x.person_id in (${s.engine.listOf(personIds)})
    order by p.at, i.id`.execute(s.db)
  return new Map(rows.map(({ person_id, name, at }) => [person_id, { name, at }]))
}
