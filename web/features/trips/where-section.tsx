import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { PlaceView, WhereView } from '../../../src/domain/view/trip-view.ts'
import { plural } from '../../lib/dates.ts'
import { shortPlace } from '../../lib/place-words.ts'
import { nearQuery, whereQuery } from '../../lib/trip-queries.ts'
import { called } from '../../lib/words.ts'
import { Trouble } from '../../ui/blank.tsx'
import { Button } from '../../ui/button.tsx'
import { NearLine } from './near-line.tsx'
import { OnRecord } from './on-record.tsx'
import { WhereMap } from './where-map.tsx'

const FEW = 10
const MANY = 60

type Dot = WhereView['dots'][number]

/** Where people live: a picture of dots, and the same as a list; a place shows who is there. */
export function WhereSection({ home }: { home: PlaceView | null }) {
  const query = useQuery(whereQuery)
  const [place, setPlace] = useState<Dot | null>(null)
  const [all, setAll] = useState(false)
  if (query.isError) return <Trouble error={query.error} retry={() => void query.refetch()} />
  if (query.data === undefined || query.data.placed === 0) return null
  const { dots, placed, unsure } = query.data
  return (
    <section aria-labelledby="where" className="mt-12">
      <h2 id="where" className="font-serif text-title">
        Where your people live
      </h2>
      <p className="mt-1 text-small text-faint nums">
        {plural(placed, 'person', 'people')} in {plural(dots.length, 'place', 'places')}, as their
        addresses and profiles say.
      </p>
      <WhereMap dots={dots} chosen={place} home={home} />
      {home !== null && (
        <p className="mt-2 flex items-center gap-2 text-small text-faint">
          <span aria-hidden="true" className="size-3 rounded-full border-2 border-give" />
          where you live
        </p>
      )}
      <ul className="mt-3 flex flex-wrap gap-2" aria-label="Places">
        {dots.slice(0, all ? MANY : FEW).map((dot) => (
          <li key={dot.id}>
            <button
              type="button"
              aria-pressed={dot.id === place?.id}
              onClick={() => setPlace(dot.id === place?.id ? null : dot)}
              className="min-h-11 max-w-full rounded-3xl px-4 py-1 text-left text-small ring-1 ring-line nums hover:ring-edge aria-pressed:bg-water-wash aria-pressed:text-water desk:min-h-9"
            >
              {shortPlace(dot)} <span className="text-faint">{dot.people}</span>
            </button>
          </li>
        ))}
        {!all && dots.length > FEW && (
          <li>
            <Button look="quiet" onClick={() => setAll(true)}>
              More places
            </Button>
          </li>
        )}
      </ul>
      {place !== null && <Near place={place} />}
      <Unsure rows={unsure} />
    </section>
  )
}

function Near({ place }: { place: Dot }) {
  const query = useQuery(nearQuery(place.id))
  if (query.data === undefined) return null
  const { total, people, onRecord } = query.data
  return (
    <div className="mt-4" aria-live="polite">
      <p className="text-soft nums">
        {plural(total, 'person', 'people')} within 40 km of {place.name}
        {people.length === 0 && '; you have not been in touch with any of them yet'}.
      </p>
      <ul className="divide-y divide-line">
        {people.map((person) => (
          <NearLine key={person.personId} person={person} />
        ))}
      </ul>
      <OnRecord people={onRecord} total={total - people.length} />
    </div>
  )
}

const TROUBLE = {
  ambiguous: 'several places have that name',
  'too-wide': 'a whole country or state',
  unknown: 'no place that is known',
} as const

function Unsure({ rows }: { rows: WhereView['unsure'] }) {
  if (rows.length === 0) return null
  return (
    <details className="mt-4">
      <summary className="min-h-11 cursor-pointer content-center text-water">
        Not sure where {rows.length === 1 ? 'one' : rows.length} of them live
        {rows.length === 1 && 's'}
      </summary>
      <p className="text-small text-faint">
        Set the city on their page, with its state or country.
      </p>
      <ul className="mt-1 divide-y divide-line">
        {rows.map(({ personId, name, said, trouble }) => (
          <li key={personId} className="flex flex-wrap items-baseline gap-x-3 py-2">
            <Link
              to="/people/$id"
              params={{ id: personId }}
              className="inline-block min-h-6 font-serif hover:text-water"
            >
              {called(name)}
            </Link>
            <span className="text-small text-soft">
              “{said}”, {TROUBLE[trouble]}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
