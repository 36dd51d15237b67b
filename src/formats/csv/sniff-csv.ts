import { decodeHead } from '../decode-text.ts'
import { scanRow, type CsvDialect } from './scan-row.ts'

/** The first rows of a file that may be CSV. */
export type CsvHead = { readonly delimiter: string; readonly rows: readonly (readonly string[])[] }

const DELIMITERS = [',', ';', '\t', '|'] as const
const MOST_ROWS = 40
const HEAD_BYTES = 1 << 16

const sniffed = new WeakMap<Uint8Array, CsvHead>()

/**
 * Reads up to 40 rows from the beginning of a file, finding out what parts its cells.
 *
 * @param bytes the first 64 KiB, or all; asking again for the same array costs nothing
 */
export function sniffCsv(bytes: Uint8Array): CsvHead {
  let head = sniffed.get(bytes)
  if (head === undefined) {
    head = sniffCsvText(decodeHead(bytes), bytes.length < HEAD_BYTES)
    sniffed.set(bytes, head)
  }
  return head
}

/**
 * The same for text already decoded, with `\n` as line end.
 *
 * @param whole nothing follows `text`
 */
export function sniffCsvText(text: string, whole: boolean): CsvHead {
  let best: CsvHead = { delimiter: ',', rows: rowsWith(text, ',', whole) }
  let bestScore = score(best.rows)
  for (const delimiter of DELIMITERS.slice(1)) {
    if (!text.includes(delimiter)) continue
    const rows = rowsWith(text, delimiter, whole)
    const rowsScore = score(rows)
    if (rowsScore > bestScore) {
      best = { delimiter, rows }
      bestScore = rowsScore
    }
  }
  return best
}

function rowsWith(text: string, delimiter: string, whole: boolean): string[][] {
  const dialect: CsvDialect = { delimiter, backslash: false }
  const rows: string[][] = []
  let at = 0
  while (at < text.length && rows.length < MOST_ROWS) {
    const scanned = scanRow(text, at, dialect, whole)
    if (scanned.kind === 'more') break
    if (scanned.kind === 'row' && scanned.cells.some((cell) => cell.trim() !== '')) {
      rows.push([...scanned.cells])
    }
    at = scanned.end
  }
  return rows
}

/** How much the rows look like a table: the share that has the commonest width above one, wider first. */
function score(rows: readonly (readonly string[])[]): number {
  const widths = new Map<number, number>()
  for (const { length } of rows) {
    if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1)
  }
  let best = 0
  for (const [width, count] of widths) {
    best = Math.max(best, count / rows.length + Math.min(width, 100) / 200)
  }
  return best
}
