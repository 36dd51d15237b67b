import { NOTHING_YET } from '../../domain/event.ts'
import type { GatheringRow } from '../../store/event-rows.ts'
import { findAllEvents, findEvents, findOwnEvents } from '../../store/events.ts'
import {
  findAllClaims,
  findAllGatherings,
  findClaims,
  findGathering,
  putGatherings,
} from '../../store/gatherings.ts'
import type { Scope } from '../../store/store.ts'
import { findBonds } from './find-evenings.ts'
import { foldEvents, type FoldedEvent } from './fold-events.ts'

/**
 * Works out anew what is shown of all events, and writes those that differ. Derived only, so no change.
 * Reads every event: 5,000 take a tenth of a second.
 */
export async function refreshEvents(s: Scope, timeZone: string): Promise<void> {
  const { events, own } = await findAllEvents(s)
  const former = new Map((await findAllGatherings(s)).map((row) => [row.id, row]))
  const formerClaims = new Map(
    (await findAllClaims(s)).map((claim) => [claim.event_id, claim.gathering_id]),
  )
  const bonds = await findBonds(s, { events, own }, timeZone)
  const folded = foldEvents(events, own, { timeZone, bonds })
  const ids = new Set(folded.map(({ id }) => id))
  const claims = folded.flatMap(({ id, claims: of }) =>
    of.map((event) => ({ event_id: event, gathering_id: id })),
  )
  const claimed = new Set(claims.map(({ event_id }) => event_id))
  await putGatherings(s, {
    gone: [...former.keys()].filter((id) => !ids.has(id)),
    rows: folded.flatMap((event) => {
      const before = former.get(event.id)
      const isMoved = event.claims.some((id) => formerClaims.get(id) !== event.id)
      return before !== undefined && !isMoved && isSame(before, event) ? [] : [rowOf(event, before)]
    }),
    claimsGone: [...formerClaims.keys()].filter((id) => !claimed.has(id)),
    claims: claims.filter(
      ({ event_id, gathering_id }) => formerClaims.get(event_id) !== gathering_id,
    ),
  })
}

/**
 * The same for one event of which only such words changed as bear on no other: neither name nor day nor
 * series. Reads its own rows alone.
 */
export async function refreshEvent(s: Scope, id: string, timeZone: string): Promise<void> {
  const before = await findGathering(s, id)
  if (before === undefined) return refreshEvents(s, timeZone)
  const claims = (await findClaims(s, [before.id])).map(({ event_id }) => event_id)
  const joined = claims.map((claim): [string, string] => [claims[0] ?? '', claim])
  const [folded] = foldEvents(await findEvents(s, claims), await findOwnEvents(s, claims), {
    timeZone,
    bonds: { joined, apart: [] },
  })
  if (folded === undefined || folded.claims.length !== claims.length)
    return refreshEvents(s, timeZone)
  const rows = [rowOf({ ...folded, series: before.series }, before)]
  await putGatherings(s, { gone: [], rows, claimsGone: [], claims: [] })
}

const SHOWN = [
  'name',
  'kind',
  'start_at',
  'end_at',
  'shown',
  'community',
  'series',
  'went',
] as const

function isSame(before: GatheringRow, event: FoldedEvent): boolean {
  return SHOWN.every((column) => before[column] === event[column])
}

function rowOf(
  { claims: _, ...event }: FoldedEvent,
  before: GatheringRow | undefined,
): Omit<GatheringRow, 'owner_id'> {
  return { ...event, stale: 1, tally: before?.tally ?? JSON.stringify(NOTHING_YET) }
}
