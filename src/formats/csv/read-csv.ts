import { decodeText } from '../decode-text.ts'
import { scanRow, type CsvDialect, type Scanned } from './scan-row.ts'
import { sniffCsvText } from './sniff-csv.ts'

export type CsvRow = {
  /** 1-based line of the file on which it starts. */
  readonly line: number
  /** 1 for the first row below the header; rows set aside count too. */
  readonly ordinal: number
  readonly cells: readonly string[]
}

/** A row that could not be read. */
export type BrokenRow = { readonly line: number; readonly ordinal: number; readonly reason: string }

export type CsvBatch = {
  /** Cells of the header row, trimmed. */
  readonly header: readonly string[]
  readonly rows: readonly CsvRow[]
  readonly broken: readonly BrokenRow[]
  /** Bytes taken from the file so far. */
  readonly bytes: number
}

export type CsvOptions = {
  /** Tells the header from what may stand above it; what stands above is passed over. */
  readonly isHeader: (cells: readonly string[]) => boolean
  /** Found out from the beginning of the file when not given. */
  readonly delimiter?: string
  /** The file writes quotes inside quotes as `\"`. Default false. */
  readonly backslash?: boolean
  /** Most rows in a batch. Default 500. */
  readonly batchSize?: number
}

type Line = { readonly line: number; readonly cells: readonly string[] | null }

const SNIFF_CHARACTERS = 1 << 15

/**
 * Streams a CSV file of any dialect in batches, in file order. Empty lines are passed over. A row
 * with an unclosed quote, or with more filled cells than the header, is told in `broken`, and reading
 * goes on at the next line. Rows shorter than the header are given as they are.
 */
export async function* readCsv(
  chunks: AsyncIterable<Uint8Array>,
  options: CsvOptions,
): AsyncGenerator<CsvBatch> {
  const decoding = decodeText()
  const splitter = splitRows(options)
  const table = collectRows(options)
  let bytes = 0
  for await (const chunk of chunks) {
    bytes += chunk.length
    for (const line of splitter.push(decoding.write(chunk), false, table.width)) {
      table.add(line)
      if (table.full()) yield table.take(bytes)
    }
  }
  for (const line of splitter.push(decoding.end(), true, table.width)) {
    table.add(line)
    if (table.full()) yield table.take(bytes)
  }
  if (!table.empty()) yield table.take(bytes)
}

/** Cuts text into rows as it comes; `cells` is null where a quote is never closed. */
function splitRows(options: CsvOptions) {
  let text = ''
  let line = 1
  let dialect: CsvDialect | null = null

  function* push(more: string, final: boolean, width: () => number): Generator<Line> {
    text += more
    if (!final && dialect === null && text.length < SNIFF_CHARACTERS) return
    dialect ??= dialectOf(text, final, options)
    let at = 0
    while (at < text.length) {
      const scanned = scanRow(text, at, dialect, final)
      if (scanned.kind === 'more') break
      if (scanned.kind === 'row' && !swallowedOthers(scanned, text, at, width(), dialect)) {
        yield { line, cells: scanned.cells }
        line += scanned.lines
        at = scanned.end
      } else {
        yield { line, cells: null }
        line++
        const end = text.indexOf('\n', at)
        at = end === -1 ? text.length : end + 1
      }
    }
    text = text.slice(at)
  }
  return { push }
}

function dialectOf(text: string, whole: boolean, options: CsvOptions): CsvDialect {
  return {
    delimiter: options.delimiter ?? sniffCsvText(text, whole).delimiter,
    backslash: options.backslash ?? false,
  }
}

/** A row over several lines that does not fit the header, while its later lines look like rows, comes of a quote closed too late. */
function swallowedOthers(
  row: Extract<Scanned, { kind: 'row' }>,
  text: string,
  at: number,
  width: number,
  { delimiter }: CsvDialect,
): boolean {
  if (row.lines === 1 || width < 2 || row.cells.length === width) return false
  const later = text
    .slice(at, row.end - 1)
    .split('\n')
    .slice(1)
  return later.some((line) => line.split(delimiter).length >= Math.max(2, width / 2))
}

function collectRows(options: CsvOptions) {
  const batchSize = options.batchSize ?? 500
  let header: readonly string[] | null = null
  let ordinal = 0
  let rows: CsvRow[] = []
  let broken: BrokenRow[] = []

  function add({ line, cells }: Line): void {
    const empty = cells?.every((cell) => cell.trim() === '') ?? false
    if (empty) return
    if (header === null) {
      if (cells !== null && options.isHeader(cells)) header = cells.map((cell) => cell.trim())
      return
    }
    if (cells === null) {
      broken.push({
        line,
        ordinal: ++ordinal,
        reason: 'A quotation mark is opened here and never closed.',
      })
      return
    }
    ordinal++
    if (overflows(cells, header.length)) {
      const reason = `This row has ${cells.length} cells, the header ${header.length}.`
      broken.push({ line, ordinal, reason })
    } else {
      rows.push({ line, ordinal, cells })
    }
  }

  function take(bytes: number): CsvBatch {
    const batch = { header: header ?? [], rows, broken, bytes }
    rows = []
    broken = []
    return batch
  }

  return {
    add,
    take,
    width: () => header?.length ?? 0,
    full: () => rows.length + broken.length >= batchSize,
    empty: () => rows.length + broken.length === 0,
  }
}

function overflows(cells: readonly string[], width: number): boolean {
  return cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '')
}
