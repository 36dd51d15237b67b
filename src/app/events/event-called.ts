import { DAY_MS, type Instant } from '../../domain/instant.ts'
import type { GatheringRow } from '../../store/event-rows.ts'
import { findGatheringsWithin } from '../../store/same-events.ts'
import type { Scope } from '../../store/store.ts'
import { fold } from '../../text/fold.ts'
import { spanOf } from './settle-events.ts'

/** How long before what is noted an event may have begun: fairs and residencies. */
const LONGEST = 31 * DAY_MS

/**
 * The event of exactly this name that is on at an instant, or begins or ended within a day of it; of several,
 * the nearest. Null where a place is meant.
 */
export async function eventCalled(
  s: Scope,
  name: string,
  at: Instant,
): Promise<GatheringRow | null> {
  const wanted = fold(name)
  if (wanted === '') return null
  const rows = await findGatheringsWithin(s, at - LONGEST, at + DAY_MS + 1)
  const near = rows
    .filter((row) => fold(row.name) === wanted)
    .map((row) => ({ row, away: awayFrom(row, at) }))
    .filter(({ away }) => away <= DAY_MS)
    .toSorted((left, right) => left.away - right.away)
  return near[0]?.row ?? null
}

/** Milliseconds from the event to the instant; 0 while it is on. */
function awayFrom(row: GatheringRow, at: Instant): number {
  const span = spanOf(row)
  return span === null ? Infinity : Math.max(0, span.start - at, at - span.end)
}
