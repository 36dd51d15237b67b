import type { FileHead, ReadContext, Reader } from '../../domain/reader.ts'
import { fold } from '../../text/fold.ts'
import type { Row } from '../csv-reader.ts'
import { instantOf, parseWhen } from '../parse-when.ts'
import type { GuestList, Answer } from './guest.ts'
import { eventInName, guestListReader } from './guest-list-reader.ts'

const STANDARD =
  'order orderdate orderid firstname lastname email attendeefirstname attendeelastname attendeeemail quantity pricetier tickettype attendee attendeeid group ordertype currency totalpaid feespaid eventbritefees eventbritepaymentprocessing attendeestatus eventname eventid eventstartdate eventstarttime'.split(
    ' ',
  )

/** Eventbrite's attendee report. */
export const eventbriteAttendees: Reader = guestListReader({
  name: 'eventbrite',
  title: 'Eventbrite attendees',
  header: (keys) => {
    const ordered = keys.has('order') || keys.has('orderid')
    return ordered && keys.has('attendeestatus') && keys.has('tickettype') ? 0.95 : 0
  },
  standard: STANDARD,
  list: eventbriteList,
  guest: (row) => {
    const given = row.get('firstname') || row.get('attendeefirstname')
    const family = row.get('lastname') || row.get('attendeelastname')
    const order = row.get('order') || row.get('orderid')
    const number = row.get('attendee') || row.get('attendeeid')
    return {
      id: number === '' ? `${order}-${fold(`${given} ${family}`).replaceAll(' ', '-')}` : number,
      name: { given, family },
      email: row.get('email') || row.get('attendeeemail'),
      presence: presenceOf(row.get('attendeestatus')),
    }
  },
})

function eventbriteList(rows: readonly Row[], head: FileHead, context: ReadContext): GuestList {
  const named = eventInName(head)
  const said = (key: string): string => rows[0]?.get(key) ?? ''
  const start = said('eventstartdate') || named.date
  const when = parseWhen(`${start} ${said('eventstarttime')}`.trim(), 'month-first')
  return {
    id: said('eventid') || `eventbrite-${fold(named.name).replaceAll(' ', '-')}`,
    name: said('eventname') || named.name,
    startAt: when === null ? null : instantOf(when, context.timeZone),
    ...(when?.time === null ? { dayOnly: true } : {}),
  }
}

function presenceOf(status: string): Answer {
  if (/^checked/i.test(status)) return 'checked-in'
  if (/^attending/i.test(status)) return 'coming'
  return /not attending|refund|cancel|delet/i.test(status) ? 'declined' : 'invited'
}
