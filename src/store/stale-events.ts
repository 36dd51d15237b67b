import { sql } from 'kysely'
import type { Instant } from '../domain/instant.ts'
import { inChunks } from './chunked.ts'
import type { GatheringRow } from './event-rows.ts'
import { GATHERING } from './gatherings.ts'
import type { Scope } from './store.ts'

/** From here on `stale` says who counts it. */
const TAKEN = 3

/** A mark for one who counts, made of a fresh id. */
export function takerOf(id: string): number {
  return TAKEN + Number.parseInt(id.slice(-7), 16)
}

/** How many events are to be counted anew, those among them that were counted before they began; as far as `most`. */
export async function countStale(s: Scope, now: Instant, most: number): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    select id from (${waiting(s, now)}
      union all select id from gathering where owner_id = ${s.owner} and stale > 2) waiting
    limit ${most}`.execute(s.db)
  return rows.length
}

/**
 * Marks some of the events that wait as being counted by `taker`, so that nothing is locked while it counts;
 * whatever bears on one of them meanwhile takes the mark away.
 */
export async function takeStale(
  s: Scope,
  taker: number,
  { now, limit }: { readonly now: Instant; readonly limit: number },
): Promise<readonly GatheringRow[]> {
  const { rows } = await sql<{ id: string }>`
    select id from (${waiting(s, now)}) waiting order by id limit ${limit}`.execute(s.db)
  const ids = rows.map(({ id }) => id)
  return inChunks(ids, async (piece) => {
    await s.db
      .updateTable('gathering')
      .set({ stale: taker })
      .where('owner_id', '=', s.owner)
      .where('id', 'in', piece)
      .execute()
    return s.db
      .selectFrom('gathering')
      .select(GATHERING)
      .where('owner_id', '=', s.owner)
      .where('id', 'in', piece)
      .execute()
  })
}

/** Events somebody broke off counting wait again. */
export async function releaseTaken(s: Scope): Promise<void> {
  await sql`update gathering set stale = 1 where owner_id = ${s.owner} and stale > 2`.execute(s.db)
}

/** Keeps what was counted of those events that `taker` holds still. */
export async function putTallies(
  s: Scope,
  taker: number,
  counted: readonly Pick<GatheringRow, 'id' | 'stale' | 'tally'>[],
): Promise<void> {
  for (const { id, stale, tally } of counted) {
    await s.db
      .updateTable('gathering')
      .set({ stale, tally })
      .where('owner_id', '=', s.owner)
      .where('id', '=', id)
      .where('stale', '=', taker)
      .execute()
  }
}

function waiting(s: Scope, now: Instant) {
  return sql`select id from gathering where owner_id = ${s.owner} and stale = 1
    union all select id from gathering where owner_id = ${s.owner} and stale = 2 and start_at <= ${now}`
}
