import type { FoundFile } from '../../connect/files/list-inputs.ts'
import { DigwellError } from '../../domain/digwell-error.ts'
import { dayOf, isoDay, type Instant } from '../../domain/instant.ts'
import type { Writer } from '../../store/change.ts'
import type { Row } from '../../store/engine.ts'
import { EXPORT_TABLES, restoreRows, type ExportTable } from '../../store/export-rows.ts'
import { EXPORT_VERSION } from './export-network.ts'

const MANIFEST = 'digwell.json'
const CHUNK = 1_000

/** The folder or zip of a complete export among the inputs, by its manifest; null when there is none. */
export function findExport(inputs: readonly FoundFile[]): FoundFile | null {
  return (
    inputs.find(
      (input) =>
        (input.path === MANIFEST || input.path.endsWith(`/${MANIFEST}`)) &&
        new TextDecoder().decode(input.bytes.subarray(0, 40)).includes('"digwell":"export"'),
    ) ?? null
  )
}

/** Which table a file of the export beside `manifest` holds; null when it is none of them. */
export function exportTableOf(
  manifest: FoundFile,
  input: Pick<FoundFile, 'path'>,
): ExportTable | null {
  const folder = manifest.path.slice(0, -MANIFEST.length)
  if (!input.path.startsWith(folder)) return null
  const name = input.path.slice(folder.length)
  return EXPORT_TABLES.find((table) => name === `${table}.jsonl`) ?? null
}

/**
 * @returns when the export was made; null where it does not say
 * @throws DigwellError newer-data when a newer program wrote the export
 */
export function checkManifest(manifest: FoundFile): Instant | null {
  const { version, at } = JSON.parse(new TextDecoder().decode(manifest.bytes)) as {
    version: number
    at?: unknown
  }
  if (version > EXPORT_VERSION) {
    throw new DigwellError(
      'newer-data',
      'This export was made by a newer Digwell. Update, then try again.',
    )
  }
  return typeof at === 'number' ? at : null
}

/** `Your network of 2026-11-22`: what an import that reads an export back is called. */
export function labelOfExport(madeAt: Instant | null, timeZone: string): string {
  const day = madeAt === null ? '' : ` of ${isoDay(dayOf(madeAt, timeZone))}`
  return `Your network${day}`
}

/** Reads one table of an export back, in chunks. */
export async function restoreTable(
  transact: <T>(work: (w: Writer) => Promise<T>) => Promise<T>,
  table: ExportTable,
  input: FoundFile,
): Promise<{ rows: number; fresh: number }> {
  let rows = 0
  let fresh = 0
  let batch: Row[] = []
  const flush = async () => {
    const piece = batch
    batch = []
    rows += piece.length
    fresh += await transact((w) => restoreRows(w, table, piece, w.changeId))
  }
  for await (const line of linesOf(input)) {
    if (line !== '') batch.push(JSON.parse(line) as Row)
    if (batch.length >= CHUNK) await flush()
  }
  if (batch.length > 0) await flush()
  return { rows, fresh }
}

async function* linesOf(input: FoundFile): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of input.open()) {
    const text = rest + decoder.decode(chunk, { stream: true })
    const lines = text.split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  yield rest + decoder.decode()
}
