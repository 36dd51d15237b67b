import type { Reader, ReadContext } from '../../domain/reader.ts'
import type { OwnClaim, SourceRecord } from '../../domain/source-record.ts'
import { linkedinSlug } from '../../text/linkedin-slug.ts'
import type { Row, RowResult } from '../csv-reader.ts'
import { occurrences } from '../occurrences.ts'
import { hasQuestion, snippet } from '../snippet.ts'
import { linkedinDate } from './linkedin-date.ts'
import { linkedinReader } from './linkedin-file.ts'
import { citeOf, isNobody, memberPersona } from './member.ts'

/** Invitations of late, sent and received. They also tell which profile is the owner's. */
export const invitations: Reader = linkedinReader({
  name: 'invitations',
  file: 'Invitations.csv',
  title: 'LinkedIn invitations',
  order: 15,
  complete: false,
  headers: [['from', 'to', 'sentat', 'direction']],
  begin: (_input, context) => {
    const distinctKey = occurrences()
    return (row) => invitation(row, context, distinctKey)
  },
})

function invitation(
  row: Row,
  context: ReadContext,
  distinctKey: (key: string) => string,
): RowResult {
  const incoming = /^in/i.test(row.get('direction'))
  if (!incoming && !/^out/i.test(row.get('direction')))
    return 'The direction is neither in nor out.'
  const inviter = { name: row.get('from'), slug: linkedinSlug(row.get('inviterprofileurl')) }
  const invitee = { name: row.get('to'), slug: linkedinSlug(row.get('inviteeprofileurl')) }
  const [other, me] = incoming ? [inviter, invitee] : [invitee, inviter]
  const message = row.get('message')
  const sentAt = row.get('sentat')
  const at = linkedinDate(sentAt, context.timeZone)
  const who = other.slug === null ? `name:${other.name}` : `in/${other.slug}`
  const record: SourceRecord = {
    kind: 'invitation',
    key: distinctKey(`${incoming ? 'in' : 'out'}/${who}/${sentAt}`),
    line: row.line,
    payload: row.payload,
    personas: [],
    own: ownSide(me),
    ...(at === null ? {} : { at }),
  }
  if (other.slug === null && isNobody(other.name)) return record
  const wrote = incoming ? 'wrote-personally' : 'owner-wrote'
  const persona = memberPersona({
    slug: other.slug,
    name: { whole: other.name },
    cite: citeOf(other.slug, `#${row.ordinal}`),
    role: at === null ? null : incoming ? 'from' : 'to',
    standing: 'seen',
    ...(incoming && message === '' ? {} : { proof: wrote }),
  })
  if (at === null) return { ...record, personas: [persona] }
  return {
    ...record,
    personas: [persona],
    interaction: {
      key: `linkedin:invitation:${record.key}`,
      at,
      channel: 'linkedin',
      direction: incoming ? 'in' : 'out',
      kind: 'invitation',
      inPerson: false,
      size: 1,
      personal: true,
      ...(message === '' ? {} : { snippet: snippet(message) }),
      ...(incoming && hasQuestion(message) ? { asks: true } : {}),
    },
  }
}

function ownSide({ name, slug }: { name: string; slug: string | null }): OwnClaim {
  const names = isNobody(name) ? [] : [name]
  return slug === null ? { names } : { names, linkedin: [slug] }
}
