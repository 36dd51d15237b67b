import type { FileHead, ReadBatch, ReadContext, Reader, ReadInput } from '../domain/reader.ts'
import type { JsonObject } from '../domain/json.ts'
import type { SetAside, SourceKind, SourceRecord } from '../domain/source-record.ts'
import { readCsv, type CsvBatch, type CsvRow } from '../formats/csv/read-csv.ts'
import { sniffCsv } from '../formats/csv/sniff-csv.ts'
import { headerKey, headerKeys } from './header-key.ts'

/** A row whose cells are asked for by name. */
export type Row = {
  readonly line: number
  /** 1 for the first row below the header. */
  readonly ordinal: number
  /** The trimmed cell under a header key (see `headerKey`); empty where there is none. */
  readonly get: (key: string) => string
  /** The filled cells under the header's own words. */
  readonly payload: JsonObject
}

/** What a row came to: a record, or why there is none. */
export type RowResult = SourceRecord | string

/** Makes records of the rows of one file. `keys` are those of its header, in order. */
export type RowReading = (row: Row) => RowResult

export type CsvSource = {
  readonly kind: string
  readonly source: SourceKind
  readonly title: string
  readonly order: number
  readonly complete: boolean
  /** How surely a row with these header keys is this file's header: 0 … 1. */
  readonly header: (keys: ReadonlySet<string>, head: FileHead | null) => number
  readonly cites: (head: FileHead) => string
  readonly sourceKey: (head: FileHead) => string
  /** The file writes quotes as `\"`. */
  readonly backslash?: boolean
  readonly begin: (
    input: ReadInput,
    context: ReadContext,
    header: readonly string[],
  ) => RowReading | Promise<RowReading>
}

const HEADER_WITHIN = 12

/** A reader of CSV files known by their header. */
export function csvReader(source: CsvSource): Reader {
  const { kind, title, order, complete, cites, sourceKey } = source
  return {
    kind,
    source: source.source,
    title,
    order,
    complete,
    resumable: false,
    recognise: (head) => Math.max(0, ...headKeys(head).map((keys) => source.header(keys, head))),
    cites,
    sourceKey,
    read: (input, context) => readRows(source, input, context),
  }
}

/** The readable rows of a CSV file one by one, for readers that must see the whole before they speak. */
export async function* eachRow(
  input: ReadInput,
  isHeader: (keys: ReadonlySet<string>) => boolean,
): AsyncGenerator<Row> {
  const options = { isHeader: (cells: readonly string[]) => isHeader(headerKeys(cells)) }
  for await (const batch of readCsv(input.open(), options)) yield* namedRows(batch)
}

async function* readRows(
  source: CsvSource,
  input: ReadInput,
  context: ReadContext,
): AsyncGenerator<ReadBatch> {
  const { columns } = context
  // Columns the owner named are a header wherever they stand; what they are called need mean nothing to us.
  const isHeader = (row: readonly string[]): boolean =>
    columns === undefined
      ? source.header(headerKeys(row), input) > 0
      : [...columns.keys()].every((cell) => row.some((one) => one.trim() === cell))
  const backslash = source.backslash ?? false
  let reading: RowReading | null = null
  for await (const batch of readCsv(input.open(), { isHeader, backslash })) {
    reading ??= await source.begin(input, context, batch.header)
    yield readBatch(batch, reading)
  }
}

function readBatch(batch: CsvBatch, reading: RowReading): ReadBatch {
  const records: SourceRecord[] = []
  const setAside: SetAside[] = batch.broken.map(({ line, reason }) => ({ line, reason }))
  for (const row of namedRows(batch)) {
    const result = reading(row)
    if (typeof result === 'string') setAside.push({ line: row.line, reason: result })
    else records.push(result)
  }
  return { records, setAside, rows: records.length + setAside.length, cursor: batch.bytes }
}

/** The rows of a batch with their cells under the header. */
export function namedRows({ header, rows }: CsvBatch): Row[] {
  const names = columnNames(header)
  const places = new Map<string, number>()
  header.forEach((cell, place) => {
    const key = headerKey(cell)
    if (!places.has(key)) places.set(key, place)
  })
  return rows.map((row) => namedRow(row, names, places))
}

function namedRow(row: CsvRow, names: readonly string[], places: ReadonlyMap<string, number>): Row {
  const { cells, line, ordinal } = row
  const get = (key: string): string => {
    const place = places.get(key)
    return place === undefined ? '' : (cells[place] ?? '').trim()
  }
  const payload: Record<string, string> = {}
  names.forEach((name, place) => {
    const cell = cells[place]
    if (cell !== undefined && cell !== '') payload[name] = cell
  })
  return { line, ordinal, get, payload }
}

/** The header's words, made distinct: a repeated one gets its number, an empty one its column's. */
function columnNames(header: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return header.map((cell, place) => {
    const name = cell === '' ? `column ${place + 1}` : cell
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : `${name} (${count})`
  })
}

const keysOf = new WeakMap<object, readonly ReadonlySet<string>[]>()

/** The header keys each of a file's first rows would give. */
function headKeys(head: FileHead): readonly ReadonlySet<string>[] {
  const { rows } = sniffCsv(head.bytes)
  let keys = keysOf.get(rows)
  if (keys === undefined) {
    keys = rows.slice(0, HEADER_WITHIN).map(headerKeys)
    keysOf.set(rows, keys)
  }
  return keys
}
