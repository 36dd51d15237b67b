import type { CaptureRow } from './event-rows.ts'
import type { Scope } from './store.ts'

/** What the owner noted at events that are not there any more. */
export async function findHomelessCaptures(s: Scope): Promise<readonly CaptureRow[]> {
  return s.db
    .selectFrom('capture as c')
    .leftJoin('event as e', (join) =>
      join.onRef('e.owner_id', '=', 'c.owner_id').onRef('e.id', '=', 'c.event_id'),
    )
    .where('c.owner_id', '=', s.owner)
    .where('c.event_id', 'is not', null)
    .where('e.id', 'is', null)
    .selectAll('c')
    .orderBy('c.id')
    .execute()
}

/** How many people the owner noted at events that this change brought. */
export async function countNotedAt(s: Scope, changeId: string): Promise<number> {
  const row = await s.db
    .selectFrom('capture as c')
    .innerJoin('event as e', (join) =>
      join.onRef('e.owner_id', '=', 'c.owner_id').onRef('e.id', '=', 'c.event_id'),
    )
    .where('c.owner_id', '=', s.owner)
    .where('e.change_id', '=', changeId)
    .where('e.record_id', 'is', null)
    .select(({ fn }) => fn.count<number | string>('c.person_id').distinct().as('n'))
    .executeTakeFirst()
  return Number(row?.n ?? 0)
}
