import { NOTHING_YET, type EventTally, type ShownEvent } from '../../domain/event.ts'
import { DAY_MS, HOUR_MS, type Instant } from '../../domain/instant.ts'
import {
  aftermathOf,
  KEPT_WITHIN,
  ONE_TO_ONE,
  QUIET_FOR,
  type EventSpan,
  type Touch,
} from '../../insight/event-tally.ts'
import type { GatheringRow } from '../../store/event-rows.ts'
import { findCaptures, findListed, type Listed } from '../../store/events.ts'
import { findClaims } from '../../store/gatherings.ts'
import {
  countStale,
  putTallies,
  releaseTaken,
  takerOf,
  takeStale,
} from '../../store/stale-events.ts'
import type { Scope } from '../../store/store.ts'
import { findTouches } from '../../store/touches.ts'
import type { Home } from '../home.ts'

const BATCH = 50
/** Whom one notes so long before an event begins, one met for it. */
export const BEFORE_DOORS = 12 * HOUR_MS
/** How long an event takes of which nobody says when it ends. */
export const USUAL_LENGTH = 3 * HOUR_MS

/**
 * Works out what events brought, where anything changed that bears on it. Derived only, so no change. Cost:
 * for each such event, the contact with its people from a year before to two months after. Nothing is locked
 * while it counts, so that no save waits for it.
 */
export async function settleEvents(home: Home): Promise<void> {
  const now = home.clock()
  if ((await home.store.read(home.owner, (s) => countStale(s, now, 1))) === 0) return
  const taker = takerOf(home.newId())
  await home.store.write(home.owner, releaseTaken)
  for (let counted: readonly Counted[] = []; ;) {
    const keep = counted
    const taken = await home.store.write(home.owner, async (s) => {
      await putTallies(s, taker, keep)
      return takeStale(s, taker, { now, limit: BATCH })
    })
    if (taken.length === 0) return
    const tallies = await home.store.read(home.owner, (s) => tallyEvents(s, taken, now))
    counted = taken.map((row) => ({
      id: row.id,
      stale: hasBegun(row, now) ? 0 : 2,
      tally: JSON.stringify(tallies.get(row.id)?.tally ?? NOTHING_YET),
    }))
  }
}

type Counted = Pick<GatheringRow, 'id' | 'stale' | 'tally'>

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

/** Is what it brought to be worked out anew? */
export function isStale(row: GatheringRow, now: Instant): boolean {
  return row.stale === 1 || row.stale > 2 || (row.stale === 2 && hasBegun(row, now))
}

/** Of those without a day nobody knows: they are taken for begun. */
function hasBegun({ start_at }: Pick<GatheringRow, 'start_at'>, now: Instant): boolean {
  return start_at === null || start_at <= now
}

/**
 * What each of these events brought up to `now`, by id. What lies ahead is no contact yet. Cost: for each
 * event a query over the contact with its people from a year before to two months after.
 */
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
  const tallied = new Map<string, Tallied>()
  for (const event of events) {
    const parts = {
      listed: listed.get(event.id) ?? [],
      captures: captures.get(event.id) ?? [],
      span: spanOf(event),
    }
    tallied.set(event.id, await tallyOf(s, parts, now))
  }
  return tallied
}

function wasThere({ presence }: { readonly presence: string }): boolean {
  return presence === 'there' || presence === 'coming'
}

type Parts = {
  readonly listed: readonly Listed[]
  readonly captures: readonly {
    readonly person_id: string
    readonly state: string
    readonly at: Instant
  }[]
  readonly span: EventSpan | null
}

async function tallyOf(
  s: Scope,
  { listed, captures, span: told }: Parts,
  now: Instant,
): Promise<Tallied> {
  const span = told === null ? null : withEarly(told, captures)
  const there = listed.filter(wasThere).map(({ personId }) => personId)
  const noted = new Set(captures.map(({ person_id }) => person_id))
  const met = [...new Set([...there, ...noted])].sort()
  const touches = await touchesAround(s, met, { span, now })
  const people = met.map((personId): Attender => {
    const captured = noted.has(personId)
    if (span === null || span.start > now) {
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

/** An event begins with whom one met before its doors: that is no earlier acquaintance. */
function withEarly(span: EventSpan, captures: Parts['captures']): EventSpan {
  const early = captures.filter(({ at }) => at >= span.start - BEFORE_DOORS)
  return { ...span, start: Math.min(span.start, ...early.map(({ at }) => at)) }
}

async function touchesAround(
  s: Scope,
  personIds: readonly string[],
  { span, now }: { readonly span: EventSpan | null; readonly now: Instant },
): Promise<ReadonlyMap<string, readonly Touch[]>> {
  if (span === null || span.start > now) return new Map()
  return findTouches(s, personIds, {
    from: span.start - QUIET_FOR,
    start: span.start,
    to: Math.min(now, span.end + KEPT_WITHIN),
    least: ONE_TO_ONE,
  })
}

/** From when to when an event lasts: the whole day, where no hour is known; null where the day is unknown. */
export function spanOf(event: Pick<GatheringRow, 'start_at' | 'end_at' | 'shown'>) {
  return spanBetween(event, () => (JSON.parse(event.shown) as ShownEvent).dayOnly ?? false)
}

/** The same, where it is known otherwise whether only the day is. */
export function spanBetween(
  { start_at: start, end_at: end }: Pick<GatheringRow, 'start_at' | 'end_at'>,
  isDayOnly: () => boolean,
): EventSpan | null {
  if (start === null) return null
  if (end !== null && end > start) return { start, end }
  return { start, end: start + (isDayOnly() ? DAY_MS - 1 : USUAL_LENGTH) }
}
