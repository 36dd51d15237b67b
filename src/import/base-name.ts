/** The name of a file without the number that browsers add: `Connections (1).csv` is `Connections.csv`. */
export function baseName(path: string): string {
  const last = path.split('/').at(-1) ?? path
  return last.replace(/(?:\s*\(\d+\)|\s+-\s+(?:copy|kopie|copie))+(?=\.\w+$)/i, '')
}
