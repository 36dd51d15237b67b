import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { TripsView } from '../../../src/domain/view/trip-view.ts'
import { sessionQuery } from '../../lib/queries.ts'
import { tripsQuery } from '../../lib/trip-queries.ts'
import { Blank, Trouble } from '../../ui/blank.tsx'
import { Button } from '../../ui/button.tsx'
import { MixSection } from '../../pictures/mix-section.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useKeys } from '../../lib/keys.ts'
import { Coffees } from './coffees.tsx'
import { HomeLine } from './home-line.tsx'
import { TripForm } from './trip-form.tsx'
import { TripList } from './trip-list.tsx'
import { WhereSection } from './where-section.tsx'

/** Where the owner will be and who is there; who is close by; in person against at a distance. */
export function TripsScreen() {
  const query = useQuery(tripsQuery)
  const [adding, setAdding] = useState<'trip' | 'move' | null>(null)
  useKeys({ a: () => setAdding('trip') })
  return (
    <div className="mx-auto max-w-[46rem] pt-4 tablet:pt-10">
      <title>Trips · Digwell</title>
      <header className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-2">
        <h1 className="grow font-serif text-page">Trips</h1>
        <Button look="quiet" onClick={() => setAdding('move')}>
          I am moving
        </Button>
        <Button look="primary" hint="a" onClick={() => setAdding('trip')}>
          Add a trip
        </Button>
      </header>
      {query.isPending && <Skeleton rows={5} label="Looking where you will be" />}
      {query.isError && query.data === undefined && (
        <Trouble error={query.error} retry={() => void query.refetch()} />
      )}
      {query.data !== undefined && <Content view={query.data} />}
      <Sheet
        open={adding !== null}
        onClose={() => setAdding(null)}
        title={adding === 'move' ? 'A move' : 'A trip'}
        about={
          adding === 'move'
            ? 'Whom to tell, here and there: one by one, in your own words.'
            : 'Then see who is there, and whom to meet for real.'
        }
      >
        <TripForm key={adding} kind={adding ?? 'trip'} onClose={() => setAdding(null)} />
      </Sheet>
    </div>
  )
}

function Content({ view }: { view: TripsView }) {
  const { data: session } = useQuery(sessionQuery)
  const isBare = view.trips.length + view.suggestions.length === 0
  return (
    <>
      <HomeLine home={view.home} />
      {isBare ? <NoTrips hasPeople={session?.people === 'some'} /> : <TripList view={view} />}
      <Coffees people={view.coffees} />
      <WhereSection home={view.home?.place ?? null} />
      <MixSection mix={view.mix} />
    </>
  )
}

function NoTrips({ hasPeople }: { hasPeople: boolean }) {
  return (
    <Blank calm title="No trip ahead">
      {hasPeople
        ? 'Say where you will be and from when to when: you see who is there, whom to meet, and what to write. Flights and hotels in your calendar turn up here by themselves.'
        : 'Bring people in first, with their cities: then every trip shows who is there.'}
    </Blank>
  )
}
