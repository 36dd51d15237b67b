import { useQuery } from '@tanstack/react-query'
import type { RecordView } from '../../src/domain/view/person-view.ts'
import { plainDate } from '../lib/dates.ts'
import { recordQuery } from '../lib/queries.ts'
import { type SourcePointer, sourcePane } from '../lib/source-pane.ts'
import { useStore } from '../lib/store.ts'
import { useMedia, WIDE } from '../lib/use-media.ts'
import { Trouble } from '../ui/blank.tsx'
import { IconButton } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { type RecordField, recordParts } from './record-fields.ts'

/** A record as its source said it: a third column where there is room, else a sheet. */
export function SourcePane() {
  const pointer = useStore(sourcePane)
  const wide = useMedia(WIDE)
  const close = () => sourcePane.set(null)
  if (pointer === null) return null
  if (!wide) {
    return (
      <Sheet open onClose={close} title="Where this is from" place="side">
        <Source pointer={pointer} />
      </Sheet>
    )
  }
  return (
    <aside
      aria-label="Where this is from"
      className="rise sticky top-0 h-dvh w-96 shrink-0 overflow-y-auto border-l border-line px-6 py-7"
    >
      <div className="mb-4 flex items-start justify-between gap-3">
        <h2 className="font-serif text-name">Where this is from</h2>
        <IconButton label="Close" onClick={close}>
          <Icon name="close" />
        </IconButton>
      </div>
      <Source pointer={pointer} />
    </aside>
  )
}

function Source({ pointer }: { pointer: SourcePointer }) {
  const [kind, rest = ''] = pointer.locator.split(/:(.*)/s)
  const record = useQuery(recordQuery(kind === 'interaction' ? pointer.locator : rest))
  if (record.isPending) return <Skeleton rows={3} />
  if (record.isError) return <Trouble error={record.error} retry={() => void record.refetch()} />
  return <RecordText record={record.data} meant={pointer.words ?? null} />
}

/** The words first, then what else the source says, and where it stands there. */
function RecordText({ record, meant }: { record: RecordView; meant: string | null }) {
  const { words, fields, marks } = recordParts(record.payload, record.words)
  const isBeside = meant !== null && !oneLine(words ?? '').includes(oneLine(meant))
  return (
    <>
      {isBeside && <Words text={meant} />}
      {words !== null && words !== '' && <Words text={words} />}
      <dl className="space-y-3">
        {fields.map(({ name, value }) => (
          <div key={name}>
            <dt className="text-tiny text-faint">{name}</dt>
            <dd className="whitespace-pre-wrap [overflow-wrap:anywhere]">{value}</dd>
          </div>
        ))}
      </dl>
      <Origin record={record} marks={marks} />
    </>
  )
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

function Words({ text }: { text: string }) {
  return (
    <blockquote className="mb-5 border-l-2 border-line pl-4 font-serif text-lead whitespace-pre-wrap [overflow-wrap:anywhere]">
      {text}
    </blockquote>
  )
}

type OriginProps = { record: RecordView; marks: readonly RecordField[] }

function Origin({ record, marks }: OriginProps) {
  const isOwn = record.file === null && record.source === 'you'
  if (isOwn) {
    return (
      <p className="mt-5 text-small text-soft">
        You wrote this down, {plainDate(record.firstSeenAt)}
      </p>
    )
  }
  const line = record.line === null ? '' : `, line ${record.line}`
  return (
    <div className="mt-6 border-t border-line pt-4 text-small text-soft">
      <p>{record.source}</p>
      <p className="mt-1 text-faint nums">
        First seen {plainDate(record.firstSeenAt)}, last {plainDate(record.lastSeenAt)}
        {record.goneSince !== null && `, gone from the source since ${plainDate(record.goneSince)}`}
      </p>
      {(record.file !== null || marks.length > 0) && (
        <details className="mt-1">
          <summary className="flex min-h-9 cursor-pointer items-center text-water">
            To find it there
          </summary>
          <div className="space-y-1 font-mono text-tiny [overflow-wrap:anywhere]">
            {record.file !== null && <p>{`${record.file}${line}`}</p>}
            {marks.map(({ name, value }) => (
              <p key={name}>{`${name}: ${value}`}</p>
            ))}
          </div>
        </details>
      )}
    </div>
  )
}
