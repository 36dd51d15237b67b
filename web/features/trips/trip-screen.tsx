import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useState, type ComponentProps } from 'react'
import type { TripView } from '../../../src/domain/view/trip-view.ts'
import { ApiError } from '../../lib/api.ts'
import { plural, relativeDay } from '../../lib/dates.ts'
import { useKeys } from '../../lib/keys.ts'
import { daysWords, placeName, tripTitle } from '../../lib/place-words.ts'
import { tripQuery } from '../../lib/trip-queries.ts'
import { removeTrip } from '../../lib/trip-writes.ts'
import { Trouble } from '../../ui/blank.tsx'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Select } from '../../ui/field.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { OnRecord } from './on-record.tsx'
import { TripForm } from './trip-form.tsx'
import { TripPeople } from './trip-people.tsx'
import { TripPlan } from './trip-plan.tsx'

const route = getRouteApi('/shell/trips/$id')
const USUAL_KM = 40
/** The server weighs no more. */
const MOST_SHOWN = 60
const DISTANCES = [10, 25, 40, 80, 150]

/** One trip or move: who is there, whom to see or tell, what happens there in those days. */
export function TripScreen() {
  const { id } = route.useParams()
  const [km, setKm] = useState(USUAL_KM)
  const query = useQuery(tripQuery(id, km))
  /** Undone while it was looked at. */
  const isGone = query.error instanceof ApiError && query.error.kind === 'not-found'
  return (
    <div className="mx-auto max-w-[46rem] pt-4 tablet:pt-10">
      {query.isPending && <Skeleton rows={6} label="Looking who is there" />}
      {query.isError && (isGone || query.data === undefined) && (
        <Trouble error={query.error} retry={() => void query.refetch()} />
      )}
      {query.data !== undefined && !isGone && (
        <Content key={id} trip={query.data} km={km} onKm={setKm} />
      )}
    </div>
  )
}

type Props = { trip: TripView; km: number; onKm: (km: number) => void }

function Content({ trip, km, onKm }: Props) {
  const [editing, setEditing] = useState(false)
  const navigate = useNavigate()
  const edit = () => setEditing(true)
  useKeys({ u: () => window.history.back(), escape: () => window.history.back(), d: edit })
  return (
    <>
      <title>{`${tripTitle(trip)} · Digwell`}</title>
      <header>
        <div className="flex flex-wrap items-start gap-x-3">
          <h1 className="grow font-serif text-page">{tripTitle(trip)}</h1>
          <Button hint="d" onClick={edit}>
            Change
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              void removeTrip(trip)
              void navigate({ to: '/trips' })
            }}
          >
            Not going
          </Button>
        </div>
        <p className="mt-2 text-lead text-soft">
          {daysWords(trip.from, trip.to)}, {relativeDay(trip.from)} · {placeName(trip.place)}
        </p>
        {trip.note !== '' && <p className="mt-1 font-serif text-lead italic">{trip.note}</p>}
      </header>
      <Reach trip={trip} km={km} onKm={onKm} />
      <TripPlan trip={trip} />
      <TripPeople trip={trip} parts={partsOf(trip)} />
      <Events trip={trip} />
      <Sheet open={editing} onClose={() => setEditing(false)} title={tripTitle(trip)}>
        <TripForm kind={trip.kind} trip={trip} onClose={() => setEditing(false)} />
      </Sheet>
    </>
  )
}

function partsOf(trip: TripView): ComponentProps<typeof TripPeople>['parts'] {
  const { kind, near, leaving, unplaced } = trip
  const above = (
    <>
      <OnRecord people={near.onRecord} total={near.total - near.people.length} />
      {near.total === 0 && <NobodyThere trip={trip} />}
    </>
  )
  if (kind === 'trip') {
    return [
      {
        title: 'Whom to see',
        about: 'A few is plenty. Best first, with why.',
        people: near.people,
      },
      {
        title: 'Does one of them live there?',
        about:
          'Close to you, and Digwell does not know where they live. Say it, and they stand here.',
        people: unplaced,
        few: 5,
        above,
      },
    ]
  }
  return [
    {
      title: 'There already',
      about: 'They can make the place a home. Told one by one, never all at once.',
      people: near.people,
    },
    {
      title: 'Here, before you go',
      about: 'Worth keeping from afar; a coffee before the move helps.',
      people: leaving?.people ?? [],
      above,
    },
    {
      title: 'Close to you, wherever they live',
      about: 'Digwell does not know where. Tell them too, or say where they live.',
      people: unplaced,
    },
  ]
}

function Reach({ trip, km, onKm }: Props) {
  const { total, people } = trip.near
  return (
    <div className="mt-5 flex flex-wrap items-center gap-x-3 gap-y-2 text-soft">
      <p className="nums">
        {total === 0
          ? 'Nobody whose place is known lives there.'
          : reachWords(total, people.length)}
      </p>
      <label className="flex items-center gap-2 text-small">
        Within
        <Select
          className="w-auto"
          value={km}
          onChange={(event) => onKm(Number(event.target.value))}
        >
          {DISTANCES.map((distance) => (
            <option key={distance} value={distance}>
              {distance} km
            </option>
          ))}
        </Select>
      </label>
    </div>
  )
}

function reachWords(total: number, known: number): string {
  const there = `${plural(total, 'person', 'people')} on record ${total === 1 ? 'lives' : 'live'} there`
  if (known >= Math.min(total, MOST_SHOWN)) return `${there}.`
  if (known > 0) return `${there}; you have been in touch with ${known}.`
  return total === 1
    ? `${there}; you have not been in touch yet.`
    : `${there}; you have not been in touch with any of them yet.`
}

/** How somebody comes to stand on a trip's page. */
function NobodyThere({ trip }: { trip: TripView }) {
  const { name } = trip.place
  return (
    <div className="mt-8 rounded-2xl bg-raised p-5 ring-1 ring-line">
      <p>
        Whoever has a city around {name} on their page stands here. Addresses and profiles bring
        cities in; you set one on a person’s page under City.
      </p>
      <Link to="/people" search={{ q: name }} className={`mt-3 ${buttonClass()}`}>
        Who has to do with {name}?
      </Link>
      <p className="mt-2 text-small text-faint">
        Finds it in employers, titles, schools, notes and where you met.
      </p>
    </div>
  )
}

function Events({ trip: { events, alsoThere } }: { trip: TripView }) {
  if (events.length + alsoThere.length === 0) return null
  return (
    <section aria-label="Happening there" className="mt-10">
      <h2 className="label">Happening there in those days</h2>
      <ul className="mt-1 divide-y divide-line">
        {events.map((event) => (
          <li key={event.id} className="py-2.5">
            <Link
              to="/events/$id"
              params={{ id: event.id }}
              className="font-serif text-lead hover:text-water"
            >
              {event.name}
            </Link>
            <span className="ml-3 text-small text-faint">{event.place}</span>
          </li>
        ))}
        {alsoThere.map(({ personId, name, event, from }) => (
          <li key={personId} className="py-2.5">
            <Link
              to="/people/$id"
              params={{ id: personId }}
              className="font-serif text-lead hover:text-water"
            >
              {name}
            </Link>
            <span className="ml-3 text-small text-faint">
              {from === null ? '' : `from ${from}, `}travels there too, to {event}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
