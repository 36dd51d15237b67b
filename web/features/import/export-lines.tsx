import type { ImportFileView } from '../../../src/domain/view/import-view.ts'
import { count } from '../../lib/dates.ts'

/** What the tables of Digwell's own export hold, in words; the rest belongs to these. */
const HOLDS: readonly (readonly [table: string, one: string, many: string])[] = [
  ['person', 'person', 'people'],
  ['interaction', 'talk, mail or meeting', 'talks, mails and meetings'],
  ['own_fact', 'note or fact in your own words', 'notes and facts in your own words'],
  ['wish', 'wish about how to keep in touch', 'wishes about how to keep in touch'],
  ['follow_up', 'thing to come back to', 'things to come back to'],
  ['promise', 'promise', 'promises'],
  ['request', 'request to you', 'requests to you'],
  ['need', 'need or offer', 'needs and offers'],
  ['give', 'gift or thanks', 'gifts and thanks'],
  ['introduction', 'introduction', 'introductions'],
  ['event', 'event', 'events'],
  ['capture', 'note on somebody you met', 'notes on people you met'],
  ['community', 'community', 'communities'],
  ['trip', 'trip', 'trips'],
  ['draft', 'letter', 'letters'],
  ['pitch', 'pitch', 'pitches'],
  ['decision', 'answer to who is who', 'answers to who is who'],
  ['change', 'line of history', 'lines of history'],
]

const EXPORT = 'digwell/export'

export const isOfExport = (file: ImportFileView): boolean => file.kind === EXPORT

const rowsOf = (files: readonly ImportFileView[]): ReadonlyMap<string, number> =>
  new Map(files.map(({ path, rows }) => [path.replace(/^.*\/|\.jsonl$/g, ''), rows]))

/** How many people an export of Digwell's own holds; null for any other import. */
export function peopleOf(files: readonly ImportFileView[]): number | null {
  return rowsOf(files.filter(isOfExport)).get('person') ?? null
}

/** What came back with an export of Digwell's own: by kind, in words, never by file. */
export function ExportLines({ files }: { files: readonly ImportFileView[] }) {
  const rows = rowsOf(files)
  const isReading = files.some(({ state }) => state === 'waiting' || state === 'reading')
  const lines = HOLDS.filter(([table]) => (rows.get(table) ?? 0) > 0)
  return (
    <section aria-labelledby="export" className="mt-12">
      <h2 id="export" className="mb-1 label">
        What it holds
      </h2>
      {isReading && <p className="py-3 text-soft">Still reading; this fills in by itself.</p>}
      <ul className="divide-y divide-line">
        {lines.map(([table, one, many]) => (
          <li key={table} className="flex gap-4 py-2.5">
            <span className="w-20 shrink-0 text-right font-medium nums">
              {count(rows.get(table) ?? 0)}
            </span>
            <span>{rows.get(table) === 1 ? one : many}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
