import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { outsideStay } from '../../../src/domain/outside-stay.ts'
import type { TripPersonView, TripView } from '../../../src/domain/view/trip-view.ts'
import { plural } from '../../lib/dates.ts'
import { stepWords } from '../../lib/place-words.ts'
import { takeStep } from '../../lib/trip-writes.ts'
import { called } from '../../lib/words.ts'
import { Button } from '../../ui/button.tsx'
import { SetDaySheet } from './step-acts.tsx'

/** How far it is with whom, also with those who live elsewhere; meetings on days not spent there are asked about. */
export function TripPlan({ trip }: { trip: TripView }) {
  const [setting, setSetting] = useState<TripPersonView | null>(null)
  const under = trip.plan.filter(({ step }) => step !== 'left')
  if (under.length === 0) return null
  const missed = under.filter((one) => outsideOf(trip, one) !== null).length
  return (
    <section aria-label="The plan" className="mt-8">
      <h2 className="label">The plan</h2>
      {missed > 0 && (
        <p role="status" className="mt-1">
          {plural(missed, 'meeting falls', 'meetings fall')} outside your days there. Another day?
        </p>
      )}
      <ul className="mt-1 divide-y divide-line">
        {under.map((one) => (
          <Planned key={one.personId} trip={trip} one={one} onSet={() => setSetting(one)} />
        ))}
      </ul>
      <SetDaySheet
        key={setting?.personId}
        trip={trip}
        person={setting}
        onClose={() => setSetting(null)}
      />
    </section>
  )
}

type Props = { trip: TripView; one: TripPersonView; onSet: () => void }

function Planned({ trip, one, onSet }: Props) {
  const { personId, name, step, meetOn } = one
  const outside = outsideOf(trip, one)
  return (
    <li className="py-1.5">
      <div className="flex min-h-8 flex-wrap items-center justify-between gap-x-4">
        <Link
          to="/people/$id"
          params={{ id: personId }}
          className="font-serif text-lead hover:text-water"
        >
          {name}
        </Link>
        <span className="text-small text-give nums">
          {stepWords(step, meetOn)}
          {outside === 'before' && ', before you are there'}
          {outside === 'after' && ', when you have left'}
        </span>
      </div>
      {outside !== null && (
        <div className="mt-1 flex flex-wrap gap-2">
          <Button aria-label={`Another day with ${called(name)}`} onClick={onSet}>
            Another day
          </Button>
          <Button
            look="quiet"
            aria-label={`No day yet with ${called(name)}`}
            onClick={() => void takeStep({ trip, person: one, step: 'yes' })}
          >
            No day yet
          </Button>
        </div>
      )}
    </li>
  )
}

const outsideOf = (trip: TripView, { step, meetOn }: TripPersonView) =>
  step === 'set' ? outsideStay(trip, meetOn) : null
