import type { FileHead } from '../../domain/reader.ts'
import { sniffCsv } from '../../formats/csv/sniff-csv.ts'
import { proposeColumns, type ColumnField } from '../column-fields.ts'

/** What a mapping screen shows of an unknown list of people. */
export type CsvDescription = {
  readonly header: readonly string[]
  /** The first three rows below the header. */
  readonly samples: readonly (readonly string[])[]
  /** Field by header cell, for the cells that seem to mean something. */
  readonly proposal: ReadonlyMap<string, ColumnField>
}

/** Describes the beginning of a CSV file; null when no row in it can be a header. */
export function describeCsv(head: FileHead): CsvDescription | null {
  const { rows } = sniffCsv(head.bytes)
  const at = rows.findIndex((row) => row.filter((cell) => cell.trim() !== '').length > 1)
  const header = rows[at]?.map((cell) => cell.trim())
  if (header === undefined) return null
  return { header, samples: rows.slice(at + 1, at + 4), proposal: proposeColumns(header) }
}
