import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { TodayView } from '../../../src/domain/view/today-view.ts'
import { clock, longDay } from '../../lib/dates.ts'
import { todayQuery } from '../../lib/queries.ts'
import { today } from '../../lib/zone.ts'
import { Trouble } from '../../ui/blank.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Closing } from './closing.tsx'
import { MoveList } from './move-list.tsx'
import { Noticed } from './noticed.tsx'
import { NoPeople, NothingDue } from './today-blanks.tsx'
import { Well } from './well.tsx'

/** A handful of moves, then an end. */
export function TodayScreen() {
  const query = useQuery(todayQuery)
  return (
    <div className="mx-auto grid max-w-[72rem] gap-x-12 pt-4 tablet:pt-10 min-[76rem]:grid-cols-[minmax(0,1fr)_13rem] wide:gap-x-16 wide:grid-cols-[minmax(0,1fr)_17rem]">
      <title>Today · Digwell</title>
      <div className="min-w-0 max-w-[46rem]">
        <Heading view={query.data} />
        {query.isPending && <Skeleton rows={4} label="Looking at your day" />}
        {query.isError && query.data === undefined && (
          <Trouble error={query.error} retry={() => void query.refetch()} />
        )}
        {query.data !== undefined && <Content view={query.data} />}
      </div>
      {query.data !== undefined && query.data.empty !== 'no-people' && <Well />}
    </div>
  )
}

function Heading({ view }: { view: TodayView | undefined }) {
  const handled = view?.moves.filter((move) => move.state !== 'open') ?? []
  const how = handled.every((move) => move.state === 'done') ? 'done' : 'seen to'
  const total = view?.moves.length ?? 0
  return (
    <header className="mb-6 tablet:mb-9">
      <h1 className="font-serif text-page">{longDay(view?.date ?? today())}</h1>
      {view?.welcomeBack === true && (
        <p className="mt-2 text-lead text-soft">
          Welcome back. Nothing piled up; here is a handful, as always.
        </p>
      )}
      {view !== undefined && view.protecting !== null && (
        <p className="mt-2 text-soft">
          {view.protecting}{' '}
          <Link to="/requests" className="text-water underline underline-offset-4">
            “Not now” to all who ask
          </Link>
        </p>
      )}
      {total > 0 && view?.closed === false && (
        <p className="mt-2 text-soft nums" aria-live="polite">
          {handled.length === 0
            ? `${inWords(total)} for today`
            : `${handled.length} of ${total} ${how}`}
        </p>
      )}
      {view?.events.map((event) => (
        <EventToday key={event.id} event={event} />
      ))}
    </header>
  )
}

const WHEN = { now: 'Now', today: 'Today', tonight: 'Tonight' } as const

function EventToday({ event }: { event: TodayView['events'][number] }) {
  const { id, name, when, startAt, toLookFor } = event
  return (
    <p className="mt-2 text-soft nums">
      {WHEN[when]}:{' '}
      <Link to="/events/$id" params={{ id }} className="text-water underline underline-offset-4">
        {name}
      </Link>
      {when !== 'now' && startAt !== null && `, ${clock(startAt)}`}
      {(toLookFor ?? 0) > 0 && `, ${toLookFor} to look for`}
    </p>
  )
}

const WORDS = ['Nothing', 'One thing', 'Two things', 'Three things', 'Four things', 'Five things']
const inWords = (total: number) => WORDS[total] ?? `${total} things`

function Content({ view }: { view: TodayView }) {
  const [looking, setLooking] = useState(false)
  const [put, setPut] = useState(false)
  if (view.empty === 'no-people') return <NoPeople />
  if (view.closed && view.closing !== null && !looking) {
    return put ? (
      <ClosedQuietly closing={view.closing.next} onLook={() => setLooking(true)} />
    ) : (
      <Closing
        closing={view.closing}
        onLook={() => setLooking(true)}
        onClose={() => setPut(true)}
      />
    )
  }
  return (
    <>
      {view.empty === 'nothing-due' && view.moves.length === 0 && <NothingDue />}
      {view.moves.length > 0 && <MoveList moves={view.moves} closed={view.closed} />}
      <Noticed reasons={view.noticed} />
    </>
  )
}

function ClosedQuietly({ closing, onLook }: { closing: string; onLook: () => void }) {
  return (
    <p className="text-lead text-soft">
      {closing}{' '}
      <button type="button" onClick={onLook} className="text-water underline underline-offset-4">
        See the list
      </button>
    </p>
  )
}
