import { DAY_MS, dayOf, isoDay, type Day } from '../../domain/instant.ts'
import type { ShownEvent } from '../../domain/event.ts'
import { distanceKm } from '../../domain/place.ts'
import type { PlaceView, TripSuggestion } from '../../domain/view/trip-view.ts'
import type { Reason } from '../../domain/view/today-view.ts'
import { findGatheringsFrom } from '../../store/gatherings.ts'
import type { Scope } from '../../store/store.ts'
import { namedId } from '../../store/named-id.ts'
import { findHints, findTripMarks, findTrips } from '../../store/trips.ts'
import { spanOf } from '../events/settle-events.ts'
import type { TieClock } from '../home.ts'
import { placeOf } from '../places/gazetteer.ts'
import { placeColumns, viewPlace } from './place-columns.ts'

/** So far from home one is away. */
const AWAY_KM = 80
/** Entries of one stay lie so near and so close in time. */
const SAME_KM = 60
const SAME_STAY_DAYS = 2
const MOST_EVENTS = 100

export type Hint = {
  readonly id: string
  readonly place: PlaceView
  readonly from: Day
  readonly to: Day
  readonly because: Reason
}

/** Journeys spoken of, with all the hints each is made of. */
export type Journey = TripSuggestion & { readonly hints: readonly string[] }

/**
 * Journeys ahead that the calendar and events away from home speak of and the owner has not answered:
 * entries of one stay are one; the flight home ends it.
 */
export async function suggestTrips(
  s: Scope,
  { home, clock }: { readonly home: PlaceView | null; readonly clock: TieClock },
): Promise<readonly Journey[]> {
  const today = dayOf(clock.now, clock.timeZone)
  const hints = [...(await fromCalendar(s, today)), ...(await fromEvents(s, today, clock.timeZone))]
  const away = hints.filter(({ place }) => !isHome(place, home))
  const back = hints.filter(({ place }) => isHome(place, home)).map(({ from }) => from)
  const marks = new Map(
    (
      await findTripMarks(
        s,
        away.map(({ id }) => id),
      )
    ).map(({ id, state }) => [id, state]),
  )
  const trips = await findTrips(s)
  return stays(away)
    .filter((stay) => !stay.some(({ id }) => marks.has(id)))
    .map((stay) => journeyOf(stay, back))
    .filter(
      ({ place, from, to }) =>
        !trips.some(
          (trip) =>
            distanceKm(viewPlace(trip), place) < SAME_KM &&
            isoDay(trip.from_day) <= to &&
            isoDay(trip.to_day ?? trip.from_day) >= from,
        ),
    )
}

function isHome(place: PlaceView, home: PlaceView | null): boolean {
  return home !== null && distanceKm(place, home) < AWAY_KM
}

async function fromCalendar(s: Scope, today: Day): Promise<readonly Hint[]> {
  return (await findHints(s, today)).map((row) => ({
    id: row.id,
    place: viewPlace(row),
    from: row.from_day,
    to: row.to_day,
    because: {
      text: `In your calendar: ${row.title}`,
      at: row.from_day * DAY_MS,
      source: 'calendar',
      locator: `record:${row.record_id}`,
    },
  }))
}

async function fromEvents(s: Scope, today: Day, timeZone: string): Promise<readonly Hint[]> {
  const rows = await findGatheringsFrom(s, today * DAY_MS, MOST_EVENTS)
  return rows.flatMap((row): Hint[] => {
    const shown = JSON.parse(row.shown) as ShownEvent
    const span = spanOf(row)
    const isGoing = shown.attendance === 'going' || shown.attendance === 'attended'
    if (span === null || shown.online || shown.place === null || !isGoing) return []
    const { place } = placeOf(shown.place)
    if (place === null) return []
    return [
      {
        id: namedId('trip-hint', 'event', row.id),
        place: viewPlace(placeColumns(place)),
        from: dayOf(span.start, timeZone),
        to: dayOf(span.end, timeZone),
        because: {
          text: `You are going to ${row.name}`,
          at: span.start,
          source: 'your events',
          locator: `event:${row.id}`,
        },
      },
    ]
  })
}

/** Hints of one stay together, in the order of their days. */
function stays(hints: readonly Hint[]): readonly (readonly Hint[])[] {
  const found: Hint[][] = []
  const ordered = hints.toSorted(
    (left, right) => left.from - right.from || (left.id < right.id ? -1 : 1),
  )
  for (const hint of ordered) {
    const stay = found.find((one) => one.some((other) => belongs(hint, other)))
    if (stay === undefined) found.push([hint])
    else stay.push(hint)
  }
  return found
}

function belongs(hint: Hint, other: Hint): boolean {
  const isClose = hint.from <= other.to + SAME_STAY_DAYS && other.from <= hint.to + SAME_STAY_DAYS
  return isClose && distanceKm(hint.place, other.place) < SAME_KM
}

const LONGEST_STAY = 30

function journeyOf(stay: readonly Hint[], back: readonly Day[]): Journey {
  const from = Math.min(...stay.map((hint) => hint.from))
  const last = Math.max(...stay.map((hint) => hint.to))
  const home = back.filter((day) => day >= last && day <= from + LONGEST_STAY)
  const to = home.length === 0 ? last : Math.min(...home)
  const [first] = stay
  if (first === undefined) throw new Error('A stay without a hint.')
  return {
    id: first.id,
    place: first.place,
    from: isoDay(from),
    to: isoDay(to),
    because: stay.map(({ because }) => because),
    hints: stay.map(({ id }) => id),
  }
}
