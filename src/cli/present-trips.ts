import type { NearPerson, NearView, TripLine, TripsView } from '../domain/view/trip-view.ts'
import { placeLabel } from '../domain/place.ts'
import { count, dayWords } from './words.ts'

/** Trips and moves, journeys found and coffees close by, a line each. */
export function tripsLines({ home, trips, suggestions, coffees }: TripsView): readonly string[] {
  const lives =
    home === null ? [] : [`You live in ${placeLabel(home.place)}${HOME_FROM[home.from]}`]
  return [
    ...lives,
    ...section('Trips and moves', trips.map(tripLine)),
    ...section(
      'In your calendar',
      suggestions.map(({ id, place, from, to }) => `${from} to ${to}  ${placeLabel(place)}  ${id}`),
    ),
    ...section('A coffee close by', coffees.map(personLine)),
  ]
}

const HOME_FROM = {
  you: '',
  profile: ' (your profile)',
  move: ' (since your move)',
  people: ' (a guess from where your people live)',
} as const

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)]
}

function tripLine({ id, kind, place, from, to, planned }: TripLine): string {
  const days = kind === 'move' ? `move on ${from}` : `${from} to ${to ?? from}`
  const plan = planned === 0 ? '' : `, ${count(planned, 'person', 'people')} in the plan`
  return `${days}  ${placeLabel(place)}${plan}  ${id}`
}

/** Who lives around a place, a line each, with the first reason to meet. */
export function nearLines({ place, km, total, people, onRecord }: NearView): readonly string[] {
  const head = `${count(total, 'person', 'people')} within ${km} km of ${placeLabel(place)}`
  return [
    head,
    ...people.map((person) => `  ${personLine(person)}`),
    ...section(
      'On record there, no contact yet',
      onRecord.map((one) => `${one.name} (${one.place}, ${one.source})  ${one.personId}`),
    ),
  ]
}

function personLine({
  name,
  about,
  place,
  km,
  stateWords,
  seenInPersonAt,
  personId,
}: NearPerson): string {
  const job = about === null ? '' : `, ${about}`
  const far = km === 0 ? place : `${place}, ${km} km`
  return `${name}${job} (${far}): ${stateWords}, last seen in person ${dayWords(seenInPersonAt)}  ${personId}`
}
