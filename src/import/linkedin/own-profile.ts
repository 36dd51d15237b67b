import type { Reader } from '../../domain/reader.ts'
import type { OwnClaim, RecordKind, SourceRecord } from '../../domain/source-record.ts'
import { fold } from '../../text/fold.ts'
import { normaliseEmail } from '../../text/normalise-email.ts'
import { normalisePhone } from '../../text/normalise-phone.ts'
import type { Row } from '../csv-reader.ts'
import { linkedinReader, type LinkedinFile } from './linkedin-file.ts'
import { occurrences } from '../occurrences.ts'

type OwnRow = { readonly key: string; readonly own?: OwnClaim }

/** The owner's profile: names, headline, summary, industry. */
export const profile: Reader = ownFile({
  name: 'profile',
  file: 'Profile.csv',
  title: 'LinkedIn profile',
  order: 10,
  headers: [['firstname', 'lastname', 'headline', 'summary']],
  kind: 'profile',
  row: (row) => ({
    key: 'profile',
    own: {
      names: [`${row.get('firstname')} ${row.get('lastname')}`.trim()],
      profile: filled({
        headline: row.get('headline'),
        summary: row.get('summary'),
        industry: row.get('industry'),
        location: row.get('geolocation'),
        websites: row.get('websites'),
      }),
    },
  }),
})

/** The profile's summary where the export has it apart. */
export const profileSummary: Reader = ownFile({
  name: 'profile-summary',
  file: 'Profile Summary.csv',
  title: 'LinkedIn profile summary',
  order: 10,
  headers: [['profilesummary'], ['summary']],
  exactly: true,
  named: /summary/i,
  kind: 'profile',
  row: (row) => ({
    key: 'summary',
    own: { profile: filled({ summary: row.get('profilesummary') || row.get('summary') }) },
  }),
})

/** The owner's addresses; those never confirmed are kept and not believed. */
export const emailAddresses: Reader = ownFile({
  name: 'email-addresses',
  file: 'Email Addresses.csv',
  title: 'LinkedIn e-mail addresses',
  order: 10,
  headers: [['emailaddress', 'confirmed', 'primary']],
  kind: 'own-address',
  row: (row) => {
    const email = normaliseEmail(row.get('emailaddress'))
    const believed = email !== null && !/^(?:no|false)$/i.test(row.get('confirmed'))
    return {
      key: email ?? row.get('emailaddress'),
      ...(believed ? { own: { emails: [email] } } : {}),
    }
  },
})

/** The owner's phone numbers. */
export const phoneNumbers: Reader = ownFile({
  name: 'phone-numbers',
  file: 'PhoneNumbers.csv',
  title: 'LinkedIn phone numbers',
  order: 10,
  headers: [['extension', 'number', 'type']],
  kind: 'own-address',
  row: (row, country) => {
    const phone = normalisePhone(row.get('number'), country)
    return {
      key: phone ?? row.get('number'),
      ...(phone === null ? {} : { own: { phones: [phone] } }),
    }
  },
})

/** The owner's jobs, newest first as the file has them. */
export const positions: Reader = ownFile({
  name: 'positions',
  file: 'Positions.csv',
  title: 'LinkedIn positions',
  order: 12,
  headers: [['companyname', 'title', 'startedon', 'finishedon']],
  kind: 'position',
  row: (row) => ({ key: joined(row, 'companyname', 'title', 'startedon') }),
})

export const education: Reader = ownFile({
  name: 'education',
  file: 'Education.csv',
  title: 'LinkedIn education',
  order: 12,
  headers: [['schoolname', 'startdate', 'enddate', 'degreename']],
  kind: 'education',
  row: (row) => ({ key: joined(row, 'schoolname', 'degreename', 'startdate') }),
})

export const skills: Reader = ownFile({
  name: 'skills',
  file: 'Skills.csv',
  title: 'LinkedIn skills',
  order: 12,
  headers: [['name']],
  exactly: true,
  named: /skill/i,
  kind: 'skill',
  row: (row) => ({ key: fold(row.get('name')) || row.get('name') }),
})

export const languages: Reader = ownFile({
  name: 'languages',
  file: 'Languages.csv',
  title: 'LinkedIn languages',
  order: 12,
  headers: [['name', 'proficiency']],
  exactly: true,
  kind: 'language',
  row: (row) => ({ key: fold(row.get('name')) }),
})

export const projects: Reader = ownFile({
  name: 'projects',
  file: 'Projects.csv',
  title: 'LinkedIn projects',
  order: 12,
  headers: [['title', 'description', 'url', 'startedon', 'finishedon']],
  exactly: true,
  kind: 'other',
  row: (row) => ({ key: `project/${joined(row, 'title', 'startedon')}` }),
})

type OwnFile = Pick<
  LinkedinFile,
  'name' | 'file' | 'title' | 'order' | 'headers' | 'exactly' | 'named'
> & {
  readonly kind: RecordKind
  readonly row: (row: Row, country: string) => OwnRow
}

/** A file in which each row speaks about the owner alone. */
function ownFile({ kind, row: readRow, ...file }: OwnFile): Reader {
  return linkedinReader({
    ...file,
    complete: true,
    begin: (_input, context) => {
      const distinctKey = occurrences()
      return (row): SourceRecord => {
        const { key, own } = readRow(row, context.country)
        const { line, payload } = row
        const record = { kind, key: distinctKey(key), line, payload, personas: [] }
        return own === undefined ? record : { ...record, own }
      }
    },
  })
}

function joined(row: Row, ...keys: readonly string[]): string {
  return keys.map((key) => fold(row.get(key))).join('/')
}

function filled(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
}
