import type { FileHead, Reader } from '../../domain/reader.ts'
import { isText } from '../../formats/decode-text.ts'
import { detectReader } from '../../import/detect.ts'
import { describeCsv } from '../../import/generic-csv/describe-csv.ts'
import { genericCsv } from '../../import/generic-csv/read.ts'
import { putRow, type Writer } from '../../store/change.ts'
import { findColumnMaps } from '../../store/column-maps.ts'
import { namedId } from '../../store/named-id.ts'
import type { Scope } from '../../store/store.ts'
import { guestListReaderAt, type AtEvent } from './list-at-event.ts'

/** Header cell → field, as the owner named them. */
export type Columns = { readonly [column: string]: string }

/** Below this even the reader of last resort only guesses: the owner says what the columns hold. */
const UNDERSTOOD = 0.15

const TABLE = /\.(?:csv|tsv|txt)$/i
const FEWEST_COLUMNS = 2

/** Who reads a file, and what stands in the way. */
export type Choice = {
  readonly reader: Reader | null
  readonly needsColumns: boolean
  readonly columns: Columns | undefined
}

/**
 * The reader of a file; a table nobody knows is read as its owner described it, now or an earlier time.
 *
 * @param at the event whose guest list it is, if it is one
 */
export function chooseReader(
  head: FileHead,
  columns: Columns | undefined,
  at: AtEvent | null,
): Choice {
  if (isNoTable(head)) return { reader: null, needsColumns: false, columns }
  const guests = at === null ? null : guestListReaderAt(head, at)
  if (guests !== null) return { reader: guests, needsColumns: false, columns: undefined }
  if (columns !== undefined) return { reader: genericCsv, needsColumns: false, columns }
  const reader = detectReader(head)
  if (reader !== null) {
    const isGuess = reader === genericCsv && reader.recognise(head) < UNDERSTOOD
    return { reader, needsColumns: isGuess, columns }
  }
  return isTable(head)
    ? { reader: genericCsv, needsColumns: true, columns }
    : { reader: null, needsColumns: false, columns }
}

/** Named as a table, and no text inside: a picture, a program, a spreadsheet saved under another name. */
export function isNoTable(head: FileHead): boolean {
  return TABLE.test(head.path) && !isText(head.bytes)
}

function isTable(head: FileHead): boolean {
  if (!TABLE.test(head.path)) return false
  const table = describeCsv(head)
  return table !== null && table.header.filter((cell) => cell !== '').length >= FEWEST_COLUMNS
}

/** Tables with the same header cells are described alike. */
function mapId(head: FileHead): string | null {
  const table = TABLE.test(head.path) ? describeCsv(head) : null
  return table === null ? null : namedId('columns', ...table.header)
}

/** What the owner said earlier of tables with these headers, by path. */
export async function recallColumns(
  s: Scope,
  heads: readonly FileHead[],
): Promise<ReadonlyMap<string, Columns>> {
  const maps = new Map((await findColumnMaps(s)).map(({ id, map }) => [id, map]))
  if (maps.size === 0) return new Map()
  return new Map(
    heads.flatMap((head) => {
      const id = mapId(head)
      const map = id === null ? undefined : maps.get(id)
      return map === undefined ? [] : [[head.path, JSON.parse(map) as Columns] as const]
    }),
  )
}

/** Keeps what the owner said of this table for the next one like it. */
export async function rememberColumns(w: Writer, head: FileHead, columns: Columns): Promise<void> {
  const id = mapId(head)
  if (id !== null) await putRow(w, 'column_map', { id, map: JSON.stringify(columns) })
}
