import { DAY_MS, dayOf, isoDay, type Day } from '../../domain/instant.ts'
import type { NearPerson, PlaceView, TripLine, TripsView } from '../../domain/view/trip-view.ts'
import { findWent } from '../../store/gatherings.ts'
import type { Scope } from '../../store/store.ts'
import type { TripRow } from '../../store/trip-rows.ts'
import { findTripParts, findTrips } from '../../store/trips.ts'
import { mixOf } from '../events/mix.ts'
import { wentTo } from '../events/return-groups.ts'
import type { TieClock } from '../home.ts'
import { homePlace } from './home-place.ts'
import { ownHouses } from './own-houses.ts'
import { USUAL_KM, viewNear } from './near-people.ts'
import { viewPlace } from './place-columns.ts'
import { suggestTrips } from './suggest-trips.ts'

const COFFEES = 5
/** Not seen in person for so long, or never, somebody close by is worth a coffee. */
export const UNSEEN_DAYS = 180

/** Trips and moves, journeys the calendar speaks of, and whom to see at home. */
export async function viewTrips(s: Scope, clock: TieClock): Promise<TripsView> {
  const home = await homePlace(s, clock)
  const rows = await findTrips(s)
  const planned = Map.groupBy(
    await findTripParts(
      s,
      rows.map(({ id }) => id),
    ),
    ({ trip_id }) => trip_id,
  )
  const today = dayOf(clock.now, clock.timeZone)
  const lines = rows.map((row) =>
    tripLine(row, { today, planned: planned.get(row.id)?.length ?? 0 }),
  )
  const suggestions = await suggestTrips(s, { home: home?.place ?? null, clock })
  const coffees = home === null ? [] : await findCoffees(s, home.place, clock)
  const went = wentTo(await findWent(s), clock.now)
  return {
    home,
    trips: [
      ...lines.filter(({ when }) => when !== 'past').toReversed(),
      ...lines.filter(({ when }) => when === 'past'),
    ],
    suggestions: suggestions.map(({ hints: _, ...shown }) => shown),
    coffees,
    mix: await mixOf(s, went, clock),
  }
}

/** Around home and not seen in person for long; colleagues are seen without a plan. */
async function findCoffees(s: Scope, place: PlaceView, clock: TieClock) {
  const without = await ownHouses(s)
  const { people } = await viewNear(s, { place, km: USUAL_KM, limit: 40, without }, clock)
  return people.filter((one) => isLongUnseen(one, clock)).slice(0, COFFEES)
}

function isLongUnseen({ seenInPersonAt }: NearPerson, { now }: TieClock): boolean {
  return seenInPersonAt === null || now - seenInPersonAt > UNSEEN_DAYS * DAY_MS
}

/** A trip or move on a line. */
export function tripLine(
  row: TripRow,
  { today, planned }: { readonly today: Day; readonly planned: number },
): TripLine {
  return {
    id: row.id,
    kind: row.kind === 'move' ? 'move' : 'trip',
    place: viewPlace(row),
    from: isoDay(row.from_day),
    to: row.to_day === null ? null : isoDay(row.to_day),
    note: row.note,
    when: whenOf(row, today),
    planned,
  }
}

/** A move is told of until a month after it. */
const TELL_DAYS = 30

function whenOf({ from_day, to_day }: TripRow, today: Day): TripLine['when'] {
  if (from_day > today) return 'ahead'
  return (to_day ?? from_day + TELL_DAYS) >= today ? 'now' : 'past'
}
