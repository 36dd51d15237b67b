import { useState } from 'react'
import type { ImportFileView } from '../../../src/domain/view/import-view.ts'
import { count, plural } from '../../lib/dates.ts'
import { Button } from '../../ui/button.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { ColumnsForm } from './columns-form.tsx'
import { FILE_LABELS } from './import-words.ts'

type Props = { importId: string; files: readonly ImportFileView[] }

/** Beyond this many, those that need no look are folded away. */
const MOST_SHOWN = 10

const isPlain = ({ state, setAsideCount }: ImportFileView): boolean =>
  (state === 'read' || state === 'same-as-before') && setAsideCount === 0

/** Each file with what became of it; nothing is dropped without saying which row and why. */
export function FileList({ importId, files }: Props) {
  const [aside, setAside] = useState<ImportFileView | null>(null)
  const [columns, setColumns] = useState<ImportFileView | null>(null)
  const folded = files.length > MOST_SHOWN ? files.filter(isPlain) : []
  const shown = files.filter((file) => !folded.includes(file))
  const list = (some: readonly ImportFileView[]) => (
    <ul className="divide-y divide-line">
      {some.map((file) => (
        <li key={file.path} className="py-3">
          <FileLine file={file} onAside={() => setAside(file)} onColumns={() => setColumns(file)} />
        </li>
      ))}
    </ul>
  )
  return (
    <section aria-labelledby="files" className="mt-12">
      <h2 id="files" className="mb-1 label">
        Files
      </h2>
      {shown.length > 0 && list(shown)}
      {folded.length > 0 && (
        <details className="border-t border-line">
          <summary className="flex min-h-11 cursor-pointer items-center text-water">
            {plural(folded.length, 'file', 'files')} read, with nothing to see to
          </summary>
          {list(folded)}
        </details>
      )}
      <Sheet
        open={aside !== null}
        onClose={() => setAside(null)}
        title="Set aside"
        place="side"
        still
        about={
          aside === null
            ? ''
            : `Rows of ${aside.path} that could not be used. Mend them in the file and bring it again; the others will not double.`
        }
      >
        {aside !== null && <SetAsideList file={aside} />}
      </Sheet>
      <Sheet
        open={columns !== null}
        onClose={() => setColumns(null)}
        title="What is in these columns?"
        place="side"
        about={columns?.path}
      >
        {columns !== null && (
          <ColumnsForm importId={importId} path={columns.path} onClose={() => setColumns(null)} />
        )}
      </Sheet>
    </section>
  )
}

type LineProps = { file: ImportFileView; onAside: () => void; onColumns: () => void }

function FileLine({ file, onAside, onColumns }: LineProps) {
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-4">
        <span className="min-w-0 grow">
          <span className="font-medium">{file.title ?? 'Unknown kind'}</span>{' '}
          <span className="font-mono text-tiny [overflow-wrap:anywhere] text-faint">
            {file.path}
          </span>
        </span>
        <span className="text-small text-soft nums">
          {file.rows > 0 && `${plural(file.rows, 'row', 'rows')}, `}
          {FILE_LABELS[file.state]}
        </span>
      </div>
      {file.reason !== null && <p className="text-small text-soft">{file.reason}</p>}
      {file.state === 'needs-columns' && (
        <Button look="give" className="mt-2" onClick={onColumns}>
          Say what the columns are
        </Button>
      )}
      {file.setAsideCount > 0 && (
        <Button look="quiet" className="-ml-2.5" onClick={onAside}>
          {plural(file.setAsideCount, 'row', 'rows')} set aside: see why
        </Button>
      )}
    </>
  )
}

function SetAsideList({ file }: { file: ImportFileView }) {
  const left = file.setAsideCount - file.setAside.length
  return (
    <>
      <ol className="space-y-3">
        {file.setAside.map((row) => (
          <li key={`${row.line} ${row.reason}`} className="flex gap-4">
            <span className="w-16 shrink-0 text-right font-mono text-small text-faint">
              line {row.line}
            </span>
            <span>{row.reason}</span>
          </li>
        ))}
      </ol>
      {left > 0 && <p className="mt-5 text-small text-faint">and {count(left)} more like these</p>}
    </>
  )
}
