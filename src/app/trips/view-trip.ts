import type { ShownEvent } from '../../domain/event.ts'
import { DAY_MS, dayOf, isoDay, startOfDay } from '../../domain/instant.ts'
import { distanceKm } from '../../domain/place.ts'
import type { NearView, TripStep, TripView } from '../../domain/view/trip-view.ts'
import type { GatheringRow } from '../../store/event-rows.ts'
import { findListed } from '../../store/events.ts'
import { findGatheringsFrom } from '../../store/gatherings.ts'
import { findPeople } from '../../store/people.ts'
import { findPlacesOf } from '../../store/places.ts'
import type { Scope } from '../../store/store.ts'
import type { TripRow } from '../../store/trip-rows.ts'
import { findTripParts } from '../../store/trips.ts'
import { viewLine } from '../events/view-line.ts'
import type { TieClock } from '../home.ts'
import { placeOf } from '../places/gazetteer.ts'
import { viewNear } from './near-people.ts'
import { viewPlace } from './place-columns.ts'
import { tripLine } from './view-trips.ts'
import { homePlace } from './home-place.ts'
import { unplacedPeople } from './unplaced-people.ts'

const PEOPLE = 60
const MOST_EVENTS = 200
const MOST_THERE = 30
/** With fewer of them there, those whose home is not known may be the ones. */
const HARDLY_ANY = 3

/** A trip with who is there, how far it is with whom, and what happens there in those days. */
export async function viewTrip(
  s: Scope,
  { trip, km }: { readonly trip: TripRow; readonly km: number },
  clock: TieClock,
): Promise<TripView> {
  const today = dayOf(clock.now, clock.timeZone)
  const parts = await findTripParts(s, [trip.id])
  const place = viewPlace(trip)
  const events = await eventsThere(s, { trip, km }, clock)
  const near = await viewNear(s, { place, km, limit: PEOPLE }, clock)
  // Of a move all are told, wherever they live.
  const around = trip.kind === 'move' ? null : { place, km }
  const asksWhere = trip.kind === 'move' || near.people.length < HARDLY_ANY
  return {
    ...tripLine(trip, { today, planned: parts.length }),
    near,
    leaving: trip.kind === 'move' ? await leaving(s, { trip, km }, clock) : null,
    unplaced: asksWhere ? await unplacedPeople(s, around, clock) : [],
    plan: parts.map(({ person_id, name, state, meet_day, at }) => ({
      personId: person_id,
      name,
      step: state as TripStep,
      meetOn: meet_day === null ? null : isoDay(meet_day),
      at,
    })),
    events: events.map((row) => viewLine(row, clock.now)),
    alsoThere: await alsoThere(s, { trip, km }, events),
  }
}

type Around = { readonly trip: TripRow; readonly km: number }

/** Those near where the owner lives before the move. */
async function leaving(s: Scope, { trip, km }: Around, clock: TieClock): Promise<NearView | null> {
  const before = {
    ...clock,
    now: Math.min(clock.now, startOfDay(trip.from_day, clock.timeZone) - 1),
  }
  const home = await homePlace(s, before)
  if (home === null || distanceKm(home.place, trip) <= km) return null
  return viewNear(s, { place: home.place, km, limit: PEOPLE }, clock)
}

async function eventsThere(
  s: Scope,
  { trip, km }: Around,
  { timeZone }: TieClock,
): Promise<readonly GatheringRow[]> {
  if (trip.to_day === null) return []
  const from = startOfDay(trip.from_day, timeZone)
  const until = startOfDay(trip.to_day + 1, timeZone)
  const rows = await findGatheringsFrom(s, from - 3 * DAY_MS, MOST_EVENTS)
  return rows.filter((row) => {
    const { place, online, attendance } = JSON.parse(row.shown) as ShownEvent
    const end = Math.max(row.end_at ?? 0, row.start_at ?? 0)
    if (online || place === null || attendance === 'declined') return false
    if (end < from || (row.start_at ?? until) >= until) return false
    const found = placeOf(place).place
    return found !== null && distanceKm(found, trip) <= km
  })
}

/** People on the lists of these events who live elsewhere: they travel there too. */
async function alsoThere(
  s: Scope,
  { trip, km }: Around,
  events: readonly GatheringRow[],
): Promise<TripView['alsoThere']> {
  const listed = (
    await findListed(
      s,
      events.map(({ id }) => id),
    )
  ).filter(({ presence }) => presence === 'coming' || presence === 'there')
  const eventOf = new Map(listed.map(({ personId, gatheringId }) => [personId, gatheringId]))
  const names = new Map(events.map(({ id, name }) => [id, name]))
  const places = new Map(
    (await findPlacesOf(s, [...eventOf.keys()])).map((row) => [row.person_id, row]),
  )
  const people = await findPeople(s, [...eventOf.keys()])
  return people
    .flatMap(({ id, name }) => {
      const home = places.get(id)
      if (home === undefined || home.lat === null || home.lon === null) return []
      if (distanceKm({ lat: home.lat, lon: home.lon }, trip) <= km) return []
      const event = names.get(eventOf.get(id) ?? '') ?? ''
      return [{ personId: id, name, event, from: home.place }]
    })
    .toSorted((left, right) => (left.name < right.name ? -1 : 1))
    .slice(0, MOST_THERE)
}
