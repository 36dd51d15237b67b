import { DAY_MS } from '../../domain/instant.ts'
import { GOOGLE_HEADER } from '../book-files.ts'
import { csvTable } from '../csv-row.ts'
import { CIRCLES, type Neighbour } from './neighbours.ts'
import { emailOf, fullName, type Household } from './household.ts'
import { BIRTHDAYS, SECOND_ENTRIES } from './stories.ts'

type Cells = { readonly [column: string]: string }

/** `Google Contacts` as exported: whom Robin keeps, with the circle as a label. */
export function googleText(house: Household): string {
  const kept = house.people.filter(({ lists }) => lists.includes('G'))
  const entries: readonly Cells[] = [
    ...kept.map((person) => googleCells(house, person)),
    ...SECOND_ENTRIES.map(({ given, family, email }) => ({
      'First Name': given,
      'Last Name': family,
      Labels: '* myContacts',
      'E-mail 1 - Label': 'Home',
      'E-mail 1 - Value': email,
    })),
  ]
  const rows = entries.map((entry: Cells) => GOOGLE_HEADER.map((column) => entry[column] ?? ''))
  return [...csvTable(GOOGLE_HEADER, rows)].join('')
}

function googleCells(house: Household, person: Neighbour): Cells {
  return {
    'First Name': person.given,
    'Last Name': person.family,
    'Organization Name': person.organisation,
    'Organization Title': person.title,
    Birthday: birthdayOf(house, person),
    Labels: `* myContacts ::: ${CIRCLES[person.circle]}`,
    'E-mail 1 - Label': '* Work',
    'E-mail 1 - Value': emailOf(person),
    'Address 1 - Label': 'Work',
    'Address 1 - Formatted': whereOf(person),
    'Address 1 - City': person.city,
  }
}

function whereOf(person: Neighbour): string {
  return [person.city, countryOf(person)].filter((part) => part !== '').join(', ')
}

/** Wexmoor is on no map. */
function countryOf({ city }: Neighbour): string {
  return COUNTRIES.find(([, cities]) => cities.split(', ').includes(city))?.[0] ?? ''
}

const COUNTRIES = [
  [
    'United Kingdom',
    'Bradford, Edinburgh, Glasgow, Hull, Leeds, Liverpool, London, Manchester, Newcastle, Otley, Sheffield, Swansea, Wakefield, York',
  ],
  ['France', 'Bordeaux, Brest, Lille, Lyon, Marseille, Rennes'],
  ['Germany', 'Dresden, Hamburg'],
  ['Italy', 'Padua, Trieste, Venice'],
  ['Netherlands', 'Rotterdam, Utrecht'],
  ['Spain', 'Bilbao, Valencia'],
  ['Poland', 'Gdańsk, Kraków'],
  ['Norway', 'Bergen, Oslo, Stavanger'],
  ['Denmark', 'Aarhus, Copenhagen'],
  ['Greece', 'Athens, Thessaloniki'],
  ['Belgium', 'Ghent'],
  ['Ireland', 'Galway'],
] as const

/** The cards in Robin's phone, for the nearest. */
export function vcardText(house: Household): string {
  return house.people
    .filter(({ lists }) => lists.includes('V'))
    .map((person, n) => card(house, person, n))
    .join('')
}

function card(house: Household, person: Neighbour, n: number): string {
  const birthday = birthdayOf(house, person)
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${person.family};${person.given};;;`,
    `FN:${fullName(person)}`,
    `ORG:${person.organisation};`,
    `EMAIL;type=INTERNET;type=WORK;type=pref:${emailOf(person)}`,
    `TEL;type=CELL;type=VOICE;type=pref:+44 7700 900${String(100 + n)}`,
    ...(birthday === '' ? [] : [`BDAY;X-APPLE-OMIT-YEAR=1604:1604${birthday.slice(1)}`]),
    `UID:5a3b1e00-0000-4000-8000-${String(n).padStart(12, '0')}`,
    'END:VCARD',
    '',
  ].join('\r\n')
}

/** `--11-24` */
function birthdayOf(house: Household, person: Neighbour): string {
  const known = BIRTHDAYS.find(({ who }) => who === fullName(person))
  if (known === undefined) return ''
  return `-${new Date(house.at(0, 12) + known.inDays * DAY_MS).toISOString().slice(4, 10)}`
}
