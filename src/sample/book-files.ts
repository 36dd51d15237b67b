import { fold } from '../text/fold.ts'
import type { Address, Job, Member } from './cast.ts'
import { csvTable } from './csv-row.ts'
import type { BookEntry } from './book-plan.ts'
import { seededRandom, seedOf, type Random } from './random.ts'
import { memberAt, profileUrl, type Scene } from './scene.ts'
import { spell, type Spelling } from './spelling.ts'

/** What one entry of an address book holds: often old, never all. */
export type Entry = {
  readonly name: Spelling
  readonly nickname: string
  readonly job: Job | undefined
  readonly emails: readonly Address[]
  readonly phone: string
  readonly birthday: string
  readonly profile: string
  readonly member: Member
  readonly random: Random
}

export function entryOf(scene: Scene, { person, which }: BookEntry, book: string): Entry {
  const member = memberAt(scene, person)
  const random = seededRandom(seedOf(scene.seed, book, person, which))
  const { addresses, jobs } = member
  const known = addresses.filter(() => random.chance(0.55))
  const emails = which === 1 || known.length === 0 ? addresses.slice(-1) : known
  return {
    member,
    random,
    name: spell(member, 'address-book', which),
    nickname: random.chance(0.2) ? (member.nicknames[0] ?? '') : '',
    job: random.chance(0.5) ? jobs[random.int(jobs.length)] : undefined,
    emails,
    phone: random.chance(0.7) ? (member.phone ?? '') : '',
    birthday: random.chance(0.8) ? (member.birthday ?? '') : '',
    profile: member.slug !== null && random.chance(0.15) ? profileUrl(member.slug) : '',
  }
}

/** Columns of Google Contacts as exported since 2024. */
export const GOOGLE_HEADER =
  `First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,E-mail 3 - Label,E-mail 3 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - City,Website 1 - Label,Website 1 - Value`.split(
    ',',
  )

/** Google Contacts as exported since 2024. */
export function googleChunks(scene: Scene, entries: readonly BookEntry[]): Iterable<string> {
  return csvTable(GOOGLE_HEADER, rows())
  function* rows() {
    for (const entry of entries) yield googleRow(entryOf(scene, entry, 'google'))
  }
}

function googleRow(entry: Entry): readonly string[] {
  const { name, member, random } = entry
  const emails = [0, 1, 2].flatMap((n) => {
    const email = entry.emails[n]
    if (email === undefined) return ['', '']
    return [n === 0 ? '* Work' : email.kind === 'work' ? 'Work' : 'Home', email.address]
  })
  const city = random.chance(0.3) ? member.city : ''
  return [
    name.given,
    '',
    name.family,
    '',
    '',
    '',
    '',
    '',
    entry.nickname,
    '',
    entry.job?.organisation.name ?? '',
    entry.job?.title ?? '',
    '',
    entry.birthday,
    '',
    '',
    random.chance(0.2) ? '* myContacts ::: Neighbours' : '* myContacts',
    ...emails,
    entry.phone === '' ? '' : 'Mobile',
    entry.phone,
    city === '' ? '' : 'Home',
    city,
    city,
    entry.profile === '' ? '' : 'Profile',
    entry.profile,
  ]
}

const OUTLOOK_HEADER =
  `First Name,Middle Name,Last Name,Title,Suffix,Nickname,E-mail Address,E-mail 2 Address,E-mail 3 Address,Home Phone,Business Phone,Mobile Phone,Job Title,Department,Company,Business City,Home City,Personal Web Page,Web Page,Birthday,Anniversary,Notes,Categories`.split(
    ',',
  )

/** Outlook.com's CSV: byte-order mark, CRLF, US dates. */
export function* outlookChunks(scene: Scene, entries: readonly BookEntry[]): Iterable<string> {
  yield '\ufeff'
  yield* csvTable(OUTLOOK_HEADER, rows(), { lineEnd: '\r\n' })
  function* rows() {
    for (const entry of entries) yield outlookRow(entryOf(scene, entry, 'outlook'))
  }
}

function outlookRow(entry: Entry): readonly string[] {
  const [year = '', month = '', day = ''] = entry.birthday.startsWith('--')
    ? []
    : entry.birthday.split('-')
  const birthday = year === '' ? '' : `${Number(month)}/${Number(day)}/${year}`
  const email = (n: number) => entry.emails[n]?.address ?? ''
  return [
    entry.name.given,
    '',
    entry.name.family,
    '',
    '',
    entry.nickname,
    email(0),
    email(1),
    email(2),
    '',
    '',
    entry.phone,
    entry.job?.title ?? '',
    '',
    entry.job?.organisation.name ?? '',
    '',
    '',
    '',
    entry.profile,
    birthday,
    '',
    '',
    '',
  ]
}

/** One file of cards as phones and programs of different ages write them: 3.0, 4.0 and 2.1. */
export function* vcardChunks(scene: Scene, entries: readonly BookEntry[]): Iterable<string> {
  for (const [n, entry] of entries.entries()) {
    const made = entryOf(scene, entry, 'vcard')
    const version = made.random.pick(['3.0', '3.0', '4.0', '2.1'] as const)
    const lines = version === '2.1' ? oldCard(made) : newCard(made, version, n)
    yield `${['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD'].join('\r\n')}\r\n`
  }
}

function newCard(entry: Entry, version: '3.0' | '4.0', n: number): readonly string[] {
  const { name, job, birthday, phone, profile, nickname, member } = entry
  const uid = (seedOf(member.id, n) >>> 0).toString(16).padStart(8, '0')
  return [
    `N:${escaped(name.family)};${escaped(name.given)};;;`,
    `FN:${escaped(name.whole)}`,
    ...(nickname === '' ? [] : [`NICKNAME:${escaped(nickname)}`]),
    ...(job === undefined
      ? []
      : [`ORG:${escaped(job.organisation.name)};`, `TITLE:${escaped(job.title)}`]),
    ...entry.emails.map(({ kind, address }, m) =>
      version === '4.0'
        ? `EMAIL;TYPE=${kind === 'work' ? 'work' : 'home'}:${address}`
        : m === 1
          ? `item1.EMAIL;type=INTERNET:${address}\r\nitem1.X-ABLabel:_$!<Other>!$_`
          : `EMAIL;type=INTERNET;type=${kind === 'work' ? 'WORK' : 'HOME'};type=pref:${address}`,
    ),
    ...(phone === ''
      ? []
      : [
          version === '4.0'
            ? `TEL;VALUE=uri;TYPE=cell:tel:${phone.replaceAll(' ', '-')}`
            : `TEL;type=CELL;type=VOICE:${phone}`,
        ]),
    ...birthdayLine(birthday, version),
    ...(profile === ''
      ? []
      : version === '4.0'
        ? [`URL:${profile}`]
        : [`X-SOCIALPROFILE;type=linkedin:${profile}`]),
    `UID:${uid}-0000-4000-8000-${String(n).padStart(12, '0')}`,
  ]
}

function birthdayLine(birthday: string, version: '3.0' | '4.0'): readonly string[] {
  if (birthday === '') return []
  if (!birthday.startsWith('--')) return [`BDAY:${birthday}`]
  return version === '4.0'
    ? [`BDAY:${birthday.replace(/^--(\d\d)-/, '--$1')}`]
    : [`BDAY;X-APPLE-OMIT-YEAR=1604:1604${birthday.slice(1)}`]
}

function oldCard({ name, emails, phone, job }: Entry): readonly string[] {
  const spelled = (text: string) =>
    [...Buffer.from(text)]
      .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join('')
  const plain =
    fold(name.whole).replaceAll(' ', '').length ===
    name.whole.replaceAll(/[^A-Za-z0-9]/g, '').length
  const value = (text: string) =>
    plain
      ? `:${text}`
      : `;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:${text.split(';').map(spelled).join(';')}`
  return [
    `N${value(`${name.family};${name.given};;;`)}`,
    `FN${value(name.whole)}`,
    ...emails.map(({ address }) => `EMAIL;INTERNET:${address}`),
    ...(phone === '' ? [] : [`TEL;CELL:${phone}`]),
    ...(job === undefined ? [] : [`ORG:${job.organisation.name}`]),
  ]
}

function escaped(text: string): string {
  return text.replaceAll(/[\\,;]/g, (sign) => `\\${sign}`)
}
