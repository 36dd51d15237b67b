import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from '@tanstack/react-router'
import type { EventLine } from '../../../src/domain/view/event-view.ts'
import { eventsQuery } from '../../lib/event-queries.ts'
import { useKeys } from '../../lib/keys.ts'
import { Blank, Trouble } from '../../ui/blank.tsx'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { StillReading, UnlessReading } from '../../ui/still-reading.tsx'
import { EventForm } from './event-form.tsx'
import { EventItem } from './event-item.tsx'
import { EventsPage } from './events-page.tsx'

/** What lies ahead, then what was; each leads to its page. */
export function EventsScreen() {
  const query = useInfiniteQuery(eventsQuery)
  const [adding, setAdding] = useState(false)
  useKeys({ a: () => setAdding(true) })
  const pages = query.data?.pages ?? []
  const first = pages[0]
  const past = pages.flatMap((page) => page.past)
  const ahead = first?.ahead ?? []
  const undated = first?.undated ?? []
  const isEmpty = first !== undefined && ahead.length + past.length + undated.length === 0
  const add = (
    <Button look="primary" hint="a" onClick={() => setAdding(true)}>
      Add an event
    </Button>
  )
  return (
    <EventsPage act={isEmpty ? undefined : add}>
      {query.isPending && <Skeleton rows={6} label="Looking for events" />}
      {query.isError && first === undefined && (
        <Trouble error={query.error} retry={() => void query.refetch()} />
      )}
      {isEmpty && (
        <UnlessReading>
          <NoEvents act={add} />
        </UnlessReading>
      )}
      {!isEmpty && <StillReading />}
      {first !== undefined && !isEmpty && (
        <Lines title="Ahead" events={ahead} none="Nothing planned. A good time to choose one." />
      )}
      <Lines title="Past" events={past} none={null} />
      <Lines title="Without a day" events={undated} none={null} />
      {query.hasNextPage && (
        <Button
          look="quiet"
          className="mt-4 -ml-2.5"
          disabled={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {query.isFetchingNextPage ? 'Fetching…' : 'Earlier'}
        </Button>
      )}
      <Sheet open={adding} onClose={() => setAdding(false)} title="An event">
        <EventForm event={null} onClose={() => setAdding(false)} />
      </Sheet>
    </EventsPage>
  )
}

type LinesProps = { title: string; events: readonly EventLine[]; none: string | null }

function Lines({ title, events, none }: LinesProps) {
  if (events.length === 0 && (none === null || title !== 'Ahead')) return null
  return (
    <section className="mt-8" aria-label={title}>
      <h2 className="label">{title}</h2>
      {events.length === 0 && <p className="mt-2 text-soft">{none}</p>}
      <ol className="divide-y divide-line">
        {events.map((event) => (
          <EventItem key={event.id} event={event} />
        ))}
      </ol>
    </section>
  )
}

function NoEvents({ act }: { act: React.ReactNode }) {
  return (
    <Blank
      title="No events yet"
      act={
        <>
          {act}
          <Link to="/import" className={buttonClass('plain')}>
            Bring in a calendar or guest list
          </Link>
        </>
      }
    >
      Digwell helps before (whom to look for), there (a person in ten seconds) and after (who to
      follow up with). In time it tells which events are worth your evenings.
    </Blank>
  )
}
