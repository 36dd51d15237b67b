import { DAY_MS, dayOf, type Day } from '../../domain/instant.ts'
import { distanceKm } from '../../domain/place.ts'
import { moveId } from '../../plan/move-id.ts'
import { coffeeMatter, seenWords, tripMatter } from '../../plan/trip-words.ts'
import { findMoveMarksById } from '../../store/near.ts'
import { findPeople, findTies } from '../../store/people.ts'
import { boxAround, findClosest, findPlacesOf, findTiesIn } from '../../store/places.ts'
import type { TieRow } from '../../store/schema.ts'
import type { Scope } from '../../store/store.ts'
import type { TripRow } from '../../store/trip-rows.ts'
import { findTripParts, findTripsFrom } from '../../store/trips.ts'
import type { MatterContext, MatterOf } from '../today/matter-source.ts'
import { toldHome } from './home-place.ts'
import { ownHouses, worksIn } from './own-houses.ts'
import { findBothAt, type BothAt } from './both-at.ts'
import { USUAL_KM, weighMeetings } from './near-people.ts'
import { seenInPerson } from './seen-in-person.ts'
import { UNSEEN_DAYS } from './view-trips.ts'

/** Those to meet on a trip are written to so many days before it. */
export const AHEAD_DAYS = 10
const A_TRIP = 3
const WEIGHED = 30
const CLOSEST = 60
/** After one coffee was taken up or put off, the next is spoken of so much later. */
const COFFEE_EVERY_DAYS = 3
const MOST_COFFEES = 12

/** Chances to meet: those worth most to see on a trip soon, and one person close by not seen for long. */
export async function meetMatters(s: Scope, context: MatterContext): Promise<readonly MatterOf[]> {
  const trips = (await findTripsFrom(s, context.today, context.today + AHEAD_DAYS)).filter(
    ({ kind }) => kind === 'trip',
  )
  const matters: MatterOf[] = []
  for (const trip of trips.slice(0, 2)) matters.push(...(await onTrip(s, trip, context)))
  return [...matters, ...(await coffee(s, context))]
}

/** Whom a trip brings near and nobody has asked yet; those the owner chose to see are asked already. */
async function onTrip(s: Scope, trip: TripRow, context: MatterContext): Promise<MatterOf[]> {
  const taken = new Set((await findTripParts(s, [trip.id])).map(({ person_id }) => person_id))
  const placed = (await findTiesIn(s, boxAround(trip, USUAL_KM), WEIGHED)).filter(
    (one) => distanceKm(trip, one) <= USUAL_KM,
  )
  const people = await weighMeetings(s, { placed, place: trip, clock: context })
  const days = { from: trip.from_day, to: trip.to_day ?? trip.from_day }
  const both = await findBothAt(
    s,
    people.map(({ personId }) => personId),
    context,
  )
  return people
    .filter(({ personId }) => !taken.has(personId))
    .slice(0, Math.max(0, A_TRIP - taken.size))
    .map(({ personId, place, seenInPersonAt }): MatterOf => {
      const seen = seenWords(
        seenInPersonAt === null ? null : dayOf(seenInPersonAt, context.timeZone),
        context.today,
        both.get(personId),
      )
      return {
        personId,
        matter: {
          kind: 'meet',
          matterId: trip.id,
          ...tripMatter({ place: trip.place, ...days, lives: place, seen }),
          due: trip.from_day - AHEAD_DAYS,
          at: trip.made_at,
          source: 'your trips',
          locator: { kind: 'person', id: personId },
        },
      }
    })
}

/** One person around home whom the owner has not seen in person for long; none while one was lately. */
async function coffee(s: Scope, context: MatterContext): Promise<MatterOf[]> {
  const home = await toldHome(s, context)
  if (home === null) return []
  const places = await findPlacesOf(s, await findClosest(s, CLOSEST))
  const near = places.filter(
    ({ lat, lon }) =>
      lat !== null && lon !== null && distanceKm({ lat, lon }, home.place) <= USUAL_KM,
  )
  const houses = await ownHouses(s)
  const people = await findPeople(
    s,
    near.map(({ person_id }) => person_id),
  )
  const ties = await findTies(
    s,
    people.flatMap(({ id, employer }) => (worksIn(houses, employer) ? [] : [id])),
  )
  const closest = ties
    .filter((tie) => isLongUnseen(tie, context))
    .toSorted(
      (left, right) => right.worth - left.worth || (left.person_id < right.person_id ? -1 : 1),
    )
    .slice(0, MOST_COFFEES)
  const both = await findBothAt(
    s,
    closest.map((tie) => tie.person_id),
    context,
  )
  const found = closest.map((tie) =>
    coffeeWith(tie, { place: home.place.name, both: both.get(tie.person_id) ?? null }, context),
  )
  return firstFree(s, found, context)
}

function isLongUnseen(tie: TieRow, { now }: MatterContext): boolean {
  const seen = seenInPerson(tie)
  return tie.n >= 3 && (seen === null || now - seen > UNSEEN_DAYS * DAY_MS)
}

function coffeeWith(
  tie: TieRow,
  { place, both }: { readonly place: string; readonly both: BothAt | null },
  { timeZone, today }: MatterContext,
): MatterOf {
  const seenAt = seenInPerson(tie)
  const seen = seenWords(seenAt === null ? null : dayOf(seenAt, timeZone), today, both)
  return {
    personId: tie.person_id,
    matter: {
      kind: 'meet',
      matterId: 'coffee',
      ...coffeeMatter({ place, seen }),
      due: today,
      at: seenAt ?? (tie.first_day ?? today) * DAY_MS,
      source: 'your history',
      locator: { kind: 'person', id: tie.person_id },
    },
  }
}

async function firstFree(
  s: Scope,
  found: readonly MatterOf[],
  { timeZone, today }: MatterContext,
): Promise<MatterOf[]> {
  const ids = new Map(found.map((one) => [idOf(one, timeZone), one]))
  const marks = await findMoveMarksById(s, [...ids.keys()])
  if (marks.some(({ day }) => today - day < COFFEE_EVERY_DAYS && today !== day)) return []
  const todays = marks.find(({ day }) => day === today)
  if (todays !== undefined) return [ids.get(todays.id) ?? []].flat()
  const marked = new Set(marks.map(({ id }) => id))
  const [first] = [...ids].filter(([id]) => !marked.has(id))
  return first === undefined ? [] : [first[1]]
}

function idOf({ personId, matter }: MatterOf, timeZone: string): string {
  return meetId(personId, matter.matterId, dayOf(matter.at, timeZone))
}

/** The id under which such a matter stands in Today. */
export function meetId(personId: string, matterId: string, at: Day): string {
  return moveId('meet', `${personId}/${matterId}`, at)
}
