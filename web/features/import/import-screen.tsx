import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ImportView } from '../../../src/domain/view/import-view.ts'
import { eventQuery } from '../../lib/event-queries.ts'
import { count, plainDate, plural } from '../../lib/dates.ts'
import { eventOfImport } from '../../lib/uploads.ts'
import { undoChange } from '../../lib/undo.ts'
import { Trouble } from '../../ui/blank.tsx'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { ExportLines, isOfExport, peopleOf } from './export-lines.tsx'
import { FileList } from './file-list.tsx'
import { ImportProgress } from './import-progress.tsx'
import { STATE_LABELS, titleOf } from './import-words.ts'
import { useImport } from './watch-import.ts'

const route = getRouteApi('/shell/import/$id')

/** One import as a place: what is read, what was found, what was set aside and why. */
export function ImportScreen() {
  const { id } = route.useParams()
  const query = useImport(id)
  return (
    <div className="mx-auto max-w-[52rem] pt-4 tablet:pt-10">
      <title>Import · Digwell</title>
      <p className="flex flex-wrap gap-x-5 text-small">
        <BackToEvent importId={id} className="text-water hover:underline" />
        <Link to="/import" className="text-water hover:underline">
          All imports
        </Link>
      </p>
      {query.isPending && <Skeleton rows={4} label="Looking at the import" />}
      {query.isError && query.data === undefined && (
        <Trouble error={query.error} retry={() => void query.refetch()} />
      )}
      {query.data !== undefined && <OneImport view={query.data} />}
    </div>
  )
}

function BackToEvent({ importId, className }: { importId: string; className: string }) {
  const eventId = eventOfImport(importId)
  const { data } = useQuery({ ...eventQuery(eventId ?? ''), enabled: eventId !== null })
  if (eventId === null) return null
  return (
    <Link to="/events/$id" params={{ id: eventId }} className={className}>
      {data === undefined ? 'Back to the event' : `Back to ${data.name}`}
    </Link>
  )
}

function OneImport({ view }: { view: ImportView }) {
  const people = peopleOf(view.files)
  const title = `${titleOf(view)}${people === null ? '' : `, ${plural(people, 'person', 'people')}`}`
  const restored = view.files.filter(isOfExport)
  const others = view.files.filter((file) => !isOfExport(file))
  return (
    <>
      <h1
        className={`mt-2 font-serif [overflow-wrap:anywhere] ${title.length > 44 ? 'text-title' : 'text-page'}`}
      >
        {title}
      </h1>
      <p className="mt-1 text-soft">
        <span role="status">{stateOf(view)}</span>, {plainDate(view.at)}
        {view.sample && ', invented people'}
      </p>
      {view.error !== null && (
        <p role="alert" className="mt-4 text-stop">
          {view.error}
        </p>
      )}
      <ImportProgress view={view} />
      <Outcome view={view} />
      {restored.length > 0 && <ExportLines files={restored} />}
      {others.length > 0 && <FileList importId={view.id} files={others} />}
      {['done', 'failed', 'paused'].includes(view.state) && (
        <div className="mt-10 border-t border-line pt-6">
          <Button onClick={() => void undoChange(view.id)}>Undo this import</Button>
          <p className="mt-2 max-w-lg text-small text-faint">
            Takes out everything it brought. People to whom you have added something yourself stay,
            with that.
          </p>
        </div>
      )}
    </>
  )
}

function stateOf({ state, files }: ImportView): string {
  const isNothing = files.length > 0 && files.every((file) => file.state === 'refused')
  return state === 'done' && isNothing ? 'Nothing here could be read' : STATE_LABELS[state]
}

function Outcome({ view }: { view: ImportView }) {
  const { people, interactions, texts, promisesKept } = view
  const main = eventOfImport(view.id) === null ? 'primary' : 'plain'
  const figures = [
    [people.new, people.new === 1 ? 'new person' : 'new people'],
    [people.updated, 'of whom more is known now'],
    [interactions.new, 'talks, mails and meetings'],
    [view.news, view.news === 1 ? 'piece of news' : 'pieces of news'],
    [texts, texts === 1 ? 'text kept whole' : 'texts kept whole'],
    [promisesKept, promisesKept === 1 ? 'promise kept' : 'promises kept'],
  ] as const
  return (
    <section aria-label="What it brought" className="mt-8">
      <dl className="flex flex-wrap gap-x-12 gap-y-5">
        {figures
          .filter(([value], index) => index === 0 || value > 0)
          .map(([value, words]) => (
            <div key={words} className="flex flex-col-reverse">
              <dt className="text-small text-soft">{words}</dt>
              <dd className="font-serif text-title nums">{count(value)}</dd>
            </div>
          ))}
      </dl>
      {view.state === 'done' && (
        <div className="mt-7 flex flex-wrap items-center gap-3">
          <BackToEvent importId={view.id} className={buttonClass('primary')} />
          {people.toReview > 0 ? (
            <Link to="/review" className={buttonClass(main)}>
              {plural(people.toReview, 'pair', 'pairs')} to decide: same person?
            </Link>
          ) : (
            <Link to="/" className={buttonClass(main)}>
              See today
            </Link>
          )}
          <Link to="/people" className={buttonClass('plain')}>
            See everyone
          </Link>
          {promisesKept > 0 && (
            <Link to="/promises" className={buttonClass('plain')}>
              See promises
            </Link>
          )}
        </div>
      )}
    </section>
  )
}
