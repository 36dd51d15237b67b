/** How a file writes its cells. */
export type CsvDialect = {
  readonly delimiter: string
  /** The file writes a quote inside quotes as `\"`. */
  readonly backslash: boolean
}

/** What stands at a place in the text. Offsets count characters. */
export type Scanned =
  | {
      readonly kind: 'row'
      readonly cells: readonly string[]
      readonly end: number
      readonly lines: number
    }
  /** A row that cannot be read; only its first line is given up. */
  | { readonly kind: 'broken'; readonly end: number }
  /** The row may go on beyond the text at hand. */
  | { readonly kind: 'more' }

type Cell = { readonly value: string; readonly end: number } | 'broken' | 'more'

const LONGEST_CELL = 1 << 20

/**
 * Reads the row that starts at `start`: RFC 4180, and beyond it what real files do. Quotes inside an
 * unquoted cell, and quotes inside a quoted one that stay on its line, are taken as written. A quote
 * that is never closed, or closes in the middle of a later line, breaks the row: nothing after its
 * first line is lost by it.
 *
 * @param text with `\n` as the only line end
 * @param final nothing follows `text`
 */
export function scanRow(text: string, start: number, dialect: CsvDialect, final: boolean): Scanned {
  const lineEnd = endOfLine(text, start)
  if (lineEnd === text.length && !final) return { kind: 'more' }
  const line = text.slice(start, lineEnd)
  if (!line.includes('"')) {
    return { kind: 'row', cells: line.split(dialect.delimiter), end: lineEnd + 1, lines: 1 }
  }
  return scanQuotedRow(text, start, dialect, final)
}

function scanQuotedRow(text: string, start: number, dialect: CsvDialect, final: boolean): Scanned {
  const cells: string[] = []
  let at = start
  let lineEnd = endOfLine(text, start)
  let lines = 1
  for (;;) {
    const quote = openingQuote(text, at)
    const cell =
      quote === -1 ? plainCell(text, at, lineEnd, dialect) : quotedCell(text, quote, dialect, final)
    if (cell === 'more') return { kind: 'more' }
    if (cell === 'broken') return { kind: 'broken', end: endOfLine(text, start) + 1 }
    cells.push(cell.value)
    while (cell.end > lineEnd) {
      lineEnd = endOfLine(text, lineEnd + 1)
      lines++
    }
    if (cell.end >= lineEnd) {
      if (lineEnd === text.length && !final) return { kind: 'more' }
      return { kind: 'row', cells, end: lineEnd + 1, lines }
    }
    at = cell.end + 1
  }
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

/** Where the cell at `at` opens its quotes, spaces before them skipped; -1 when it does not. */
function openingQuote(text: string, at: number): number {
  let from = at
  while (text[from] === ' ') from++
  return text[from] === '"' ? from : -1
}

function plainCell(text: string, at: number, lineEnd: number, dialect: CsvDialect): Cell {
  const delimiter = text.indexOf(dialect.delimiter, at)
  const end = delimiter === -1 || delimiter > lineEnd ? lineEnd : delimiter
  return { value: text.slice(at, end), end }
}

function quotedCell(text: string, quote: number, dialect: CsvDialect, final: boolean): Cell {
  let value = ''
  let from = quote + 1
  for (;;) {
    const next = text.indexOf('"', from)
    if (next === -1) return final || text.length - quote > LONGEST_CELL ? 'broken' : 'more'
    if (next + 1 >= text.length && !final) return 'more'
    const part = text.slice(from, next)
    if (dialect.backslash && endsEscaping(part)) {
      value += `${part.slice(0, -1)}"`
      from = next + 1
    } else if (text[next + 1] === '"') {
      value += `${part}"`
      from = next + 2
    } else {
      const end = endAfterClosing(text, next + 1, dialect)
      value += part
      if (end !== -1) return { value, end }
      if (value.includes('\n')) return 'broken'
      value += '"'
      from = next + 1
    }
  }
}

function endsEscaping(part: string): boolean {
  const slashes = /\\*$/.exec(part)?.[0].length ?? 0
  return slashes % 2 === 1
}

/** The end of a cell whose quotes close before `at`; -1 when other text follows them. */
function endAfterClosing(text: string, at: number, dialect: CsvDialect): number {
  let end = at
  while (text[end] === ' ') end++
  const next = text[end]
  return next === undefined || next === '\n' || next === dialect.delimiter ? end : -1
}
