import type { FileHead, ReadContext, Reader } from '../../domain/reader.ts'
import { fold } from '../../text/fold.ts'
import { understandColumns, type ColumnField } from '../column-fields.ts'
import type { Row } from '../csv-reader.ts'
import { instantOf, parseWhen } from '../parse-when.ts'
import type { Answer, GuestList } from './guest.ts'
import { eventInName, guestListReader } from './guest-list-reader.ts'

/**
 * Any table with names, where its owner said that it is an event's guest list; never found by its header
 * alone. The event and its day are in the file's name.
 */
export const tableGuests: Reader = guestListReader({
  name: 'table',
  title: 'Guest list',
  header: (keys) => (hasNames([...keys]) ? 0.3 : 0),
  standard: ['rsvp', 'status'],
  list: tableList,
  guest: (row) => {
    const told = toldIn(row)
    const name = { whole: told('name'), given: told('given'), family: told('family') }
    return {
      id: fold(`${told('email')} ${Object.values(name).join(' ')}`)
        .trim()
        .replaceAll(' ', '-'),
      name,
      email: told('email'),
      presence: presenceOf(row),
    }
  },
})

function hasNames(cells: readonly string[]): boolean {
  const fields = new Set([...understandColumns(cells).values()].map(({ field }) => field))
  return fields.has('name') || fields.has('given') || fields.has('family')
}

/** What a row says under whatever its columns are called. */
function toldIn({ payload }: Row): (field: ColumnField) => string {
  const columns = understandColumns(Object.keys(payload))
  return (field) => {
    const [cell] = [...columns].find(([, column]) => column.field === field) ?? []
    const value = cell === undefined ? '' : payload[cell]
    return typeof value === 'string' ? value : ''
  }
}

function tableList(_rows: readonly Row[], head: FileHead, context: ReadContext): GuestList {
  const { name, date } = eventInName(head)
  const when = parseWhen(date, 'month-first')
  const startAt = when === null ? null : instantOf(when, context.timeZone)
  return {
    id: `table-${fold(`${name} ${date}`).replaceAll(' ', '-')}`,
    name,
    startAt,
    ...(when?.time === null ? { dayOnly: true } : {}),
  }
}

/** Who is on a list without an answer is coming. */
function presenceOf(row: Row): Answer {
  const answer = row.get('rsvp') || row.get('status')
  if (/^checked|^attended/i.test(answer)) return 'checked-in'
  if (/^no\b|not (?:going|attending|coming)|declin|cancel|refund|reject/i.test(answer)) {
    return 'declined'
  }
  return /^(?:invited|pending|maybe|waitlist|no answer)/i.test(answer) ? 'invited' : 'coming'
}
