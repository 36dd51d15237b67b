import { readCsv, type BrokenRow, type CsvOptions, type CsvRow } from './read-csv.ts'

/** The bytes of `text`, in pieces of `size` bytes. */
export async function* chunksOf(
  text: string | Uint8Array,
  size = 1 << 16,
): AsyncGenerator<Uint8Array> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** All rows of a CSV file whose first row is the header, or as `options` say. */
export async function readAll(
  text: string | Uint8Array,
  options: Partial<CsvOptions> = {},
  chunkSize?: number,
): Promise<{ header: readonly string[]; rows: CsvRow[]; broken: BrokenRow[] }> {
  let header: readonly string[] = []
  const rows: CsvRow[] = []
  const broken: BrokenRow[] = []
  for await (const batch of readCsv(chunksOf(text, chunkSize), {
    isHeader: () => true,
    ...options,
  })) {
    header = batch.header
    rows.push(...batch.rows)
    broken.push(...batch.broken)
  }
  return { header, rows, broken }
}
