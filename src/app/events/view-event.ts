import type { OwnEvent, ShownEvent } from '../../domain/event.ts'
import { DAY_MS, dayOf, HOUR_MS, isoDay, type Instant } from '../../domain/instant.ts'
import type { EventView } from '../../domain/view/event-view.ts'
import type { GatheringRow } from '../../store/event-rows.ts'
import { countListed, findCaptures, findEvents, findOwnEvents } from '../../store/events.ts'
import { findClaims, findSeries } from '../../store/gatherings.ts'
import { findPitches } from '../../store/pitches.ts'
import type { Scope } from '../../store/store.ts'
import { findSourcesOf, findKnownFor } from '../../store/event-sources.ts'
import { loadSettings, type Home } from '../home.ts'
import { looksLike } from './looks-like.ts'
import { groupAmong, MOST_OF_SERIES } from './return-groups.ts'
import { spanOf, tallyEvents } from './settle-events.ts'
import { viewCaptures } from './view-captures.ts'
import { requireGathering } from './view-events.ts'
import { viewGuests } from './view-guests.ts'
import { viewLine } from './view-line.ts'

const EARLY = HOUR_MS
const LATE = 2 * HOUR_MS

/** One event with its three faces: homework, capture, what came of it. Cost: its people, not the network. */
export async function viewEvent(home: Home, s: Scope, id: string): Promise<EventView> {
  const now = home.clock()
  const row = await requireGathering(s, id)
  const claims = (await findClaims(s, [row.id])).map(({ event_id }) => event_id)
  const shown = JSON.parse(row.shown) as ShownEvent
  const tallied = (await tallyEvents(s, [row], now)).get(row.id)
  const face = faceOf(row, now)
  const listed = tallied?.listed ?? []
  const after = face === 'before' ? [] : (tallied?.people ?? [])
  const captured = await findCaptures(s, claims)
  const series = row.series === null ? [] : await findSeries(s, row.series, MOST_OF_SERIES)
  const { timeZone } = await loadSettings(home, s)
  const told = await findEvents(s, claims)
  const line = viewLine(row, now)
  return {
    ...line,
    brought: tallied?.tally ?? line.brought,
    url: shown.url,
    goal: shown.goal,
    note: shown.note,
    face,
    edited: await editedFields(s, claims),
    sources: await findSourcesOf(s, told),
    looksLike: await looksLike(s, row, timeZone),
    toldAs: told.length < 2 ? [] : told.map((event) => ({ id: event.id, name: event.name })),
    guests: await viewGuests(s, {
      listed,
      after,
      goal: shown.goal,
      isOver: face === 'after',
      now,
      timeZone,
    }),
    guestCount: await countListed(s, row.id),
    captures: await viewCaptures(s, captured, { people: tallied?.people ?? [] }),
    bring: { pitch: await latestPitch(s), offers: await findKnownFor(s) },
    seriesEvents: series
      .filter((other) => other.id !== row.id)
      .slice(0, 8)
      .map((other) => viewLine(other, now)),
    seriesReturn:
      row.series === null
        ? null
        : await groupAmong(s, series, { by: 'series', name: row.series, now }),
    followUpBy: followUpDays(row, timeZone),
  }
}

function faceOf(row: GatheringRow, now: Instant): EventView['face'] {
  const span = spanOf(row)
  if (span === null || now < span.start - EARLY) return 'before'
  return now <= span.end + LATE ? 'during' : 'after'
}

async function editedFields(s: Scope, claims: readonly string[]): Promise<readonly string[]> {
  const own = await findOwnEvents(s, claims)
  return [...new Set(own.flatMap(({ said }) => Object.keys(JSON.parse(said) as OwnEvent)))].sort()
}

async function latestPitch(s: Scope): Promise<EventView['bring']['pitch']> {
  const kept = (await findPitches(s)).filter(({ state, text }) => state === 'kept' && text !== '')
  const last = kept.toSorted((a, b) => b.changed_at - a.changed_at)[0]
  return last === undefined ? null : { id: last.id, audience: last.audience, text: last.text }
}

/** One to three days after it ended: a habit of those who do it well, not a law. */
export function followUpDays(
  row: Pick<GatheringRow, 'start_at' | 'end_at' | 'shown'>,
  timeZone: string,
): EventView['followUpBy'] {
  const span = spanOf(row)
  if (span === null) return null
  return {
    from: isoDay(dayOf(span.end + DAY_MS, timeZone)),
    to: isoDay(dayOf(span.end + 3 * DAY_MS, timeZone)),
  }
}
