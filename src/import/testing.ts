import type { ReadContext, Reader, ReadInput } from '../domain/reader.ts'
import type { PersonaClaim, SetAside, SourceRecord } from '../domain/source-record.ts'
import { detectReader } from './detect.ts'

/** The owner in tests: Robin Marsh in Berlin, at noon UTC of 1 July 2026. */
export function contextWith(changes: Partial<ReadContext> = {}): ReadContext {
  return {
    me: {
      names: ['Robin Marsh'],
      emails: new Set(['robin@marsh.example']),
      phones: new Set(),
      linkedin: new Set(['robin-marsh']),
    },
    timeZone: 'Europe/Berlin',
    now: Date.UTC(2026, 6, 1, 12),
    country: 'DE',
    ...changes,
  }
}

/** Someone who has told Digwell nothing yet. */
export const NOBODY: ReadContext['me'] = {
  names: [],
  emails: new Set(),
  phones: new Set(),
  linkedin: new Set(),
}

/** A file in memory, streamed in pieces of `chunkSize` bytes. */
export function fileOf(path: string, content: string | Uint8Array, chunkSize = 1000): ReadInput {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return {
    path,
    size: bytes.length,
    bytes: bytes.subarray(0, 1 << 16),
    open: async function* (offset = 0) {
      for (let at = offset; at < bytes.length; at += chunkSize)
        yield bytes.subarray(at, at + chunkSize)
    },
  }
}

export type ReadFile = {
  readonly reader: Reader
  readonly cites: string
  readonly records: readonly SourceRecord[]
  readonly setAside: readonly SetAside[]
}

/** Everything in a file, by the reader that recognises it; rows must add up. */
export async function readWhole(
  path: string,
  content: string | Uint8Array,
  context: ReadContext = contextWith(),
): Promise<ReadFile> {
  const input = fileOf(path, content)
  const reader = detectReader(input)
  if (reader === null) throw new Error(`No reader for ${path}.`)
  const records: SourceRecord[] = []
  const setAside: SetAside[] = []
  let rows = 0
  for await (const batch of reader.read(input, context)) {
    records.push(...batch.records)
    setAside.push(...batch.setAside)
    rows += batch.rows
  }
  if (rows !== records.length + setAside.length) throw new Error('Rows were lost.')
  return { reader, cites: reader.cites(input), records, setAside }
}

/** The first persona of a record. */
export function personaOf(record: SourceRecord | undefined): PersonaClaim {
  const persona = record?.personas[0]
  if (persona === undefined) throw new Error('The record has no persona.')
  return persona
}

/** Values of one field among a persona's facts. */
export function factsOf(persona: PersonaClaim, field: string): string[] {
  return persona.facts.filter((fact) => fact.field === field).map(({ value }) => value)
}
