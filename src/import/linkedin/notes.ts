import type { Reader } from '../../domain/reader.ts'
import type { SourceRecord } from '../../domain/source-record.ts'
import { linkedinSlug } from '../../text/linkedin-slug.ts'
import type { RowReading } from '../csv-reader.ts'
import { notedPromises } from '../../text/promises/noted-promises.ts'
import { notedNeeds } from '../../text/needs/noted-needs.ts'
import { occurrences } from '../occurrences.ts'
import { snippet } from '../snippet.ts'
import { linkedinDate } from './linkedin-date.ts'
import { linkedinReader } from './linkedin-file.ts'
import { citeOf, memberPersona } from './member.ts'

/** The owner's private notes on connections. */
export const notes: Reader = linkedinReader({
  name: 'notes',
  file: 'Notes.csv',
  title: 'LinkedIn notes',
  order: 50,
  complete: true,
  headers: [['connectionfirstname', 'connectionlastname', 'note']],
  begin: (_input, context) => note(context.timeZone),
})

function note(timeZone: string): RowReading {
  const distinctKey = occurrences()
  return (row) => {
    const name = { given: row.get('connectionfirstname'), family: row.get('connectionlastname') }
    const slug = linkedinSlug(row.get('connectionprofileurl'))
    if (slug === null && name.given === '' && name.family === '') return 'No name stands here.'
    const at = linkedinDate(row.get('createdon'), timeZone)
    const text = row.get('note')
    const persona = memberPersona({
      slug,
      name,
      cite: citeOf(slug, `#${row.ordinal}`),
      facts: text === '' ? [] : [{ field: 'note', value: text }],
      role: at === null ? null : 'with',
      standing: 'listed',
    })
    const record: SourceRecord = {
      kind: 'note',
      key: distinctKey(`${persona.key}/${row.get('createdon')}`),
      line: row.line,
      payload: row.payload,
      personas: [persona],
      ...(at === null ? {} : { at }),
    }
    if (at === null) return record
    const promises = notedPromises(text, { at, zone: timeZone }).filter(({ by }) => by === 'me')
    const interaction = {
      key: `linkedin:note:${record.key}`,
      at,
      channel: 'other',
      direction: 'out',
      kind: 'note',
      inPerson: false,
      size: 1,
      snippet: snippet(text),
      personal: false,
    } as const
    const needs = notedNeeds(text).map((need) => ({ ...need, of: 'them' as const }))
    if (promises.length === 0 && needs.length === 0) return { ...record, interaction }
    return { ...record, interaction, said: { by: 'me', promises, deliveries: [], needs } }
  }
}
