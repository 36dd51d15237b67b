import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { TripLine, TripsView, TripSuggestion } from '../../../src/domain/view/trip-view.ts'
import { plural, relativeDay } from '../../lib/dates.ts'
import { useKeys } from '../../lib/keys.ts'
import { daysWords, shortDays, shortPlace, tripTitle } from '../../lib/place-words.ts'
import { answerJourney } from '../../lib/trip-writes.ts'
import { useFocusInHand } from '../../lib/use-focus-in-hand.ts'
import { undoLast } from '../../lib/undo.ts'
import { takeOnGround } from '../../lib/take-on-ground.ts'
import { Button } from '../../ui/button.tsx'
import { KeysOnly } from '../../ui/kbd.tsx'
import { Reasons } from '../../ui/reasons.tsx'

/** Journeys to answer, trips ahead, past ones: one is in hand for the keys. */
export function TripList({ view: { suggestions, trips } }: { view: TripsView }) {
  const ids = [...suggestions, ...trips].map(({ id }) => id)
  const [wanted, setWanted] = useState<string | null>(null)
  const index = Math.max(0, ids.indexOf(wanted ?? ''))
  const inHand = ids[index]
  const journey = suggestions.find(({ id }) => id === inHand)
  const navigate = useNavigate()
  const take = (at: number) => {
    const id = ids[Math.max(0, Math.min(at, ids.length - 1))]
    if (id === undefined) return
    setWanted(id)
    document.getElementById(`trip-${id}`)?.scrollIntoView({ block: 'nearest' })
  }
  const answer = (said: 'accept' | 'dismiss') => {
    if (journey === undefined) return false
    setWanted(ids[index + 1] ?? null)
    return void answerJourney(journey, said)
  }
  useFocusInHand(inHand === undefined ? null : `trip-${inHand}`)
  useKeys({
    j: () => take(index + 1),
    k: () => take(index - 1),
    arrowdown: () => take(index + 1),
    arrowup: () => take(index - 1),
    y: () => answer('accept'),
    n: () => answer('dismiss'),
    enter: () =>
      journey !== undefined ||
      inHand === undefined ||
      document.activeElement instanceof HTMLButtonElement ||
      document.activeElement instanceof HTMLAnchorElement
        ? false
        : void navigate({ to: '/trips/$id', params: { id: inHand } }),
    z: () => void undoLast(),
  })
  const ahead = trips.filter(({ when }) => when !== 'past')
  const past = trips.filter(({ when }) => when === 'past')
  const line = (trip: TripLine) => <Line key={trip.id} trip={trip} inHand={trip.id === inHand} />
  return (
    <>
      {suggestions.length > 0 && (
        <section aria-label="Is this a trip?" className="mt-8">
          <h2 className="label">Is this a trip?</h2>
          <p className="mt-1 text-small text-faint">
            Found in your calendar and events.<KeysOnly> One key says.</KeysOnly>
          </p>
          <ul className="mt-1 divide-y divide-line">
            {suggestions.map((one) => (
              <JourneyLine
                key={one.id}
                journey={one}
                inHand={one.id === inHand}
                onTake={() => take(ids.indexOf(one.id))}
                onAnswer={(said) => void answerJourney(one, said)}
              />
            ))}
          </ul>
        </section>
      )}
      {ahead.length > 0 && (
        <section aria-label="Ahead" className="mt-8">
          <h2 className="label">Ahead</h2>
          <ul className="mt-1 divide-y divide-line">{ahead.map(line)}</ul>
        </section>
      )}
      {past.length > 0 && (
        <details className="mt-6">
          <summary className="min-h-11 cursor-pointer content-center text-water">
            {plural(past.length, 'trip', 'trips')} before
          </summary>
          <ul className="divide-y divide-line">{past.map(line)}</ul>
        </details>
      )}
    </>
  )
}

function Line({ trip, inHand }: { trip: TripLine; inHand: boolean }) {
  return (
    <li
      id={`trip-${trip.id}`}
      data-active={inHand}
      aria-current={inHand ? 'true' : undefined}
      tabIndex={-1}
      data-row
      className="scroll-my-24 py-3 outline-none"
    >
      <Link to="/trips/$id" params={{ id: trip.id }} className="block hover:text-water">
        <span className="font-serif text-name">{tripTitle(trip)}</span>
        <span className="block text-small text-soft nums">
          {daysWords(trip.from, trip.to)}
          {trip.when === 'now'
            ? ', now'
            : trip.when === 'ahead'
              ? `, ${relativeDay(trip.from)}`
              : ''}
          {trip.planned > 0 && ` · ${plural(trip.planned, 'person', 'people')} in the plan`}
        </span>
        {trip.note !== '' && <span className="block text-small text-faint">{trip.note}</span>}
      </Link>
    </li>
  )
}

type JourneyProps = {
  journey: TripSuggestion
  inHand: boolean
  onTake: () => void
  onAnswer: (said: 'accept' | 'dismiss') => void
}

function JourneyLine({ journey, inHand, onTake, onAnswer }: JourneyProps) {
  return (
    <li
      id={`trip-${journey.id}`}
      data-active={inHand}
      aria-current={inHand ? 'true' : undefined}
      tabIndex={-1}
      data-row
      onFocus={takeOnGround(onTake)}
      className="scroll-my-24 py-3 outline-none"
    >
      <button
        type="button"
        onClick={onTake}
        aria-expanded={inHand}
        className="block min-h-11 w-full text-left"
      >
        <span className="font-serif text-name">{shortPlace(journey.place)}</span>
        <span className="block text-small text-soft nums">
          {shortDays(journey.from, journey.to)}, {relativeDay(journey.from)}
        </span>
      </button>
      {inHand && (
        <>
          <div className="mt-2 border-l-2 border-line pl-4">
            <Reasons reasons={journey.because} />
          </div>
          <div className="mt-3 flex flex-wrap gap-2">
            <Button look="primary" hint="y" onClick={() => onAnswer('accept')}>
              I am going
            </Button>
            <Button hint="n" onClick={() => onAnswer('dismiss')}>
              Not a trip
            </Button>
          </div>
        </>
      )}
    </li>
  )
}
