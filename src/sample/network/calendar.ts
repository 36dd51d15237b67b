import { calendarHead, calendarLines, calendarText, parameter } from '../calendar-file.ts'
import { calendarStamp } from '../dates.ts'
import { datesOf } from './correspondence.ts'
import { OCCASIONS } from './short-exchanges.ts'
import { fullName, mailboxFor, type Household } from './household.ts'
import type { Neighbour } from './neighbours.ts'
import { ROBIN } from './robin.ts'
import { MEETINGS_AHEAD } from './stories.ts'

type Entry = {
  readonly uid: string
  readonly start: number
  readonly minutes: number
  readonly title: string
  readonly place: string
  readonly people: readonly Neighbour[]
}

/** To Rotterdam and back, with a night or two there: by day, hour and length. */
const JOURNEY = [
  ['Flight to Rotterdam', 17, 8, 90, 'Leeds Bradford Airport'],
  ['Hotel in Rotterdam', 17, 15, 2 * 24 * 60, 'Witte de Withstraat, Rotterdam, Netherlands'],
  ['Flight home', 19, 18, 90, 'Rotterdam The Hague Airport'],
] as const

/** Robin's calendar: past meetings by rhythm, the ones ahead, a journey, and the weekly round at the library. */
export function calendarFileText(house: Household): string {
  const entries = [...pastMeetings(house), ...meetingsAhead(house), ...journey(house)]
  return [
    calendarHead(ROBIN.emails[0]),
    ...entries.map((entry) => entryText(house, entry)),
    calendarLines(['END:VCALENDAR']),
  ].join('')
}

function pastMeetings(house: Household): readonly Entry[] {
  return house.people.flatMap((person, index) =>
    person.rhythms
      .filter(({ by }) => by === 'meeting')
      .flatMap((rhythm) =>
        datesOf(rhythm, index).map((daysAgo, n) => {
          const occasion = OCCASIONS[(index + n) % OCCASIONS.length] ?? 'Coffee'
          return {
            uid: `past-${index}-${n}@calendar.example`,
            start: house.at(daysAgo, 12 + ((index + n) % 5)),
            minutes: 60,
            title: `${occasion} with ${person.given}`,
            place: placeFor(person, n),
            people: [person],
          }
        }),
      ),
  )
}

const PLACES = [
  'Kirkgate Market, Leeds',
  'Café by the canal, Leeds',
  'Roundhay Park, Leeds',
] as const
const NEARBY: ReadonlySet<string> = new Set(['Leeds', 'Bradford', 'Hull', 'Sheffield'])

/** Neighbours meet in Leeds, the others on a screen. */
function placeFor({ city }: Neighbour, n: number): string {
  if (!NEARBY.has(city)) return 'Video call: https://meet.example/robin'
  return PLACES[n % PLACES.length] ?? PLACES[0]
}

function meetingsAhead(house: Household): readonly Entry[] {
  return MEETINGS_AHEAD.map(({ title, with: names, inDays, hour, minutes, place }, n) => ({
    uid: `ahead-${n}@calendar.example`,
    start: house.at(-inDays, hour),
    minutes,
    title,
    place,
    people: house.people.filter((person) => names.includes(fullName(person))),
  }))
}

function journey(house: Household): readonly Entry[] {
  return JOURNEY.map(([title, inDays, hour, minutes, place], n) => ({
    uid: `journey-${n}@calendar.example`,
    start: house.at(-inDays, hour),
    minutes,
    title,
    place,
    people: [],
  }))
}

function entryText(house: Household, { uid, start, minutes, title, place, people }: Entry): string {
  const mine = `CN=${parameter(ROBIN.name)}:mailto:${ROBIN.emails[1]}`
  return calendarLines([
    'BEGIN:VEVENT',
    `DTSTART:${calendarStamp(start)}`,
    `DTEND:${calendarStamp(start + minutes * 60_000)}`,
    `DTSTAMP:${calendarStamp(house.now)}`,
    `UID:${uid}`,
    `ORGANIZER;${mine}`,
    `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;${mine}`,
    ...people
      .map(mailboxFor)
      .map(
        ({ name, address }) =>
          `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=${parameter(name)}:mailto:${address}`,
      ),
    `LOCATION:${calendarText(place)}`,
    'STATUS:CONFIRMED',
    `SUMMARY:${calendarText(title)}`,
    'END:VEVENT',
  ])
}
