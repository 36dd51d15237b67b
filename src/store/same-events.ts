import { inChunks } from './chunked.ts'
import type { Instant } from '../domain/instant.ts'
import type { EventVerdictRow, GatheringRow } from './event-rows.ts'
import { GATHERING } from './gatherings.ts'
import type { Scope } from './store.ts'

/** What the owner says of pairs of events. */
export async function findEventVerdicts(s: Scope): Promise<readonly EventVerdictRow[]> {
  return s.db
    .selectFrom('event_verdict')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .orderBy('id')
    .execute()
}

/** Of these events those that a list of guests told of first. Cost: a look-up for each. */
export async function findGuestListEvents(
  s: Scope,
  ids: readonly string[] | 'all',
): Promise<ReadonlySet<string>> {
  const query = s.db
    .selectFrom('event as e')
    .innerJoin('record as r', (join) =>
      join.onRef('r.owner_id', '=', 'e.owner_id').onRef('r.id', '=', 'e.record_id'),
    )
    .where('e.owner_id', '=', s.owner)
    .where('r.kind', '=', 'guest')
    .select('e.id')
  const rows =
    ids === 'all'
      ? await query.execute()
      : await inChunks(ids, (piece) => query.where('e.id', 'in', piece).execute())
  return new Set(rows.map(({ id }) => id))
}

/** Ids of the people on the lists of sources' events. */
export async function findPeopleListed(
  s: Scope,
  eventIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await inChunks(eventIds, (piece) =>
    s.db
      .selectFrom('event_part as e')
      .innerJoin('persona as p', (join) =>
        join.onRef('p.owner_id', '=', 'e.owner_id').onRef('p.id', '=', 'e.persona_id'),
      )
      .where('e.owner_id', '=', s.owner)
      .where('e.event_id', 'in', piece)
      .where('p.person_id', 'is not', null)
      .select(['e.event_id as eventId', 'p.person_id as personId'])
      .$narrowType<{ personId: string }>()
      .execute(),
  )
  const people = new Map<string, Set<string>>()
  for (const { eventId, personId } of rows) {
    people.set(eventId, (people.get(eventId) ?? new Set()).add(personId))
  }
  return people
}

/** Events as shown that begin between two instants. */
export async function findGatheringsWithin(
  s: Scope,
  from: Instant,
  to: Instant,
): Promise<readonly GatheringRow[]> {
  return s.db
    .selectFrom('gathering')
    .select(GATHERING)
    .where('owner_id', '=', s.owner)
    .where('start_at', '>=', from)
    .where('start_at', '<', to)
    .orderBy('start_at')
    .orderBy('id')
    .execute()
}
