import type { Reader } from '../../domain/reader.ts'
import type { SourceRecord } from '../../domain/source-record.ts'
import { fold } from '../../text/fold.ts'
import { linkedinSlug } from '../../text/linkedin-slug.ts'
import type { RowReading } from '../csv-reader.ts'
import { occurrences } from '../occurrences.ts'
import { linkedinDate } from './linkedin-date.ts'
import { linkedinReader } from './linkedin-file.ts'
import { citeOf, memberPersona } from './member.ts'

/** Skills the owner endorsed in others. */
export const endorsementsGiven: Reader = endorsements('Given', 'endorsee', 'out')

/** Skills others endorsed in the owner. */
export const endorsementsReceived: Reader = endorsements('Received', 'endorser', 'in')

function endorsements(
  side: 'Given' | 'Received',
  other: 'endorsee' | 'endorser',
  direction: 'in' | 'out',
): Reader {
  return linkedinReader({
    name: `endorsements-${side.toLowerCase()}`,
    file: `Endorsement_${side}_Info.csv`,
    title: `LinkedIn endorsements ${side.toLowerCase()}`,
    order: 40,
    complete: true,
    headers: [['endorsementdate', 'skillname', `${other}firstname`, `${other}lastname`]],
    begin: (_input, context) => endorsement(other, direction, context.timeZone),
  })
}

function endorsement(other: string, direction: 'in' | 'out', timeZone: string): RowReading {
  const distinctKey = occurrences()
  return (row) => {
    const name = { given: row.get(`${other}firstname`), family: row.get(`${other}lastname`) }
    const slug = linkedinSlug(row.get(`${other}publicurl`))
    if (slug === null && name.given === '' && name.family === '') return 'No name stands here.'
    const date = row.get('endorsementdate')
    const skill = row.get('skillname')
    const at = linkedinDate(date, timeZone)
    const persona = memberPersona({
      slug,
      name,
      cite: citeOf(slug, `#${row.ordinal}`),
      role: at === null ? null : direction === 'in' ? 'from' : 'to',
      standing: 'seen',
      proof: direction === 'in' ? 'wrote-personally' : 'owner-wrote',
    })
    const record: SourceRecord = {
      kind: 'endorsement',
      key: distinctKey(`${direction}/${persona.key}/${fold(skill)}/${date}`),
      line: row.line,
      payload: row.payload,
      personas: [persona],
      ...(at === null ? {} : { at }),
    }
    if (at === null) return record
    const interaction = {
      key: `linkedin:endorsement:${record.key}`,
      at,
      channel: 'linkedin',
      direction,
      kind: 'endorsement',
      inPerson: false,
      size: 1,
      subject: skill,
      personal: true,
    } as const
    return { ...record, interaction }
  }
}
