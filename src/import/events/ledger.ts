import type { ReadContext, Reader } from '../../domain/reader.ts'
import type { JsonObject } from '../../domain/json.ts'
import type { EventClaim } from '../../domain/source-record.ts'
import { sniffCsv } from '../../formats/csv/sniff-csv.ts'
import { fold } from '../../text/fold.ts'
import { baseName } from '../base-name.ts'
import { csvReader, type Row } from '../csv-reader.ts'
import { dateOrderOf } from '../date-order.ts'
import { headerKey } from '../header-key.ts'
import { occurrences } from '../occurrences.ts'
import { instantOf, parseWhen, type DateOrder } from '../parse-when.ts'
import { amountOf } from './amount.ts'

/** Words for each column of a ledger, as header keys; the first one present counts. */
const COLUMNS = {
  id: 'eventid id',
  name: 'eventname event name title veranstaltung evenement evento nombre titre titel',
  start:
    'startat start startdate date startson eventdate when datum beginn fecha data inicio debut',
  end: 'endat end enddate endson ende fin fecha2 termino',
  cost: 'ticketprice price cost ticket fee ticketcost amount preis kosten prix cout precio coste costo preco kurs',
  travel:
    'travelcost travel travelcosts reisekosten fahrtkosten frais deplacement viaje viaggio viagem',
  currency: 'currency waehrung wahrung devise moneda valuta moeda',
  venue: 'venue location place ort lieu lugar luogo local',
  city: 'city stadt ville ciudad citta cidade',
  community:
    'community group host organiser organizer series veranstalter organisateur organizador gruppe',
  url: 'url link website',
  status: 'mystatus status rsvp attendance attended went besucht',
  checkedIn: 'mycheckedinat checkedinat checkedin attendedat',
} as const

type Column = keyof typeof COLUMNS

/** The owner's own list of events with what they cost: a name, a date and a price make one. */
export const eventLedger: Reader = csvReader({
  kind: 'events/ledger',
  source: 'event-list',
  title: 'List of events with costs',
  order: 46,
  complete: true,
  header: (keys) => {
    const has = (column: Column): boolean => COLUMNS[column].split(' ').some((key) => keys.has(key))
    const isAboutPeople = keys.has('email') || keys.has('lastname') || keys.has('apiid')
    if (isAboutPeople || !has('name') || !has('start')) return 0
    return has('cost') || has('travel') ? 0.7 : 0
  },
  cites: (head) => baseName(head.path),
  sourceKey: () => 'event-ledger',
  begin: (input, context) => {
    const order = dateOrderOf(sniffCsv(input.bytes).rows.flat())
    const distinctKey = occurrences()
    return (row) => {
      const event = eventOf(row, order, context)
      if (event === null) return 'No event is named here.'
      const { startAt } = event
      const key = distinctKey(event.key)
      const base = {
        kind: 'event',
        key,
        line: row.line,
        payload: row.payload,
        personas: [],
      } as const
      return { ...base, event, ...(startAt === null ? {} : { at: startAt }) }
    }
  },
})

/** What a row of a ledger, as it was kept, calls its event; null where it has no name. */
export function ledgerEventName(payload: JsonObject): string | null {
  const cells = new Map(Object.entries(payload).map(([cell, value]) => [headerKey(cell), value]))
  const names = COLUMNS.name.split(' ').map((key) => cells.get(key))
  return (
    (names.find((name) => typeof name === 'string' && name !== '') as string | undefined) ?? null
  )
}

function eventOf(row: Row, order: DateOrder, context: ReadContext): EventClaim | null {
  const name = cell(row, 'name')
  if (name === '') return null
  const startAt = momentOf(cell(row, 'start'), order, context)
  const endAt = momentOf(cell(row, 'end'), order, context)
  const id = cell(row, 'id') || `${fold(name)}/${cell(row, 'start')}`
  const place = [cell(row, 'venue'), cell(row, 'city')].filter((part) => part !== '').join(', ')
  const cost = amountOf(cell(row, 'cost'))
  const travel = amountOf(cell(row, 'travel'))
  const currency = cell(row, 'currency') || cost?.currency || travel?.currency || ''
  const past = startAt !== null && startAt <= context.now
  return {
    key: `event:${id}`,
    name,
    startAt,
    ...(endAt === null ? {} : { endAt }),
    ...(place === '' ? {} : { place }),
    ...optional('community', cell(row, 'community')),
    ...optional('url', cell(row, 'url')),
    attendance: attendanceOf(row, past),
    ...(cost === null ? {} : { cost: cost.value }),
    ...(travel === null ? {} : { travel: travel.value }),
    ...optional('currency', currency.toUpperCase()),
  }
}

function cell(row: Row, column: Column): string {
  for (const key of COLUMNS[column].split(' ')) {
    const value = row.get(key)
    if (value !== '') return value
  }
  return ''
}

function momentOf(text: string, order: DateOrder, context: ReadContext): number | null {
  const when = parseWhen(text, order)
  return when === null ? null : instantOf(when, context.timeZone)
}

/** Checked in is attended. Signed up and never seen at the door of an event that has passed: nobody knows. */
function attendanceOf(row: Row, past: boolean): EventClaim['attendance'] {
  if (cell(row, 'checkedIn') !== '') return 'attended'
  const status = cell(row, 'status')
  if (/^(?:attended|went|yes|ja|oui|si|sim|checked)/i.test(status))
    return past ? 'attended' : 'going'
  if (/^(?:approved|going|registered|confirmed)/i.test(status)) return past ? 'unknown' : 'going'
  if (/declin|reject|cancel|^no\b|nein|non\b/i.test(status)) return 'declined'
  return /invit|wait|pending/i.test(status) ? 'invited' : 'unknown'
}

function optional<K extends string>(key: K, value: string): { [key in K]?: string } {
  return value === '' ? {} : ({ [key]: value } as { [key in K]?: string })
}
