import { HOUR_MS } from '../../domain/instant.ts'
import type { Gathering, Guest } from '../event-plan.ts'
import { emailOf, fullName, profileOf, type Household } from './household.ts'
import { ROBIN } from './robin.ts'

/** On the list of an evening to come, and nobody Robin knows. */
const STRANGERS = [
  ['Oyelaran', 'Fasanya', 'Head of Oral History', 'Chapeltown Memory Project'],
  ['Maja', 'Lindqvist', 'Digital Preservation Lead', 'Harbour Records'],
  ['Benedikt', 'Aschauer', 'Metadata Librarian', 'Upland Council'],
  ['Inês', 'Carvalhal', 'Book Conservator', 'Tide Mill Bindery'],
] as const

/** Whom Robin knows and will see there; the silent ones among them are worth looking for. */
const COMING = [
  'Elif Demirhan',
  'Tomás Herrera Luna',
  'Priya Ramamurthy',
  'Shanthi Gopalan',
  'Farah Benslimane',
]

/** Name, in how many days, at what hour, how long, city and place, entry and travel in pounds. */
const AHEAD = [
  ['Northern Librarians in Leeds', 3, 18, 3, 'Leeds', 'Reading Room', 15, 6],
  ['Leeds Data Breakfast 32', 9, 8, 2, 'Leeds', 'Station Arches', 0, 0],
  ['Open Shelves Webinar: maps without paper', 16, 17, 1, 'Online', 'Zoom', 0, 0],
] as const

/** Gatherings that lie ahead, with those who said they come. */
export function gatheringsAhead(house: Household): readonly Gathering[] {
  return AHEAD.map(([name, inDays, hour, hours, city, venue, price, travel], n) => {
    const start = house.at(-inDays, hour)
    const id = `evt-ahead${String(n + 1).padStart(2, '0')}`
    return {
      id,
      name,
      start,
      end: start + hours * HOUR_MS,
      city,
      venue,
      price,
      travel,
      currency: 'GBP',
      guests: n === 0 ? guestsOf(house, id) : [robin(id)],
    }
  })
}

function guestsOf(house: Household, id: string): readonly Guest[] {
  const known = house.people.filter(
    (person) => COMING.includes(fullName(person)) || person.circle === 'librarians',
  )
  return [
    robin(id),
    ...known.slice(0, 14).map((person, n) =>
      guest(id, n + 1, {
        given: person.given,
        family: person.family,
        email: emailOf(person),
        company: person.organisation,
        profile: profileOf(person),
      }),
    ),
    ...STRANGERS.map(([given, family, , company], n) => {
      const local = given
        .normalize('NFD')
        .replace(/[^A-Za-z]/g, '')
        .toLowerCase()
      const house = company.toLowerCase().replace(/[^a-z]/g, '')
      const email = `${local}@${house}.example`
      return guest(id, n + 60, { given, family, email, company, profile: '' })
    }),
  ]
}

function robin(id: string): Guest {
  const { given, family, emails } = ROBIN
  const own = { given, family, email: emails[0], company: 'Aldermoor Library', profile: '' }
  return guest(id, 0, own)
}

type Coming = Pick<Guest, 'given' | 'family' | 'email' | 'company' | 'profile'>

function guest(id: string, n: number, coming: Coming): Guest {
  return {
    person: n - 1,
    apiId: `gst-${id.slice(4)}-${n}`,
    ...coming,
    phone: '',
    status: 'approved',
    checkedInAt: null,
  }
}
