/** One line of CSV (RFC 4180) without its line end; a cell is quoted where it must be, or always. */
export function csvRow(cells: readonly string[], quoting: 'needed' | 'always' = 'needed'): string {
  return cells
    .map((cell) =>
      quoting === 'always' || /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
    )
    .join(',')
}

/** A whole table; rows are written one by one. */
export function* csvTable(
  header: readonly string[],
  rows: Iterable<readonly string[]>,
  style: { quoting?: 'needed' | 'always'; lineEnd?: string } = {},
): Iterable<string> {
  const { quoting = 'needed', lineEnd = '\n' } = style
  yield csvRow(header, quoting) + lineEnd
  for (const row of rows) yield csvRow(row, quoting) + lineEnd
}
