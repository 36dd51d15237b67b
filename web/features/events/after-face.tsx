import { useState } from 'react'
import type { EventView, GoAgainWord } from '../../../src/domain/view/event-view.ts'
import { plural, shortDay } from '../../lib/dates.ts'
import { editEvent } from '../../lib/event-writes.ts'
import { Button } from '../../ui/button.tsx'
import { Chips } from '../../ui/chips.tsx'
import { broughtWords, priceWords, verdictWords } from './event-words.ts'
import { GuestBrief } from './guest-line.tsx'
import { SeriesPast } from './series-past.tsx'
import { TriageList } from './triage-list.tsx'

/** What came of it: the people noted, one decision each; what it took, and whether to go again. */
export function AfterFace({ event, onEdit }: { event: EventView; onEdit: () => void }) {
  const wasThere = event.attendance !== 'declined' || event.captures.length > 0
  return (
    <div className="mt-6 grid gap-x-14 gap-y-10 desk:grid-cols-[minmax(0,1fr)_17rem]">
      <div className="min-w-0 space-y-10">
        {wasThere && <TriageList event={event} />}
        <WhoWasThere event={event} />
      </div>
      <aside className="space-y-8">
        {wasThere && <Took event={event} onEdit={onEdit} />}
        {wasThere && <GoAgain event={event} />}
        <SeriesPast event={event} />
      </aside>
    </div>
  )
}

const FEW = 12

function WhoWasThere({ event }: { event: EventView }) {
  const noted = new Set(event.captures.map(({ personId }) => personId))
  const there = event.guests.filter(
    ({ presence, personId }) =>
      (presence === 'there' || presence === 'coming') && !noted.has(personId),
  )
  const [all, setAll] = useState(false)
  if (there.length === 0) return null
  return (
    <section aria-labelledby="there">
      <h2 id="there" className="label">
        Also there
      </h2>
      <ul className="mt-1 divide-y divide-line">
        {(all ? there : there.slice(0, FEW)).map((guest) => (
          <GuestBrief key={guest.personId} guest={guest} eventId={event.id} />
        ))}
      </ul>
      {there.length > FEW && !all && (
        <Button look="quiet" className="mt-2 -ml-2.5" onClick={() => setAll(true)}>
          All {there.length}
        </Button>
      )}
    </section>
  )
}

function Took({ event, onEdit }: { event: EventView; onEdit: () => void }) {
  const words = priceWords(event)
  const isOpen = event.hoursFrom !== 'you' || event.cost === null
  return (
    <section aria-labelledby="took">
      <h2 id="took" className="label">
        What it took
      </h2>
      <p className="mt-2">{words === '' ? 'Not known yet.' : `${words}.`}</p>
      <p className="text-soft nums">{broughtWords(event)}.</p>
      {event.captures.length > 0 && (
        <p className="text-soft nums">
          {plural(event.captures.length, 'person noted', 'people noted')}
        </p>
      )}
      <Button look={isOpen ? 'plain' : 'quiet'} className="mt-2" onClick={onEdit}>
        {isOpen ? 'Say what it took, the way included' : 'Change'}
      </Button>
    </section>
  )
}

const AGAIN = [
  { value: 'yes', title: 'Yes' },
  { value: 'maybe', title: 'Perhaps' },
  { value: 'no', title: 'No' },
] as const satisfies readonly { value: GoAgainWord; title: string }[]

function GoAgain({ event }: { event: EventView }) {
  const { seriesReturn, followUpBy } = event
  return (
    <section aria-labelledby="again">
      <h2 id="again" className="label">
        Go again?
      </h2>
      <div className="mt-2">
        <Chips
          label="Go again?"
          choices={AGAIN}
          value={event.goAgain}
          onChange={(goAgain) => void editEvent(event.id, { goAgain })}
        />
      </div>
      <p className="mt-2 text-small text-soft">
        {seriesReturn === null
          ? 'One event alone says little; after three of a kind the figures join in.'
          : `${verdictWords(seriesReturn)}.`}
        {!event.settled && followUpBy !== null && event.when === 'past' && (
          <> It counts who is talked to again within sixty days.</>
        )}
      </p>
      {followUpBy !== null && event.captures.some(({ state }) => state === 'open') && (
        <p className="mt-1 text-small text-soft">
          Follow-ups land best from {shortDay(followUpBy.from)} to {shortDay(followUpBy.to)}.
        </p>
      )}
    </section>
  )
}
