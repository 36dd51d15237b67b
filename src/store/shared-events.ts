import { sql } from 'kysely'
import type { Instant } from '../domain/instant.ts'
import type { Scope } from './store.ts'

export type SharedEvent = {
  readonly name: string
  readonly at: Instant
  /** Both are known to have been there; otherwise they were only on its list. */
  readonly sure: boolean
}

type Row = Omit<SharedEvent, 'sure'> & { readonly person_id: string; readonly personal: number }

/**
 * The last event before a time at which each of these people and the owner were; where of none that is sure,
 * the last on whose list they stood. One query by persona.
 *
 * @param isName whether an event's name is one that people would know; others are passed over
 */
export async function findSharedEvents(
  s: Scope,
  personIds: readonly string[],
  { before, isName }: { readonly before: Instant; readonly isName: (name: string) => boolean },
): Promise<ReadonlyMap<string, SharedEvent>> {
  if (personIds.length === 0) return new Map()
  const { rows } = await sql<Row>`
    select x.person_id as person_id, i.subject as name, p.at as at, i.personal as personal
    from persona x
    join participant p on p.owner_id = x.owner_id and p.persona_id = x.id
      and p.kind = 'event' and p.at < ${before}
    join interaction i on i.owner_id = p.owner_id and i.id = p.interaction_id
      and i.ahead = 0 and i.subject is not null
    where x.owner_id = ${s.owner} and x.person_id in (${s.engine.listOf(personIds)})
    order by i.personal, p.at, i.id`.execute(s.db)
  return new Map(
    rows
      .filter(({ name }) => isName(name))
      .map(({ person_id, personal, ...event }) => [
        person_id,
        { ...event, sure: Number(personal) === 1 },
      ]),
  )
}
