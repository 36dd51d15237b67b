import type { ExportTable } from '../../store/export-rows.ts'
import { EXPORT_TABLES, exportRows } from '../../store/export-rows.ts'
import { listPeople } from '../../store/people-pages.ts'
import type { Scope } from '../../store/store.ts'
import { toCsvRow } from './csv-row.ts'
import { personCard } from './person-card.ts'
import { writeVCards } from '../../formats/vcard/write-vcards.ts'
import { findOwnFacts, findPeople } from '../../store/people.ts'
import { findPersonasOf } from '../../store/personas.ts'

export type ExportFile = { readonly name: string; readonly chunks: AsyncIterable<string> }

/** The form of the complete export; a reader refuses a newer one. */
export const EXPORT_VERSION = 1

/**
 * Everything, as files of JSON lines (a table each, with a manifest first), or people as a spreadsheet
 * or as vCards. The JSON form reads back into an equal network.
 */
export async function* exportNetwork(
  s: Scope,
  format: 'json' | 'csv' | 'vcard',
): AsyncGenerator<ExportFile> {
  if (format === 'json') {
    yield {
      name: 'digwell.json',
      chunks: once(
        `${JSON.stringify({ digwell: 'export', version: EXPORT_VERSION, tables: EXPORT_TABLES })}\n`,
      ),
    }
    for (const table of EXPORT_TABLES) yield { name: `${table}.jsonl`, chunks: lines(s, table) }
  } else if (format === 'csv') {
    yield { name: 'people.csv', chunks: csv(s) }
  } else {
    yield { name: 'people.vcf', chunks: vcards(s) }
  }
}

async function* once(text: string): AsyncGenerator<string> {
  yield text
}

async function* lines(s: Scope, table: ExportTable): AsyncGenerator<string> {
  for await (const rows of exportRows(s, table)) {
    yield rows.map((row) => `${JSON.stringify(row)}\n`).join('')
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

async function* pages(s: Scope) {
  for (let after: string | null = null; ;) {
    const page: Awaited<ReturnType<typeof listPeople>> = await listPeople(s, {
      words: [],
      states: [],
      tag: null,
      source: null,
      sort: 'name',
      after,
      limit: 500,
    })
    yield page.rows
    if (page.next === null) return
    after = page.next
  }
}

async function* csv(s: Scope): AsyncGenerator<string> {
  yield `\ufeff${toCsvRow(COLUMNS)}`
  for await (const rows of pages(s)) {
    const people = new Map(
      (
        await findPeople(
          s,
          rows.map((row) => row.id),
        )
      ).map((row) => [row.id, row]),
    )
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

async function* vcards(s: Scope): AsyncGenerator<string> {
  for await (const rows of pages(s)) {
    const ids = rows.map((row) => row.id)
    const personas = Map.groupBy(await findPersonasOf(s, ids), (row) => row.person_id)
    const own = Map.groupBy(await findOwnFacts(s, ids), (row) => row.person_id)
    yield writeVCards(
      rows.map((row) =>
        personCard(row.id, row.name, personas.get(row.id) ?? [], own.get(row.id) ?? []),
      ),
    )
  }
}
