import { HOUR_MS } from '../../domain/instant.ts'
import type { Gathering, Guest } from '../event-plan.ts'
import { emailOf, fullName, profileOf, type Household } from './household.ts'
import type { Circle } from './neighbours.ts'
import { ROBIN } from './robin.ts'
import { NEWCOMERS } from './stories.ts'

/** Name, days ago, circle of the guests, how many of them, what it cost: entry and travel in euros. */
const EVENTS: readonly (readonly [string, number, Circle, number, number, number])[] = [
  ['Wexmoor Reunion', 940, 'wexmoor', 12, 60, 48],
  ['Leeds Data Breakfast 22', 760, 'leeds', 5, 0, 0],
  ['Northern Librarians in Hull', 700, 'librarians', 6, 15, 22],
  ['Leeds Data Breakfast 24', 560, 'leeds', 8, 0, 0],
  ['Open Shelves Conference Utrecht', 470, 'abroad', 10, 180, 265],
  ['Northern Librarians in Sheffield', 400, 'librarians', 9, 15, 18],
  ['Small Press Fair', 330, 'press', 7, 8, 0],
  ['Leeds Data Breakfast 28', 240, 'leeds', 9, 0, 0],
  ['Northern Librarians in Liverpool', 150, 'librarians', 8, 15, 34],
  ['Leeds Data Breakfast 31', 23, 'leeds', 5, 0, 0],
  ['Open Shelves Evening', 2, 'librarians', 4, 5, 0],
]

/** Who keeps away from the latest evenings, since their stories are told by their silence. */
const ABSENT = new Set([
  'Elif Demirhan',
  'Tomás Herrera Luna',
  'Priya Ramamurthy',
  'Shanthi Gopalan',
  'Farah Benslimane',
])

/** The gatherings Robin went to, oldest first, with their guest lists. */
export function gatherings(house: Household): readonly Gathering[] {
  return EVENTS.map(([name, daysAgo, circle, size, price, travel], n) => {
    const start = house.at(daysAgo, name.includes('Breakfast') ? 8 : 18)
    const id = `evt-sample${String(n + 1).padStart(2, '0')}`
    const known = house.people.filter(
      (person) => person.circle === circle && person.met > daysAgo && !ABSENT.has(fullName(person)),
    )
    const regulars = known.slice(n % 3, (n % 3) + size)
    const guests = [
      guest(
        id,
        start,
        {
          given: ROBIN.given,
          family: ROBIN.family,
          email: ROBIN.emails[0],
          company: 'Aldermoor Library',
          profile: '',
        },
        0,
      ),
      ...regulars.map((person, m) =>
        guest(
          id,
          start,
          {
            ...person,
            email: emailOf(person),
            company: person.organisation,
            profile: m % 2 === 0 ? profileOf(person) : '',
          },
          m + 1,
        ),
      ),
      ...NEWCOMERS.filter(({ at }) => at === name).map((person, m) =>
        guest(
          id,
          start,
          {
            ...person,
            company: person.organisation,
            profile: person.connected === null ? '' : profileOf(person),
          },
          90 + m,
        ),
      ),
    ]
    return {
      id,
      name,
      start,
      end: start + 2 * HOUR_MS,
      city: 'Leeds',
      venue: 'Station Arches',
      price,
      travel,
      guests,
    }
  })
}

type Coming = {
  readonly given: string
  readonly family: string
  readonly email: string
  readonly company: string
  readonly profile: string
}

function guest(id: string, start: number, coming: Coming, n: number): Guest {
  return {
    person: n - 1,
    apiId: `gst-${id.slice(4)}-${n}`,
    given: coming.given,
    family: coming.family,
    email: coming.email,
    phone: '',
    status: 'approved',
    checkedInAt: n % 7 === 4 ? null : start + n * 60_000,
    company: coming.company,
    profile: coming.profile,
  }
}
