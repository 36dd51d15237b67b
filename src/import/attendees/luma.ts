import type { Instant } from '../../domain/instant.ts'
import type { FileHead, ReadContext, Reader } from '../../domain/reader.ts'
import type { Row } from '../csv-reader.ts'
import { instantOf, parseWhen } from '../parse-when.ts'
import type { GuestList, Answer } from './guest.ts'
import { eventInName, guestListReader } from './guest-list-reader.ts'

const STANDARD =
  'apiid name firstname lastname email createdat approvalstatus checkedinat customsource qrcodeurl amount amounttax amountdiscount currency couponcode ethaddress solanaaddress surveyresponserating surveyresponsefeedback tickettypeid ticketname'.split(
    ' ',
  )

/** Luma's list of an event's guests. The event is named by the file, and known by its id in the QR codes. */
export const lumaGuests: Reader = guestListReader({
  name: 'luma',
  title: 'Luma guest list',
  header: (keys) => (keys.has('apiid') && keys.has('approvalstatus') ? 0.95 : 0),
  standard: STANDARD,
  list: lumaList,
  guest: (row) => ({
    id: row.get('apiid'),
    name: {
      whole: row.get('name'),
      given: row.get('firstname'),
      family: row.get('lastname'),
    },
    email: row.get('email'),
    presence: presenceOf(row),
  }),
})

function lumaList(rows: readonly Row[], head: FileHead, context: ReadContext): GuestList {
  const { name, date } = eventInName(head)
  const codes = rows.map((row) => row.get('qrcodeurl')).find((url) => url !== '') ?? ''
  const id = /\b(evt-[\w-]+)/.exec(codes)?.[1] ?? /\b(evt-[\w-]+)/.exec(head.path)?.[1]
  const dated = parseWhen(date, 'month-first')
  const seenAt = firstCheckIn(rows)
  if (seenAt !== null) return { id: id ?? name, name, startAt: seenAt }
  const startAt = dated === null ? null : instantOf(dated, context.timeZone)
  return { id: id ?? name, name, startAt, ...(startAt === null ? {} : { dayOnly: true }) }
}

/** Doors open a little before or after the start: the hour of the first one through them. */
function firstCheckIn(rows: readonly Row[]): Instant | null {
  const times = rows.flatMap((row) => {
    const when = parseWhen(row.get('checkedinat'), 'month-first')
    return when === null ? [] : [instantOf(when, 'UTC')]
  })
  return times.length === 0 ? null : times.reduce((a, b) => Math.min(a, b))
}

function presenceOf(row: Row): Answer {
  if (row.get('checkedinat') !== '') return 'checked-in'
  const status = row.get('approvalstatus')
  if (/^approved|^going/i.test(status)) return 'coming'
  return /declin|reject|cancel/i.test(status) ? 'declined' : 'invited'
}
