import { DAY_MS } from '../../domain/instant.ts'
import { csvTable } from '../csv-row.ts'
import { CIRCLES, type Neighbour } from './neighbours.ts'
import { emailOf, fullName, type Household } from './household.ts'
import { BIRTHDAYS, SECOND_ENTRIES } from './stories.ts'

const HEADER = [
  'First Name',
  'Middle Name',
  'Last Name',
  'Nickname',
  'Organization Name',
  'Organization Title',
  'Birthday',
  'Notes',
  'Labels',
  'E-mail 1 - Label',
  'E-mail 1 - Value',
  'Address 1 - Label',
  'Address 1 - City',
]

/** `Google Contacts` as exported: whom Robin keeps, with the circle as a label. */
export function googleText(house: Household): string {
  const kept = house.people.filter(({ lists }) => lists.includes('G'))
  const rows = kept.map((person) => [
    person.given,
    '',
    person.family,
    '',
    person.organisation,
    person.title,
    birthdayOf(house, person),
    '',
    `* myContacts ::: ${CIRCLES[person.circle]}`,
    '* Work',
    emailOf(person),
    'Work',
    person.city,
  ])
  const again = SECOND_ENTRIES.map(({ given, family, email }) => [
    given,
    '',
    family,
    '',
    '',
    '',
    '',
    '',
    '* myContacts',
    'Home',
    email,
    '',
    '',
  ])
  return [...csvTable(HEADER, [...rows, ...again])].join('')
}

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
