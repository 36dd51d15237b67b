import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { RequestsPage } from '../../../src/domain/view/request-view.ts'
import { useKeys } from '../../lib/keys.ts'
import { sessionQuery } from '../../lib/queries.ts'
import { requestsQuery } from '../../lib/request-queries.ts'
import { undoLast } from '../../lib/undo.ts'
import { Blank, Trouble } from '../../ui/blank.tsx'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { StillReading, UnlessReading } from '../../ui/still-reading.tsx'
import { AllRequests } from './all-requests.tsx'
import { NotNowSheet } from './not-now-sheet.tsx'
import { PutLater } from './put-later.tsx'
import { HalfYear } from './half-year.tsx'
import { TakeOn } from './take-on.tsx'
import { ToSay } from './to-say.tsx'
import { Triage } from './triage.tsx'

/** What others ask of the owner, one at a time, each answered by one key. */
export function RequestsScreen() {
  const waiting = useQuery(requestsQuery('waiting'))
  const [all, setAll] = useState(false)
  return (
    <div className="mx-auto max-w-[46rem] pt-4 tablet:pt-10">
      <title>Requests · Digwell</title>
      <header className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h1 className="font-serif text-page">Requests</h1>
        {waiting.data !== undefined && (
          <Button look="quiet" aria-pressed={all} onClick={() => setAll(!all)}>
            {all ? 'Only what waits' : 'Answered and older ones'}
          </Button>
        )}
      </header>
      {waiting.isPending && <Skeleton rows={4} label="Looking for requests" />}
      {waiting.isError && waiting.data === undefined && (
        <Trouble error={waiting.error} retry={() => void waiting.refetch()} />
      )}
      {waiting.data !== undefined && all && <AllRequests />}
      {waiting.data !== undefined && !all && <Waiting page={waiting.data} />}
    </div>
  )
}

function Waiting({ page }: { page: RequestsPage }) {
  const { data: toSay } = useQuery(requestsQuery('to-say'))
  const { data: later } = useQuery(requestsQuery('later'))
  const decided = toSay?.rows ?? []
  const [toAll, setToAll] = useState(false)
  useKeys({ z: () => void undoLast() })
  return (
    <>
      {page.rows.length > 0 && <StillReading />}
      {page.rows.length > 0 ? (
        <Triage
          rows={page.rows}
          week={page.week}
          isMore={page.next !== null}
          onAll={() => setToAll(true)}
        />
      ) : (
        decided.length === 0 && (
          <UnlessReading>
            <NobodyWaits />
          </UnlessReading>
        )
      )}
      <ToSay rows={decided} />
      <PutLater rows={later?.rows ?? []} />
      <TakeOn />
      <HalfYear />
      <NotNowSheet open={toAll} rows={page.rows} onClose={() => setToAll(false)} />
    </>
  )
}

function NobodyWaits() {
  const { data: session } = useQuery(sessionQuery)
  if (session?.people === 'none') {
    return (
      <Blank
        title="Nobody has asked yet"
        act={
          <Link to="/import" className={buttonClass('primary')}>
            Bring your mail in
          </Link>
        }
      >
        When somebody writes “Could you introduce me to Kim?” or “Do you have twenty minutes?”, it
        stands here. You answer it with one key, and nobody waits without your choosing it.
      </Blank>
    )
  }
  return (
    <Blank
      calm
      title="Nobody waits for you"
      act={
        <Link to="/" className={buttonClass('primary')}>
          See today
        </Link>
      }
    >
      What others ask of you in mail and messages turns up here, those who wait longest first.
    </Blank>
  )
}
