import type { ImportFileView } from '../../../src/domain/view/import-view.ts'
import { count } from '../../lib/dates.ts'

/** What the tables of Digwell's own export hold, in words; the rest belongs to these. */
const HOLDS: readonly (readonly [table: string, words: string])[] = [
  ['person', 'people'],
  ['interaction', 'talks, mails and meetings'],
  ['own_fact', 'notes and facts in your own words'],
  ['wish', 'wishes about how to keep in touch'],
  ['follow_up', 'things to come back to'],
  ['promise', 'promises'],
  ['request', 'requests to you'],
  ['need', 'needs and offers'],
  ['give', 'gifts and thanks'],
  ['introduction', 'introductions'],
  ['event', 'events'],
  ['capture', 'notes on people you met'],
  ['community', 'communities'],
  ['trip', 'trips'],
  ['draft', 'letters'],
  ['pitch', 'pitches'],
  ['decision', 'answers to who is who'],
  ['setting', 'settings'],
  ['change', 'lines of history'],
  ['forgotten', 'keys of people to stay forgotten'],
]

const EXPORT = 'digwell/export'

export const isOfExport = (file: ImportFileView): boolean => file.kind === EXPORT

/** What came back with an export of Digwell's own: by kind, in words, never by file. */
export function ExportLines({ files }: { files: readonly ImportFileView[] }) {
  const rows = new Map(
    files.map(({ path, rows: n }) => [path.replace(/^.*\/|\.jsonl$/g, ''), n] as const),
  )
  const isReading = files.some(({ state }) => state === 'waiting' || state === 'reading')
  const lines = HOLDS.filter(([table]) => (rows.get(table) ?? 0) > 0)
  return (
    <section aria-labelledby="export" className="mt-12">
      <h2 id="export" className="mb-1 label">
        What it holds
      </h2>
      {isReading && <p className="py-3 text-soft">Still reading; this fills in by itself.</p>}
      <ul className="divide-y divide-line">
        {lines.map(([table, words]) => (
          <li key={table} className="flex gap-4 py-2.5">
            <span className="w-20 shrink-0 text-right font-medium nums">
              {count(rows.get(table) ?? 0)}
            </span>
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
