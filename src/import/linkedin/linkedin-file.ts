import type { FileHead, Reader } from '../../domain/reader.ts'
import { baseName } from '../base-name.ts'
import { csvReader, type CsvSource } from '../csv-reader.ts'

/** What tells one file of a LinkedIn export from the others, and how its rows are read. */
export type LinkedinFile = Pick<CsvSource, 'begin' | 'backslash'> & {
  /** `connections`: the reader's kind is `linkedin/connections`. */
  readonly name: string
  /** The file's name in the export: `Connections.csv`. */
  readonly file: string
  readonly title: string
  readonly order: number
  /** Each export lists everything, so that what is missing is gone. */
  readonly complete: boolean
  /** Sets of header keys, any of which makes the file this one. */
  readonly headers: readonly (readonly string[])[]
  /** The header has these cells and no others: for files of one or two common words. */
  readonly exactly?: boolean
  /** What the file's name must look like, where the header alone cannot tell. */
  readonly named?: RegExp
}

/** A reader for one kind of file in LinkedIn's "Get a copy of your data", of any year. */
export function linkedinReader(file: LinkedinFile): Reader {
  const { name, title, order, complete, begin, backslash } = file
  return csvReader({
    kind: `linkedin/${name}`,
    source: 'linkedin',
    title,
    order,
    complete,
    header: (keys, head) => confidence(file, keys, head),
    cites: (head) => `linkedin/${citedName(file.file, head)}`,
    sourceKey: () => 'linkedin',
    begin,
    ...(backslash === undefined ? {} : { backslash }),
  })
}

function confidence(file: LinkedinFile, keys: ReadonlySet<string>, head: FileHead | null): number {
  const found = file.headers.some(
    (header) =>
      header.every((key) => keys.has(key)) &&
      (file.exactly !== true || keys.size === header.length),
  )
  if (!found) return 0
  if (file.named !== undefined && head !== null && !file.named.test(baseName(head.path))) return 0
  return file.named === undefined ? 0.95 : 0.97
}

/** The export's own name for the file, with the numbers LinkedIn itself puts behind some. */
function citedName(file: string, head: FileHead): string {
  const base = baseName(head.path)
  const stem = file.replace(/\.csv$/, '')
  const numbered = new RegExp(`^${stem.replaceAll(/[ _]/g, '[ _]')}_\\d+\\.csv$`, 'i')
  return numbered.test(base) ? base : file
}
