import type { Attendance, OwnEvent, ShownEvent } from '../../domain/event.ts'
import { DAY_MS, HOUR_MS, type Instant } from '../../domain/instant.ts'
import { eventKindOf, isOnline } from '../../insight/event-kind.ts'
import { findSeriesNames } from '../../insight/event-series.ts'
import { isIdName } from '../../text/id-name.ts'
import { sameEvents, type EventBonds } from '../../insight/same-event.ts'
import type { EventRow, GatheringRow, OwnEventRow } from '../../store/event-rows.ts'
import { eventMoment, isDayOnly } from './event-moment.ts'
import { mergeSaid } from './merge-said.ts'

/** An event as shown, before it is counted what it brought. */
export type FoldedEvent = Omit<GatheringRow, 'owner_id' | 'stale' | 'tally'> & {
  /** Ids of the sources' events it is made of; the first is its own. */
  readonly claims: readonly string[]
}

/**
 * Events as the owner sees them, from what sources say and what the owner says, which wins. What several
 * sources call by different names becomes one. The same rows give the same events. O(n log n).
 *
 * @param timeZone the owner's: what begins at the start of a day there and has no end is known by its day
 * @param bonds which are one however they are called, and which never are
 */
export function foldEvents(
  rows: readonly EventRow[],
  ownRows: readonly OwnEventRow[],
  { timeZone, bonds }: { readonly timeZone: string; readonly bonds: EventBonds },
): readonly FoldedEvent[] {
  const own = new Map(ownRows.map((row) => [row.id, JSON.parse(row.said) as OwnEvent]))
  const shown = rows.filter(({ id }) => own.get(id)?.hidden !== true)
  const byId = new Map(shown.map((row) => [row.id, row]))
  const groups = sameEvents(
    shown.map((row) => ({ id: row.id, ...eventMoment(row, own.get(row.id), timeZone) })),
    bonds,
  )
  const folded = groups.flatMap((ids) => {
    const members = ids.flatMap((id) => byId.get(id) ?? [])
    const said = mergeSaid(ids.flatMap((id) => own.get(id) ?? []))
    return members.length === 0 ? [] : [foldOne(ids, members, { said, timeZone })]
  })
  return withSeries(folded, own)
}

function foldOne(
  claims: readonly string[],
  members: readonly EventRow[],
  { said, timeZone }: { readonly said: OwnEvent; readonly timeZone: string },
): FoldedEvent {
  // Who says most speaks first; where two say as much, the smaller id.
  const ranked = members.toSorted((a, b) => told(b) - told(a) || (a.id < b.id ? -1 : 1))
  const first = <T>(pick: (row: EventRow) => T | null): T | null =>
    ranked.map(pick).find((value) => value !== null) ?? null
  const timed = ranked.find(({ start_at, end_at }) => start_at !== null && end_at !== null)
  const named = ranked.find((row) => !isIdName(row.name)) ?? ranked[0]
  const name = said.name ?? named?.name ?? ''
  const hour = ranked.find(
    ({ start_at, end_at }) => start_at !== null && !isDayOnly(start_at, end_at, timeZone),
  )
  const startAt = given(
    said.startAt,
    timed?.start_at ?? hour?.start_at ?? first(({ start_at }) => start_at),
  )
  const endAt = given(said.endAt, timed?.end_at ?? first(({ end_at }) => end_at))
  const place = given(
    said.place,
    first((row) => row.place),
  )
  const attendance = said.attendance ?? surest(ranked)
  const shown: ShownEvent = {
    place,
    online: said.online ?? isOnline(place, name),
    url: given(
      said.url,
      first((row) => row.url),
    ),
    attendance,
    cost: given(
      said.cost,
      first((row) => row.cost),
    ),
    travel: given(
      said.travel,
      first((row) => row.travel),
    ),
    currency: given(
      said.currency,
      first((row) => row.currency),
    ),
    ...hoursOf(said, startAt, endAt),
    ...(isDayOnly(startAt, endAt, timeZone) ? { dayOnly: true } : {}),
    goal: said.goal ?? null,
    note: said.note ?? null,
    goAgain: said.goAgain ?? null,
    own: members.every(({ record_id }) => record_id === null),
  }
  return {
    id: claims[0] ?? '',
    claims,
    name,
    kind: said.kind ?? eventKindOf(name),
    start_at: startAt,
    end_at: endAt,
    shown: JSON.stringify(shown),
    community: given(
      said.community,
      first((row) => row.community),
    ),
    series: said.series ?? null,
    went: attendance === 'declined' || attendance === 'invited' ? 0 : 1,
  }
}

function given<T>(said: T | null | undefined, found: T | null): T | null {
  return said === undefined ? found : said
}

function told(row: EventRow): number {
  return [row.end_at, row.place, row.community, row.url, row.cost, row.travel].filter(
    (value) => value !== null,
  ).length
}

const SURENESS: readonly Attendance[] = ['unknown', 'invited', 'going', 'declined', 'attended']

function surest(rows: readonly EventRow[]): Attendance {
  const rank = Math.max(...rows.map((row) => SURENESS.indexOf(row.attendance as Attendance)))
  return SURENESS[rank] ?? 'unknown'
}

/** A day of a conference is eight hours of it. */
const DAY_HOURS = 8
const LONGEST_HOURS = 14

function hoursOf(
  said: OwnEvent,
  startAt: Instant | null,
  endAt: Instant | null,
): Pick<ShownEvent, 'hours' | 'hoursFrom'> {
  if (said.hours !== undefined && said.hours !== null)
    return { hours: said.hours, hoursFrom: 'you' }
  if (startAt === null || endAt === null || endAt <= startAt)
    return { hours: null, hoursFrom: null }
  const span = (endAt - startAt) / HOUR_MS
  const hours = span <= LONGEST_HOURS ? span : DAY_HOURS * Math.ceil((endAt - startAt) / DAY_MS)
  return { hours: Math.round(hours * 4) / 4, hoursFrom: 'times' }
}

/** Series by name where the owner names none. */
function withSeries(
  events: readonly FoldedEvent[],
  own: ReadonlyMap<string, OwnEvent>,
): readonly FoldedEvent[] {
  const byTime = events.toSorted(
    (a, b) => (a.start_at ?? 0) - (b.start_at ?? 0) || (a.id < b.id ? -1 : 1),
  )
  const named = byTime.map(({ id, name, community }) => ({ id, name, place: null, community }))
  const names = findSeriesNames(named)
  return events.map((event) => {
    const isSaid = event.claims.some((id) => own.get(id)?.series !== undefined)
    return isSaid ? event : { ...event, series: names.get(event.id) ?? null }
  })
}
