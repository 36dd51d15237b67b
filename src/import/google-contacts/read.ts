import type { Reader } from '../../domain/reader.ts'
import { baseName } from '../base-name.ts'
import { birthday } from '../birthday.ts'
import {
  EMPTY_CONTACT,
  labelled,
  type ContactDraft,
  type Job,
  type Labelled,
  type Place,
} from '../contact-draft.ts'
import { contactRecord } from '../contact-record.ts'
import { csvReader, type Row } from '../csv-reader.ts'
import { headerKey } from '../header-key.ts'
import { occurrences } from '../occurrences.ts'

/** Google Contacts as CSV, with the headers of before and since 2024. */
export const googleContacts: Reader = csvReader({
  kind: 'google-contacts/csv',
  source: 'google-contacts',
  title: 'Google Contacts',
  order: 40,
  complete: true,
  header: (keys) => {
    const isNew = keys.has('firstname') && keys.has('fileas') && keys.has('labels')
    const isOld = keys.has('givenname') && keys.has('familyname') && keys.has('groupmembership')
    return isNew || isOld ? 0.95 : 0
  },
  cites: (head) => baseName(head.path),
  sourceKey: () => 'google-contacts',
  begin: (_input, context, header) => {
    const most = highestNumber(header)
    const distinctKey = occurrences()
    return (row) => contactRecord(draftOf(row, most), { ...row, distinctKey }, context)
  },
})

function draftOf(row: Row, most: number): ContactDraft {
  const given = row.get('firstname') || row.get('givenname')
  const family = row.get('lastname') || row.get('familyname')
  const parts = {
    prefix: row.get('nameprefix'),
    given,
    middle: row.get('middlename') || row.get('additionalname'),
    family,
    suffix: row.get('namesuffix'),
  }
  const isNamed = given !== '' || family !== ''
  return {
    ...EMPTY_CONTACT,
    name: isNamed ? parts : { ...parts, whole: row.get('name') },
    nicknames: several(row.get('nickname')),
    maiden: row.get('maidenname'),
    emails: numbered(row, 'email', most),
    phones: numbered(row, 'phone', most),
    urls: numbered(row, 'website', most),
    jobs: jobsOf(row, most),
    places: placesOf(row, most),
    birthday: birthday(row.get('birthday'), 'month-first'),
    anniversary: anniversaryOf(row, most),
    notes: notesOf(row, most),
    tags: several(row.get('labels') || row.get('groupmembership'))
      .map(unstarred)
      .filter((tag) => !/^(?:my ?contacts|)$/i.test(tag)),
    relations: numbered(row, 'relation', most),
    interests: several(row.get('hobby')),
  }
}

/** `E-mail 2 - Label`, `E-mail 2 - Value`: each value of a cell with its column's label. */
function numbered(row: Row, what: string, most: number): Labelled[] {
  const values: Labelled[] = []
  for (let n = 1; n <= most; n++) {
    const cell = row.get(`${what}${n}value`)
    if (cell === '') continue
    const label = unstarred(row.get(`${what}${n}label`) || row.get(`${what}${n}type`))
    for (const value of several(cell)) values.push(labelled(value, label))
  }
  return values
}

function jobsOf(row: Row, most: number): Job[] {
  const jobs: Job[] = []
  for (const place of ['organization', ...numbers(most).map((n) => `organization${n}`)]) {
    const employer = row.get(`${place}name`)
    const title = row.get(`${place}title`)
    const department = row.get(`${place}department`)
    if (employer + title + department !== '') jobs.push({ employer, title, department })
  }
  return jobs
}

function placesOf(row: Row, most: number): Place[] {
  return numbers(most).flatMap((n) => {
    const cell = (part: string): string => row.get(`address${n}${part}`)
    const text = cell('formatted').replace(/\s*\n\s*/g, ', ')
    if (text === '' && cell('city') === '') return []
    const label = unstarred(cell('label') || cell('type'))
    const place = { text, city: cell('city'), country: cell('country') }
    return [label === '' ? place : { ...place, label }]
  })
}

function anniversaryOf(row: Row, most: number): string {
  const event = numbered(row, 'event', most).find(({ label }) => /anniversary/i.test(label ?? ''))
  return event === undefined ? '' : birthday(event.value, 'month-first')
}

/** Notes, and what the owner wrote into fields of their own. */
function notesOf(row: Row, most: number): Labelled[] {
  return [{ value: row.get('notes') }, ...numbered(row, 'customfield', most)]
}

function several(cell: string): string[] {
  return cell.split(/\s*:::\s*/).filter((value) => value !== '')
}

/** `* Work` is the default one among several; `* ` alone is no label. */
function unstarred(label: string): string {
  return label.replace(/^\*\s*/, '').trim()
}

function numbers(most: number): number[] {
  return Array.from({ length: most }, (_, i) => i + 1)
}

/** The highest n of `E-mail n - Value` and the like in a header. */
function highestNumber(header: readonly string[]): number {
  const found = header.map((cell) => Number(/^[a-z]+(\d+)[a-z]/.exec(headerKey(cell))?.[1] ?? 0))
  return Math.min(50, Math.max(0, ...found))
}
