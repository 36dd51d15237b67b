import type { FileHead, ReadContext, Reader } from '../../domain/reader.ts'
import { fold } from '../../text/fold.ts'
import type { Row } from '../csv-reader.ts'
import { instantOf, parseWhen } from '../parse-when.ts'
import type { GuestList, Answer } from './guest.ts'
import { eventInName, guestListReader } from './guest-list-reader.ts'

const STANDARD =
  'name userid title eventhost rsvp guests rsvpedon joinedgroupon urlofmemberprofile attendance notes memberid'.split(
    ' ',
  )

/** Meetup's list of an event's attendees: tab-separated text, whatever its name ends in. */
export const meetupAttendees: Reader = guestListReader({
  name: 'meetup',
  title: 'Meetup attendees',
  header: (keys) => (keys.has('userid') && keys.has('rsvp') && keys.has('rsvpedon') ? 0.95 : 0),
  standard: STANDARD,
  list: meetupList,
  guest: (row) => ({
    id: row.get('userid').replace(/^user\s*/i, '') || fold(row.get('name')).replaceAll(' ', '-'),
    name: { whole: row.get('name') },
    email: '',
    presence: presenceOf(row),
  }),
})

function meetupList(_rows: readonly Row[], head: FileHead, context: ReadContext): GuestList {
  const { name, date } = eventInName(head)
  const when = parseWhen(date, 'month-first')
  const startAt = when === null ? null : instantOf(when, context.timeZone)
  return {
    id: `meetup-${fold(`${name} ${date}`).replaceAll(' ', '-')}`,
    name,
    startAt,
    ...(when?.time === null ? { dayOnly: true } : {}),
  }
}

function presenceOf(row: Row): Answer {
  const attendance = row.get('attendance')
  if (/no.?show|absent/i.test(attendance)) return 'invited'
  if (attendance !== '') return 'checked-in'
  const rsvp = row.get('rsvp')
  if (/^yes/i.test(rsvp)) return 'coming'
  return /^no/i.test(rsvp) ? 'declined' : 'invited'
}
