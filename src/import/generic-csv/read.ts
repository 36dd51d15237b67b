import type { Instant } from '../../domain/instant.ts'
import type { ReadContext, Reader } from '../../domain/reader.ts'
import type { SourceRecord } from '../../domain/source-record.ts'
import { baseName } from '../base-name.ts'
import {
  COLUMN_FIELDS,
  understandColumns,
  type Column,
  type ColumnField,
} from '../column-fields.ts'
import { contactRecord } from '../contact-record.ts'
import { csvReader } from '../csv-reader.ts'
import { dateOrderOf } from '../date-order.ts'
import { draftFromColumns } from '../draft-from-columns.ts'
import { headerKey } from '../header-key.ts'
import { occurrences } from '../occurrences.ts'
import { instantOf, parseWhen, type DateOrder } from '../parse-when.ts'
import { sniffCsv } from '../../formats/csv/sniff-csv.ts'

/**
 * Any list of people with a header: other tools' exports, spreadsheets, member lists. Columns mean
 * what the user says in `context.columns` (header cell → field), else what their words suggest.
 */
export const genericCsv: Reader = csvReader({
  kind: 'csv/people',
  source: 'csv',
  title: 'List of people (CSV)',
  order: 45,
  complete: true,
  header: (keys) => confidence([...keys]),
  cites: (head) => baseName(head.path),
  sourceKey: (head) => `csv:${baseName(head.path)}`,
  begin: (input, context, header) => {
    const columns = [...columnsFor(header, context)]
    const order = dateOrderOf(sniffCsv(input.bytes).rows.flat())
    const distinctKey = occurrences()
    return (row) => {
      const cells = columns.map(([cell, column]) => ({ column, value: row.get(headerKey(cell)) }))
      const record = contactRecord(draftFromColumns(cells, order), { ...row, distinctKey }, context)
      const last = cells.find(({ column }) => column.field === 'last-contact')?.value ?? ''
      return withLastContact(record, lastContact(last, order, context.timeZone))
    }
  },
})

/** A name or an address among the columns makes a list of people; more known columns make it likelier. */
function confidence(keys: readonly string[]): number {
  const fields = new Set([...understandColumns(keys).values()].map(({ field }) => field))
  const names = fields.has('name') || fields.has('given') || fields.has('family')
  const reach = fields.has('email') || fields.has('phone') || fields.has('linkedin')
  if (!names && !reach) return 0
  if (fields.size < 2) return 0
  return Math.min(0.3, 0.1 + fields.size * 0.03)
}

function columnsFor(header: readonly string[], context: ReadContext): Map<string, Column> {
  if (context.columns === undefined) return understandColumns(header)
  const columns = new Map<string, Column>()
  for (const [cell, field] of context.columns) {
    if (isField(field)) columns.set(cell, { field, label: '' })
  }
  return columns
}

function isField(text: string): text is ColumnField {
  return (COLUMN_FIELDS as readonly string[]).includes(text)
}

function lastContact(text: string, order: DateOrder, timeZone: string): Instant | null {
  const when = parseWhen(text, order)
  return when === null ? null : instantOf(when, timeZone)
}

/** A date of last contact is a contact of unknown kind: a list that says so is believed. */
function withLastContact(record: SourceRecord, at: Instant | null): SourceRecord {
  if (at === null || record.personas.length === 0) return record
  return {
    ...record,
    at,
    personas: record.personas.map((persona) => ({ ...persona, role: 'with' })),
    interaction: {
      key: `csv:${record.key}/${at}`,
      at,
      channel: 'other',
      direction: 'mutual',
      kind: 'message',
      inPerson: false,
      size: 1,
      personal: true,
    },
  }
}
