import type { Fact } from '../../domain/fact.ts'
import type { FileHead, ReadBatch, ReadContext, Reader, ReadInput } from '../../domain/reader.ts'
import type { SetAside } from '../../domain/source-record.ts'
import { readCsv } from '../../formats/csv/read-csv.ts'
import { fold } from '../../text/fold.ts'
import { baseName } from '../base-name.ts'
import { understandColumns } from '../column-fields.ts'
import { contactFacts } from '../contact-facts.ts'
import { csvReader, namedRows, type Row } from '../csv-reader.ts'
import { draftFromColumns } from '../draft-from-columns.ts'
import { headerKey, headerKeys } from '../header-key.ts'
import { guestRecords, type Guest, type GuestList } from './guest.ts'

export type GuestListSource = {
  readonly name: string
  readonly title: string
  /** Is this the header? 0 … 1 */
  readonly header: (keys: ReadonlySet<string>) => number
  /** Header keys of the source's own columns; the others are questions the guests answered. */
  readonly standard: readonly string[]
  readonly list: (rows: readonly Row[], head: FileHead, context: ReadContext) => GuestList
  readonly guest: (row: Row) => Omit<Guest, 'facts' | 'row'>
}

const BATCH = 500

/** A reader for lists of guests. They are small, and read whole: how many came shows at the end. */
export function guestListReader(source: GuestListSource): Reader {
  const reader = csvReader({
    kind: `attendees/${source.name}`,
    source: 'event-list',
    title: source.title,
    order: 47,
    complete: true,
    header: source.header,
    cites: () => 'events',
    sourceKey: (head) => `event:${baseName(head.path)}`,
    begin: () => () => '',
  })
  return { ...reader, read: (input, context) => readGuests(source, input, context) }
}

/** `Founders Dinner - Guests - 2026-03-04.csv` → `Founders Dinner`, and its date where it has one. */
export function eventInName(head: FileHead): { name: string; date: string } {
  const stem = baseName(head.path).replace(/\.\w+$/, '')
  const date = /\d{4}-\d{2}-\d{2}/.exec(stem)?.[0] ?? ''
  const name = stem
    .replace(date, '')
    .replace(/\b(?:guests?|attendees?|guest list|report|export)\b/gi, '')
    .replace(/^[\s_-]+|[\s_-]+$/g, '')
    .replace(/\s+-[\s-]*$/, '')
    .trim()
  return { name: name === '' ? stem : name, date }
}

async function* readGuests(
  source: GuestListSource,
  input: ReadInput,
  context: ReadContext,
): AsyncGenerator<ReadBatch> {
  const { header, rows, setAside, bytes } = await wholeFile(source, input)
  const answers = answersIn(header, source, context)
  const guests = withOwnAddresses(
    rows.map((row) => ({ ...source.guest(row), row, facts: answers(row) })),
  )
  const records = guestRecords(guests, source.list(rows, input, context), context)
  for (let at = 0; at < Math.max(records.length, 1); at += BATCH) {
    const batch = records.slice(at, at + BATCH)
    const aside = at === 0 ? setAside : []
    yield { records: batch, setAside: aside, rows: batch.length + aside.length, cursor: bytes }
  }
}

async function wholeFile(source: GuestListSource, input: ReadInput) {
  const rows: Row[] = []
  const setAside: SetAside[] = []
  let header: readonly string[] = []
  let bytes = 0
  const isHeader = (cells: readonly string[]): boolean => source.header(headerKeys(cells)) > 0
  for await (const batch of readCsv(input.open(), { isHeader })) {
    header = batch.header
    bytes = batch.bytes
    rows.push(...namedRows(batch))
    setAside.push(...batch.broken.map(({ line, reason }) => ({ line, reason })))
  }
  return { header, rows, setAside, bytes }
}

/** What guests answered beside their name and address, as far as the questions are understood. */
function answersIn(
  header: readonly string[],
  source: GuestListSource,
  context: ReadContext,
): (row: Row) => Fact[] {
  const standard = new Set(source.standard)
  const questions = header.filter((cell) => !standard.has(headerKey(cell)))
  const columns = [...understandColumns(questions)].filter(([, { field }]) => !APART.has(field))
  return (row) => {
    const cells = columns.map(([cell, column]) => ({ column, value: row.get(headerKey(cell)) }))
    return contactFacts(draftFromColumns(cells, 'month-first'), context.country)
  }
}

const APART = new Set([
  'name',
  'given',
  'family',
  'email',
  'last-contact',
  'interval',
  'met-at',
  'note',
])

/** A buyer's address stands on every ticket bought: it stays with whom it names, else with the first. */
function withOwnAddresses(guests: readonly Guest[]): Guest[] {
  const byEmail = Map.groupBy(guests, ({ email }) => email.toLowerCase())
  return guests.map((guest) => {
    const sharing = byEmail.get(guest.email.toLowerCase()) ?? []
    const names = new Set(sharing.map(({ name }) => fold(Object.values(name).join(' '))))
    if (guest.email === '' || names.size < 2) return guest
    const owner = sharing.find(isNamedByAddress) ?? sharing[0]
    return owner === guest ? guest : { ...guest, email: '' }
  })
}

function isNamedByAddress({ name, email }: Guest): boolean {
  const local = fold(email.split('@')[0] ?? '').replaceAll(' ', '')
  const words = fold(Object.values(name).join(' ')).split(' ')
  return words.some((word) => word.length > 2 && local.includes(word))
}
