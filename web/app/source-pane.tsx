import { useQuery } from '@tanstack/react-query'
import type { Json, JsonObject } from '../../src/domain/json.ts'
import type { RecordView, TimelineEntry } from '../../src/domain/view/person-view.ts'
import { plainDate } from '../lib/dates.ts'
import { personQuery, recordQuery } from '../lib/queries.ts'
import { type SourcePointer, sourcePane } from '../lib/source-pane.ts'
import { useStore } from '../lib/store.ts'
import { useMedia, WIDE } from '../lib/use-media.ts'
import { Trouble } from '../ui/blank.tsx'
import { IconButton } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { CHANNEL_WORDS } from '../lib/words.ts'

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

/** A timeline entry points to its record; one the owner made has none and is shown itself. */
function Source({ pointer }: { pointer: SourcePointer }) {
  const [kind, id = ''] = pointer.locator.split(/:(.*)/s)
  const person = useQuery({
    ...personQuery(pointer.personId ?? ''),
    enabled: kind === 'interaction' && pointer.personId !== null,
  })
  if (kind !== 'interaction') return <Record id={id} />
  if (person.isPending && pointer.personId !== null) return <Skeleton rows={2} />
  const entry = person.data?.timeline.find((one) => one.id === id)
  if (entry !== undefined && entry.recordId === null) return <Entry entry={entry} />
  return <Record id={entry?.recordId ?? pointer.locator} />
}

function Record({ id }: { id: string }) {
  const record = useQuery(recordQuery(id))
  if (record.isPending) return <Skeleton rows={3} />
  if (record.isError) return <Trouble error={record.error} retry={() => void record.refetch()} />
  return <RecordText record={record.data} />
}

function RecordText({ record }: { record: RecordView }) {
  const place = [record.file, record.line === null ? null : `line ${record.line}`]
  return (
    <>
      <p className="font-medium">{record.source}</p>
      {record.file !== null && (
        <p className="font-mono text-tiny break-all text-soft">
          {place.filter((part) => part !== null).join(', ')}
        </p>
      )}
      <p className="mt-1 text-small text-faint nums">
        First seen {plainDate(record.firstSeenAt)}, last {plainDate(record.lastSeenAt)}
        {record.goneSince !== null && `, gone from the source since ${plainDate(record.goneSince)}`}
      </p>
      <Payload payload={record.payload} />
    </>
  )
}

function Payload({ payload }: { payload: JsonObject }) {
  const lines = Object.entries(payload).filter(
    ([, value]) => value !== null && inWords(value) !== '',
  )
  return (
    <dl className="mt-5 space-y-3">
      {lines.map(([name, value]) => (
        <div key={name}>
          <dt className="text-tiny text-faint">{name}</dt>
          <dd className="whitespace-pre-wrap [overflow-wrap:anywhere]">{inWords(value)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Lists as lists of words, nested things line by line. */
function inWords(value: Json): string {
  if (value === null) return ''
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return value.map(inWords).join(', ')
  return Object.entries(value)
    .map(([name, part]) => `${name}: ${inWords(part)}`)
    .join('\n')
}

function Entry({ entry }: { entry: TimelineEntry }) {
  return (
    <>
      <p className="font-medium">You wrote this down</p>
      <p className="mt-1 text-small text-soft">
        {plainDate(entry.at)}, {CHANNEL_WORDS[entry.channel]}
      </p>
      {entry.snippet !== null && <p className="mt-4 whitespace-pre-wrap">{entry.snippet}</p>}
    </>
  )
}
