/**
 * A CSV row (RFC 4180) that no spreadsheet runs: cells that begin like a formula get an apostrophe in
 * front, everything is quoted (OWASP ASVS 1.2.10).
 */
export function toCsvRow(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`
}

function quoted(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return `"${safe.replaceAll('"', '""')}"`
}
