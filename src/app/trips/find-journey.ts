import { DAY_MS, dayOf, type Day } from '../../domain/instant.ts'
import type { JsonObject } from '../../domain/json.ts'
import type { Place } from '../../domain/place.ts'
import { isStay, journeyIn } from '../../text/places/travel-words.ts'
import { placeOf } from '../places/gazetteer.ts'

export type FoundJourney = {
  readonly title: string
  readonly place: Place
  readonly from: Day
  readonly to: Day
}

/** A name alone in the calendar is a journey only if it is a town of this size, for two days or more. */
const TOWN = 50_000
const LONGEST_DAYS = 120

/** The journey a calendar entry speaks of, as its record keeps it; null where it speaks of none for certain. */
export function findJourney(payload: JsonObject, timeZone: string): FoundJourney | null {
  const { title, start, end, location, allDay, cancelled, answer } = payload
  if (typeof title !== 'string' || typeof start !== 'string') return null
  if (cancelled === true || answer === 'DECLINED') return null
  const from = dayOf(Date.parse(start), timeZone)
  const last = typeof end === 'string' ? Date.parse(end) - (allDay === true ? DAY_MS / 2 : 0) : 0
  const to = Math.max(from, dayOf(last, timeZone))
  if (to - from > LONGEST_DAYS) return null
  const place = placeIn(title, typeof location === 'string' ? location : '', to - from)
  return place === null ? null : { title: title.slice(0, 200), place, from, to }
}

function placeIn(title: string, location: string, nights: number): Place | null {
  const journey = journeyIn(title)
  if (journey !== null && (journey.isTold || nights >= 1)) {
    const { place } = placeOf(journey.to)
    if (place !== null && (journey.isTold || place.population >= TOWN)) return place
  }
  return location !== '' && isStay(title) ? placeOf(location).place : null
}
