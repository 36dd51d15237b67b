import { dayOf, isoDay } from '../../domain/instant.ts'
import type { Fact } from '../../domain/fact.ts'
import type { ReadContext, Reader } from '../../domain/reader.ts'
import type { PersonaClaim, SourceRecord } from '../../domain/source-record.ts'
import { linkedinSlug } from '../../text/linkedin-slug.ts'
import { emailFact } from '../contact-facts.ts'
import type { Row, RowResult } from '../csv-reader.ts'
import { occurrences } from '../occurrences.ts'
import { linkedinDate } from './linkedin-date.ts'
import { linkedinReader } from './linkedin-file.ts'
import { citeOf, memberPersona } from './member.ts'

/** The owner's connections. Members who hide themselves have a date and no name: kept, without a person. */
export const connections: Reader = linkedinReader({
  name: 'connections',
  file: 'Connections.csv',
  title: 'LinkedIn connections',
  order: 30,
  complete: true,
  headers: [
    ['firstname', 'lastname', 'connectedon'],
    ['vorname', 'nachname', 'verbundenam'],
    ['prenom', 'nom', 'connectele'],
    ['nombre', 'apellidos', 'conectadoel'],
  ],
  begin: (_input, context) => {
    const distinctKey = occurrences()
    return (row) => connection(row, context, distinctKey)
  },
})

function connection(
  row: Row,
  context: ReadContext,
  distinctKey: (key: string) => string,
): RowResult {
  const connectedOn = pick(row, 'connectedon', 'verbundenam', 'connectele', 'conectadoel')
  const at = linkedinDate(connectedOn, context.timeZone)
  const day = at === null ? connectedOn : isoDay(dayOf(at, context.timeZone))
  const base = {
    kind: 'connection',
    line: row.line,
    payload: row.payload,
    ...(at === null ? {} : { at }),
  } as const
  const persona = connectedMember(row, day)
  if (persona === null) {
    if (day === '') return 'Neither a name nor a date stands here.'
    return { ...base, key: distinctKey(`hidden/${day}`), personas: [] }
  }
  const record: SourceRecord = { ...base, key: distinctKey(persona.key), personas: [persona] }
  if (at === null) return record
  return {
    ...record,
    interaction: {
      key: `linkedin:connected:${record.key}`,
      at,
      channel: 'linkedin',
      direction: 'mutual',
      kind: 'connected',
      inPerson: false,
      size: 1,
      personal: true,
    },
  }
}

function connectedMember(row: Row, day: string): PersonaClaim | null {
  const slug = linkedinSlug(pick(row, 'url', 'profileurl'))
  const name = {
    given: pick(row, 'firstname', 'vorname', 'prenom', 'nombre'),
    family: pick(row, 'lastname', 'nachname', 'nom', 'apellidos'),
  }
  if (slug === null && name.given === '' && name.family === '') return null
  return memberPersona({
    slug,
    name,
    cite: citeOf(slug, `#${row.ordinal}`),
    apart: day,
    facts: workFacts(row),
    role: 'with',
    standing: 'listed',
  })
}

function workFacts(row: Row): Fact[] {
  const email = pick(row, 'emailaddress', 'emailadresse', 'adresseemail', 'direcciondecorreo')
  const employer = pick(row, 'company', 'unternehmen', 'entreprise', 'empresa')
  const title = pick(row, 'position', 'poste', 'cargo')
  const facts: Fact[] = emailFact({ value: email })
  if (employer !== '') facts.push({ field: 'employer', value: employer })
  if (title !== '') facts.push({ field: 'title', value: title })
  return facts
}

/** The first filled cell among columns that mean the same in several languages. */
function pick(row: Row, ...keys: readonly string[]): string {
  for (const key of keys) {
    const cell = row.get(key)
    if (cell !== '') return cell
  }
  return ''
}
