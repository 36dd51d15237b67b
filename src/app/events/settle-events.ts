import type { EventTally } from '../../domain/event.ts'
import { HOUR_MS, type Instant } from '../../domain/instant.ts'
import { aftermathOf, KEPT_WITHIN, QUIET_FOR, type Touch } from '../../insight/event-tally.ts'
import type { GatheringRow } from '../../store/event-rows.ts'
import { findCaptures, findListed, type Listed } from '../../store/events.ts'
import { findClaims, findStale, putGatherings } from '../../store/gatherings.ts'
import type { Scope } from '../../store/store.ts'
import { findTouches } from '../../store/touches.ts'
import type { Home } from '../home.ts'

const BATCH = 50
/** How long an event takes of which nobody says when it ends. */
export const USUAL_LENGTH = 3 * HOUR_MS

/**
 * Works out what events brought, where anything changed that bears on it. Derived only, so no change. Cost:
 * for each such event, the contact with its people from a year before to two months after.
 */
export async function settleEvents(home: Home): Promise<void> {
  for (let more = true; more;) {
    const stale = await home.store.read(home.owner, (s) => findStale(s, 1))
    if (stale.length === 0) return
    more = await home.store.write(home.owner, async (s) => settleBatch(s, home.clock()))
  }
}

async function settleBatch(s: Scope, now: Instant): Promise<boolean> {
  const stale = await findStale(s, BATCH)
  const tallies = await tallyEvents(s, stale, now)
  const rows = stale.map(({ owner_id: _, ...row }) => ({
    ...row,
    stale: 0,
    tally: JSON.stringify(tallies.get(row.id)?.tally),
  }))
  await putGatherings(s, { gone: [], rows, claimsGone: [], claims: [] })
  return stale.length === BATCH
}

/** How one person came to an event and went on from it. */
export type Attender = {
  readonly personId: string
  readonly fresh: boolean
  readonly captured: boolean
  readonly nextTalkAt: number | null
  readonly replied: boolean
}

export type Tallied = {
  readonly tally: EventTally
  readonly people: readonly Attender[]
  /** Everybody on its lists. */
  readonly listed: readonly Listed[]
}

/** What each of these events brought up to `now`, by id. What lies ahead is no contact yet. */
export async function tallyEvents(
  s: Scope,
  events: readonly GatheringRow[],
  now: Instant,
): Promise<ReadonlyMap<string, Tallied>> {
  const ids = events.map(({ id }) => id)
  const listed = Map.groupBy(await findListed(s, ids), ({ gatheringId }) => gatheringId)
  const claims = await findClaims(s, ids)
  const gatheringOf = new Map(claims.map((claim) => [claim.event_id, claim.gathering_id]))
  const captures = Map.groupBy(
    await findCaptures(s, [...gatheringOf.keys()]),
    ({ event_id }) => gatheringOf.get(event_id ?? '') ?? '',
  )
  const starts = events.flatMap(({ start_at }) => start_at ?? [])
  const people = new Set([
    ...[...listed.values()].flat().map(({ personId }) => personId),
    ...[...captures.values()].flat().map(({ person_id }) => person_id),
  ])
  const begun = starts.some((start) => start <= now)
  const touches = await findTouches(s, begun ? [...people] : [], {
    from: Math.min(...starts) - QUIET_FOR,
    to: Math.min(now, Math.max(...starts) + KEPT_WITHIN * 2),
  })
  return new Map(
    events.map((event) => [
      event.id,
      tallyOf(event, {
        listed: listed.get(event.id) ?? [],
        captures: captures.get(event.id) ?? [],
        touches,
      }),
    ]),
  )
}

function wasThere({ presence }: { readonly presence: string }): boolean {
  return presence === 'there' || presence === 'coming'
}

type Parts = {
  readonly listed: readonly Listed[]
  readonly captures: readonly { readonly person_id: string; readonly state: string }[]
  readonly touches: ReadonlyMap<string, readonly Touch[]>
}

function tallyOf(event: GatheringRow, { listed, captures, touches }: Parts): Tallied {
  const there = listed.filter(wasThere).map(({ personId }) => personId)
  const noted = new Set(captures.map(({ person_id }) => person_id))
  const span = spanOf(event)
  const people = [...new Set([...there, ...noted])].sort().map((personId): Attender => {
    const captured = noted.has(personId)
    if (span === null) {
      return { personId, fresh: false, captured, nextTalkAt: null, replied: false }
    }
    return { personId, captured, ...aftermathOf(touches.get(personId) ?? [], span) }
  })
  const fresh = people.filter((one) => one.fresh)
  return {
    people,
    listed,
    tally: {
      there: people.length,
      fresh: fresh.length,
      kept: fresh.filter(({ nextTalkAt }) => nextTalkAt !== null).length,
      replied: fresh.filter(({ replied }) => replied).length,
      captured: noted.size,
      open: captures.filter(({ state }) => state === 'open').length,
    },
  }
}

/** From when to when an event lasts; null where its day is unknown. */
export function spanOf(event: Pick<GatheringRow, 'start_at' | 'end_at'>) {
  const { start_at: start, end_at: end } = event
  if (start === null) return null
  return { start, end: end !== null && end > start ? end : start + USUAL_LENGTH }
}
