import type { Instant } from '../../domain/instant.ts'
import type { Row } from '../../store/engine.ts'
import type { ExportTable } from '../../store/export-rows.ts'
import { EXPORT_TABLES, readExportPage } from '../../store/export-rows.ts'
import { listPeople } from '../../store/people-pages.ts'
import type { Scope } from '../../store/store.ts'
import { toCsvRow } from './csv-row.ts'
import { personCard } from './person-card.ts'
import { writeVCards } from '../../formats/vcard/write-vcards.ts'
import { findOwnFacts, findPeople } from '../../store/people.ts'
import { findPersonasOf } from '../../store/personas.ts'

export type ExportFile = { readonly name: string; readonly chunks: AsyncIterable<string> }

/** Reads one page at a time: a transaction never stays open while somebody takes their time to write. */
type Read = <T>(work: (s: Scope) => Promise<T>) => Promise<T>

/** The form of the complete export; a reader refuses a newer one. */
export const EXPORT_VERSION = 1

/**
 * Everything, as files of JSON lines (a table each, with a manifest first), or people as a spreadsheet
 * or as vCards. The JSON form reads back into an equal network.
 *
 * @param at the present, by which the export is called when it is read back
 */
export async function* exportNetwork(
  read: Read,
  format: 'json' | 'csv' | 'vcard',
  at: Instant,
): AsyncGenerator<ExportFile> {
  if (format === 'json') {
    const manifest = { digwell: 'export', version: EXPORT_VERSION, at, tables: EXPORT_TABLES }
    yield { name: 'digwell.json', chunks: once(`${JSON.stringify(manifest)}\n`) }
    for (const table of EXPORT_TABLES) yield { name: `${table}.jsonl`, chunks: lines(read, table) }
  } else if (format === 'csv') {
    yield { name: 'people.csv', chunks: csv(read) }
  } else {
    yield { name: 'people.vcf', chunks: vcards(read) }
  }
}

async function* once(text: string): AsyncGenerator<string> {
  yield text
}

async function* lines(read: Read, table: ExportTable): AsyncGenerator<string> {
  for (let after: string | null = null; ;) {
    const page: { rows: readonly Row[]; next: string | null } = await read((s) =>
      readExportPage(s, table, after),
    )
    yield page.rows.map((row) => `${JSON.stringify(row)}\n`).join('')
    if (page.next === null) return
    after = page.next
  }
}

const COLUMNS = [
  'Name',
  'Title',
  'Organization',
  'E-mail',
  'Phone',
  'LinkedIn',
  'City',
  'Birthday',
  'Tags',
  'State',
  'Last contact',
] as const

async function* pages(read: Read) {
  for (let after: string | null = null; ;) {
    const page: Awaited<ReturnType<typeof listPeople>> = await read((s) =>
      listPeople(s, {
        words: [],
        states: [],
        tag: null,
        source: null,
        box: null,
        sort: 'name',
        after,
        limit: 500,
      }),
    )
    yield page.rows
    if (page.next === null) return
    after = page.next
  }
}

async function* csv(read: Read): AsyncGenerator<string> {
  yield `\ufeff${toCsvRow(COLUMNS)}`
  for await (const rows of pages(read)) {
    const ids = rows.map((row) => row.id)
    const found = await read((s) => findPeople(s, ids))
    const people = new Map(found.map((row) => [row.id, row]))
    yield rows
      .map((row) => {
        const person = people.get(row.id)
        return toCsvRow([
          row.name,
          person?.title ?? '',
          person?.employer ?? '',
          person?.email ?? '',
          person?.phone ?? '',
          person?.linkedin ? `https://www.linkedin.com/in/${person.linkedin}` : '',
          row.city ?? '',
          person?.birthday ?? '',
          (JSON.parse(row.tags) as string[]).join('; '),
          row.state ?? '',
          row.last_contact_at === null
            ? ''
            : new Date(row.last_contact_at).toISOString().slice(0, 10),
        ])
      })
      .join('')
  }
}

async function* vcards(read: Read): AsyncGenerator<string> {
  for await (const rows of pages(read)) {
    const ids = rows.map((row) => row.id)
    const personas = Map.groupBy(await read((s) => findPersonasOf(s, ids)), (row) => row.person_id)
    const own = Map.groupBy(await read((s) => findOwnFacts(s, ids)), (row) => row.person_id)
    yield writeVCards(
      rows.map((row) =>
        personCard(row.id, row.name, personas.get(row.id) ?? [], own.get(row.id) ?? []),
      ),
    )
  }
}
