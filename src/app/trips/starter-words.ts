import { DAY_MS, startOfDay, type Instant } from '../../domain/instant.ts'
import { placeLabel } from '../../domain/place.ts'
import { freeTimes, timeWords } from '../../plan/free-times.ts'
import { topicOf } from '../../plan/topic.ts'
import { dateWords, moveText, setDayText, visitText } from '../../plan/trip-words.ts'
import { findBusy } from '../../store/near.ts'
import { findTies } from '../../store/people.ts'
import { findPlacesOf } from '../../store/places.ts'
import { findInteractions } from '../../store/timeline.ts'
import { findTripParts } from '../../store/trips.ts'
import { distanceKm } from '../../domain/place.ts'
import type { Scope } from '../../store/store.ts'
import type { Home, TieClock } from '../home.ts'
import { findCalled } from '../people/called-by.ts'
import { findEnding } from '../people/find-ending.ts'
import type { TieMore } from '../people/fold-tie.ts'
import { requirePerson } from '../people/require-person.ts'
import { requireTrip } from './edit-trips.ts'
import { USUAL_KM } from './near-people.ts'

/** A first draft of what to write to somebody on a trip or a move. @throws DigwellError not-found */
export async function starterWords(
  home: Home,
  s: Scope,
  at: { readonly tripId: string; readonly personId: string },
  { now, timeZone }: Pick<TieClock, 'now' | 'timeZone'>,
): Promise<{ personId: string; subject: string; text: string }> {
  const trip = await requireTrip(s, at.tripId)
  const person = await requirePerson(s, at.personId)
  const called = (await findCalled(s, [person.id])).get(person.id) ?? person.name
  const to = { called, place: trip.place }
  const ending = await findEnding(home, s, [person.id])
  if (trip.kind === 'move') {
    const [home] = await findPlacesOf(s, [person.id])
    const isThere =
      home !== undefined &&
      home.lat !== null &&
      home.lon !== null &&
      distanceKm({ lat: home.lat, lon: home.lon }, trip) <= USUAL_KM
    const text = `${moveText({ ...to, on: trip.from_day, isThere })}\n\n${ending}`
    return {
      personId: person.id,
      subject: `I am moving to ${placeLabel({ ...trip, name: trip.place })}`,
      text,
    }
  }
  const part = (await findTripParts(s, [trip.id])).find(({ person_id }) => person_id === person.id)
  if (part?.state === 'set' && part.meet_day !== null) {
    return {
      personId: person.id,
      subject: `In ${trip.place} on ${dateWords(part.meet_day)}`,
      text: `${setDayText({ ...to, on: part.meet_day })}\n\n${ending}`,
    }
  }
  const days = { from: trip.from_day, to: trip.to_day ?? trip.from_day }
  const busy = await findBusy(s, startOfDay(days.from, timeZone), startOfDay(days.to + 1, timeZone))
  const times = freeTimes(days, busy, timeZone).map(timeWords)
  const text = visitText({ ...to, ...days, times, topic: await lastTopic(s, person.id, now) })
  return { personId: person.id, subject: `In ${trip.place} soon`, text: `${text}\n\n${ending}` }
}

/** After a year nobody knows any more what a subject line stood for. */
const REMEMBERED_MS = 365 * DAY_MS

async function lastTopic(s: Scope, personId: string, now: Instant): Promise<string | null> {
  const [tie] = await findTies(s, [personId])
  const last = tie === undefined ? null : (JSON.parse(tie.more) as TieMore).last
  const [talk] = last === null ? [] : await findInteractions(s, [last])
  return talk === undefined || now - talk.at > REMEMBERED_MS ? null : topicOf(talk.subject)
}
