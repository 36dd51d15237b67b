import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { EventView } from '../../../src/domain/view/event-view.ts'
import { plural } from '../../lib/dates.ts'
import { Button } from '../../ui/button.tsx'
import { ChooseGuestList } from './guest-list.tsx'
import { GuestBrief, GuestLine } from './guest-line.tsx'
import { SeriesPast } from './series-past.tsx'

const LOOK = 6

/** Homework: whom to look for and why, what to bring, what this series brought so far. */
export function BeforeFace({ event, onEdit }: { event: EventView; onEdit: () => void }) {
  const coming = event.guests.filter(({ presence }) => presence !== 'declined')
  const [all, setAll] = useState(false)
  const wanted = coming.filter(({ lookFor }) => lookFor.length > 0)
  const first = wanted.slice(0, LOOK)
  const rest = coming.filter((guest) => !first.includes(guest))
  return (
    <div className="mt-6 grid gap-x-14 gap-y-10 desk:grid-cols-[minmax(0,1fr)_17rem]">
      <div className="min-w-0">
        <section aria-labelledby="look-for">
          <h2 id="look-for" className="label">
            Look for
          </h2>
          {coming.length === 0 && <NobodyListed />}
          {coming.length === 0 && <ChooseGuestList event={event} />}
          {coming.length > 0 && first.length === 0 && (
            <p className="mt-2 text-soft">
              {coming.some(({ state }) => state === 'none')
                ? 'Nobody stands out. One good talk with somebody new is worth more than ten names.'
                : 'You are in touch with all who come. Introduce two of them to each other.'}
            </p>
          )}
          <ol className="divide-y divide-line">
            {first.map((guest) => (
              <GuestLine key={guest.personId} guest={guest} />
            ))}
          </ol>
        </section>
        {rest.length > 0 && (
          <section aria-label="Also coming" className="mt-6">
            <Button
              look="quiet"
              className="-ml-2.5"
              onClick={() => setAll(!all)}
              aria-expanded={all}
            >
              {all ? 'Fewer' : `${plural(rest.length, 'other comes', 'others come')}`}
            </Button>
            {all && (
              <ul className="mt-2 divide-y divide-line">
                {rest.map((guest) => (
                  <GuestBrief key={guest.personId} guest={guest} />
                ))}
              </ul>
            )}
          </section>
        )}
        {coming.length > 0 && <ChooseGuestList event={event} />}
      </div>
      <aside className="space-y-8">
        <Bring event={event} onEdit={onEdit} />
        <SeriesPast event={event} />
      </aside>
    </div>
  )
}

function NobodyListed() {
  return (
    <p className="mt-2 text-soft">
      Nobody is on its list here. Drop a guest list (Luma, Eventbrite, Meetup or any table with
      names) on this page, and Digwell tells whom to look for.
    </p>
  )
}

function Bring({ event, onEdit }: { event: EventView; onEdit: () => void }) {
  const { pitch, offers } = event.bring
  const promises = event.guests.flatMap(({ name, open }) => open.map((what) => ({ name, what })))
  return (
    <section aria-labelledby="bring">
      <h2 id="bring" className="label">
        Bring
      </h2>
      <ul className="mt-2 space-y-3">
        {event.goal === null && (
          <li>
            <Button look="quiet" className="-ml-2.5" onClick={onEdit}>
              Say what would make it worth it
            </Button>
          </li>
        )}
        <li>
          {pitch === null ? (
            <Link to="/me/pitch" className="text-water underline underline-offset-4">
              A sentence on what you do
            </Link>
          ) : (
            <>
              <p className="font-serif italic">“{pitch.text}”</p>
              <Link to="/me/pitch" className="text-small text-water underline underline-offset-4">
                Practise it, for {pitch.audience}
              </Link>
            </>
          )}
        </li>
        <li>
          <Link to="/me/card" className="text-water underline underline-offset-4">
            Your card, to show on the phone
          </Link>
        </li>
        {offers.length > 0 && <li>One thing to offer: {offers.join(', ')}</li>}
        {promises.map(({ name, what }) => (
          <li key={`${name}/${what}`} className="text-give">
            For {name}: {what}
          </li>
        ))}
      </ul>
    </section>
  )
}
