import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { ImportView } from '../../../src/domain/view/import-view.ts'
import { count, plainDate, plural } from '../../lib/dates.ts'
import { importsQuery, sessionQuery } from '../../lib/queries.ts'
import { trySample } from '../../lib/sample.ts'
import { useStore } from '../../lib/store.ts'
import { upload } from '../../lib/uploads.ts'
import { Trouble } from '../../ui/blank.tsx'
import { Button } from '../../ui/button.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { DropZone } from './drop-zone.tsx'
import { STATE_LABELS, titleOf } from './import-words.ts'
import { UploadProgress } from './upload-progress.tsx'
import { WhereToGetIt } from './where-to-get-it.tsx'

/** Where files become people: drop them, watch, or look at what came before. */
export function ImportsScreen() {
  const sending = useStore(upload)
  useFollowUpload()
  return (
    <div className="mx-auto max-w-[52rem] pt-4 tablet:pt-10">
      <title>Import · Digwell</title>
      <h1 className="font-serif text-page">Bring people in</h1>
      <p className="mt-2 max-w-xl text-soft">
        Everything is read on this machine and stays on it. Bringing the same file again changes
        nothing; any import can be undone.
      </p>
      {sending !== null && sending.state !== 'handed-over' ? (
        <UploadProgress upload={sending} />
      ) : (
        <DropZone />
      )}
      <Sample />
      <Former />
      <WhereToGetIt />
    </div>
  )
}

/** Once the files have arrived, their import is the place to be. */
function useFollowUpload(): void {
  const sending = useStore(upload)
  const navigate = useNavigate()
  useEffect(() => {
    if (sending?.state !== 'handed-over' || sending.importId === null) return
    upload.set(null)
    const replace = sending.eventId !== null
    void navigate({ to: '/import/$id', params: { id: sending.importId }, replace })
  }, [sending, navigate])
}

function Sample() {
  const { data: session } = useQuery(sessionQuery)
  const navigate = useNavigate()
  if (session === undefined || session.sample !== null) return null
  return (
    <p className="mt-4 text-small text-soft">
      No file at hand?{' '}
      <Button
        look="quiet"
        onClick={() =>
          void trySample().then((id) => {
            if (id !== null) void navigate({ to: '/import/$id', params: { id } })
          })
        }
      >
        Try the sample network
      </Button>{' '}
      It is invented. Take it out again whenever you like.
    </p>
  )
}

function Former() {
  const query = useQuery(importsQuery)
  if (query.isPending) return <Skeleton rows={2} />
  if (query.isError) return <Trouble error={query.error} retry={() => void query.refetch()} />
  if (query.data.imports.length === 0) return null
  return (
    <section aria-labelledby="former" className="mt-12">
      <h2 id="former" className="mb-1 label">
        Brought in so far
      </h2>
      <ul className="divide-y divide-line">
        {query.data.imports.map((one) => (
          <li key={one.id}>
            <FormerLine one={one} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function FormerLine({ one }: { one: ImportView }) {
  return (
    <Link
      to="/import/$id"
      params={{ id: one.id }}
      className="group flex flex-wrap items-baseline gap-x-4 py-3"
    >
      <span className="w-20 shrink-0 text-small text-faint nums">{plainDate(one.at)}</span>
      <span className="min-w-0 grow font-medium group-hover:text-water">{titleOf(one)}</span>
      <span className="text-small text-soft nums">
        {one.state === 'done'
          ? `${plural(one.people.new, 'new person', 'new people')}${one.people.updated === 0 ? '' : `, ${count(one.people.updated)} with something new`}`
          : STATE_LABELS[one.state]}
      </span>
    </Link>
  )
}
