import type { Fact } from '../../domain/fact.ts'
import type { Reader } from '../../domain/reader.ts'
import type { SourceRecord } from '../../domain/source-record.ts'
import { fold } from '../../text/fold.ts'
import { contentKey } from '../content-key.ts'
import type { RowReading } from '../csv-reader.ts'
import { occurrences } from '../occurrences.ts'
import { snippet } from '../snippet.ts'
import { linkedinDate } from './linkedin-date.ts'
import { linkedinReader } from './linkedin-file.ts'
import { memberPersona } from './member.ts'

const HEADER = ['firstname', 'lastname', 'company', 'jobtitle', 'text', 'creationdate']

/** Recommendations the owner wrote. The two files differ by name alone. */
export const recommendationsGiven: Reader = recommendations('Given', 'out')

/** Recommendations written for the owner. */
export const recommendationsReceived: Reader = recommendations('Received', 'in')

function recommendations(side: 'Given' | 'Received', direction: 'in' | 'out'): Reader {
  return linkedinReader({
    name: `recommendations-${side.toLowerCase()}`,
    file: `Recommendations_${side}.csv`,
    title: `LinkedIn recommendations ${side.toLowerCase()}`,
    order: 40,
    complete: true,
    headers: [HEADER],
    named: side === 'Given' ? /given/i : /^(?!.*given)/i,
    begin: (_input, context) => recommendation(direction, context.timeZone),
  })
}

/** The file has no URLs: a person is known by name and company. */
function recommendation(direction: 'in' | 'out', timeZone: string): RowReading {
  const distinctKey = occurrences()
  return (row) => {
    const name = { given: row.get('firstname'), family: row.get('lastname') }
    if (name.given === '' && name.family === '') return 'No name stands here.'
    const date = row.get('creationdate')
    const at = linkedinDate(date, timeZone)
    const who = fold(`${name.given} ${name.family}`)
    const persona = memberPersona({
      slug: null,
      name,
      cite: `#${row.ordinal}`,
      apart: fold(row.get('company')),
      facts: workThen(row.get('company'), row.get('jobtitle')),
      role: at === null ? null : direction === 'in' ? 'from' : 'to',
      standing: 'seen',
      proof: direction === 'in' ? 'wrote-personally' : 'owner-wrote',
    })
    const record: SourceRecord = {
      kind: 'recommendation',
      key: distinctKey(`${direction}/${who}/${date}`),
      line: row.line,
      payload: row.payload,
      personas: [persona],
      ...(at === null ? {} : { at }),
    }
    if (at === null) return record
    const interaction = {
      key: `linkedin:recommendation:${contentKey(record.key)}`,
      at,
      channel: 'linkedin',
      direction,
      kind: 'recommendation',
      inPerson: false,
      size: 1,
      snippet: snippet(row.get('text')),
      personal: true,
    } as const
    return { ...record, interaction }
  }
}

function workThen(employer: string, title: string): Fact[] {
  const facts: Fact[] = []
  if (employer !== '') facts.push({ field: 'employer', value: employer })
  if (title !== '') facts.push({ field: 'title', value: title })
  return facts
}
