import type { FoundFile } from '../../connect/files/list-inputs.ts'
import type { Reader } from '../../domain/reader.ts'
import type { ImportFileRow } from '../../store/import-rows.ts'
import type { AtEvent } from './list-at-event.ts'
import { chooseReader, isNoTable, type Columns } from './table-columns.ts'

/** A file of an import with the reader that understands it. */
export type PlannedFile = {
  readonly input: FoundFile
  readonly reader: Reader | null
  readonly row: Omit<ImportFileRow, 'owner_id'>
}

/**
 * Decides who reads what, and in which order: the owner's own data, lists of people, then traffic. What
 * nobody reads is refused with a reason.
 */
export function planFiles(
  importId: string,
  found: readonly FoundFile[],
  told: {
    readonly columnsOf: (path: string) => Columns | undefined
    /** The event on whose page they were dropped. */
    readonly at: AtEvent | null
  },
  newId: () => string,
): PlannedFile[] {
  const planned = found.map((input) => {
    const { reader, needsColumns } = chooseReader(input, told.columnsOf(input.path), told.at)
    return { input, reader, isUnsure: needsColumns }
  })
  planned.sort(
    (a, b) =>
      (a.reader?.order ?? 1_000) - (b.reader?.order ?? 1_000) ||
      (a.input.path < b.input.path ? -1 : 1),
  )
  return planned.map(({ input, reader, isUnsure }, position) => ({
    input,
    reader,
    row: {
      id: newId(),
      import_id: importId,
      position,
      path: input.path,
      size: input.size,
      fingerprint: null,
      kind: reader?.kind ?? null,
      title: reader?.title ?? null,
      state: reader === null ? 'refused' : isUnsure ? 'needs-columns' : 'waiting',
      rows: 0,
      linked: 0,
      unchanged: 0,
      set_aside_count: 0,
      set_aside: '[]',
      cursor: 0,
      reason:
        reader === null
          ? isNoTable(input)
            ? 'This is not a table: what is inside is no text, whatever the name says. It was left alone.'
            : 'Digwell does not know this kind of file; it was left alone.'
          : isUnsure
            ? 'A table nobody described yet: say what its columns hold, then import it again.'
            : null,
    },
  }))
}
