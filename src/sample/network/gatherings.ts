import { HOUR_MS } from '../../domain/instant.ts'
import type { Gathering, Guest } from '../event-plan.ts'
import { emailOf, fullName, profileOf, type Household } from './household.ts'
import type { Circle } from './neighbours.ts'
import { ROBIN } from './robin.ts'
import { NEWCOMERS } from './stories.ts'

type Held = {
  readonly name: string
  readonly daysAgo: number
  readonly hours: number
  readonly place: readonly [venue: string, city: string]
  readonly circle: Circle
  /** How many of the circle came. */
  readonly size: number
  readonly entry: number
  readonly travel: number
  readonly currency?: 'EUR'
}

const ARCHES = ['Station Arches', 'Leeds'] as const
const BREAKFAST = { hours: 2, place: ARCHES, circle: 'leeds', entry: 0, travel: 0 } as const
const LIBRARIANS = { hours: 3, circle: 'librarians', entry: 15 } as const

const EVENTS: readonly Held[] = [
  {
    name: 'Wexmoor Reunion',
    daysAgo: 940,
    hours: 5,
    place: ['Old Refectory', 'Durham'],
    circle: 'wexmoor',
    size: 12,
    entry: 60,
    travel: 48,
  },
  { ...BREAKFAST, name: 'Leeds Data Breakfast 22', daysAgo: 760, size: 5 },
  {
    ...LIBRARIANS,
    name: 'Northern Librarians in Hull',
    daysAgo: 700,
    place: ['Dockside Library', 'Hull'],
    size: 6,
    travel: 22,
  },
  { ...BREAKFAST, name: 'Leeds Data Breakfast 24', daysAgo: 560, size: 8 },
  {
    name: 'Open Shelves Conference Utrecht',
    daysAgo: 470,
    hours: 26,
    place: ['Canal House', 'Utrecht'],
    circle: 'abroad',
    size: 10,
    entry: 180,
    travel: 265,
    currency: 'EUR',
  },
  {
    ...LIBRARIANS,
    name: 'Northern Librarians in Sheffield',
    daysAgo: 400,
    place: ['Weavers Hall', 'Sheffield'],
    size: 9,
    travel: 18,
  },
  {
    name: 'Small Press Fair',
    daysAgo: 330,
    hours: 6,
    place: ['Corn Court', 'Leeds'],
    circle: 'press',
    size: 7,
    entry: 8,
    travel: 0,
  },
  { ...BREAKFAST, name: 'Leeds Data Breakfast 28', daysAgo: 240, size: 9 },
  {
    ...LIBRARIANS,
    name: 'Northern Librarians in Liverpool',
    daysAgo: 150,
    place: ['Reading Room', 'Liverpool'],
    size: 8,
    travel: 34,
  },
  { ...BREAKFAST, name: 'Leeds Data Breakfast 31', daysAgo: 23, size: 5 },
  {
    name: 'Open Shelves Evening',
    daysAgo: 2,
    hours: 2,
    place: ARCHES,
    circle: 'librarians',
    size: 4,
    entry: 5,
    travel: 0,
  },
]

/** Whom Robin got to know within so many days after an evening of their circle was met there. */
const KNOWN_AFTER = 70

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
  return EVENTS.map((held, n) => {
    const { name, daysAgo, circle, size } = held
    const start = house.at(daysAgo, hourOf(held))
    const id = `evt-sample${String(n + 1).padStart(2, '0')}`
    const known = house.people.filter(
      (person) => person.circle === circle && person.met > daysAgo && !ABSENT.has(fullName(person)),
    )
    const regulars = known.slice(n % 3, (n % 3) + size)
    const firstMet = house.people.filter(
      ({ circle: theirs, met }) =>
        theirs === circle && met <= daysAgo && met > daysAgo - KNOWN_AFTER,
    )
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
      ...[...regulars, ...firstMet].map((person, m) =>
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
      end: start + held.hours * HOUR_MS,
      city: held.place[1],
      venue: held.place[0],
      price: held.entry,
      travel: held.travel,
      currency: held.currency ?? 'GBP',
      guests,
    }
  })
}

/** In the evening, but what goes on for longer in the morning, as breakfasts do. */
function hourOf({ name, hours }: Held): number {
  if (name.includes('Breakfast')) return 8
  return hours > 5 ? 10 : 18
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
