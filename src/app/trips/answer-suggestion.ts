import { DigwellError } from '../../domain/digwell-error.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import { putRow, type Writer } from '../../store/change.ts'
import { change, tieClock, type Home } from '../home.ts'
import { parseDay } from '../people/edit-person.ts'
import { insertTrip } from './edit-trips.ts'
import { homePlace } from './home-place.ts'
import { placeColumns } from './place-columns.ts'
import { suggestTrips, type Journey } from './suggest-trips.ts'

/** A journey spoken of becomes a trip. @throws DigwellError not-found */
export async function acceptTrip(
  home: Home,
  id: string,
  requestKey?: string,
): Promise<Receipt & { id: string }> {
  const journey = await requireJourney(home, id)
  const tripId = home.newId()
  return change(
    home,
    { verb: 'trip', summary: `In ${journey.place.name} from ${journey.from} to ${journey.to}` },
    async (w) => {
      await mark(w, journey, 'accepted')
      await insertTrip(w, {
        id: tripId,
        kind: 'trip',
        ...placeColumns(journey.place),
        from_day: parseDay(journey.from),
        to_day: parseDay(journey.to),
        note: '',
      })
      return { id: tripId }
    },
    requestKey,
  )
}

/** It is no trip: none of its hints speaks of it again. @throws DigwellError not-found */
export async function dismissTrip(home: Home, id: string, requestKey?: string): Promise<Receipt> {
  const journey = await requireJourney(home, id)
  return change(
    home,
    { verb: 'trip-dismissed', summary: `No trip: ${journey.place.name}, ${journey.from}` },
    async (w) => {
      await mark(w, journey, 'dismissed')
      return {}
    },
    requestKey,
  )
}

async function mark(w: Writer, journey: Journey, state: string): Promise<void> {
  for (const id of journey.hints) await putRow(w, 'trip_mark', { id, state, at: w.at })
}

async function requireJourney(home: Home, id: string): Promise<Journey> {
  return home.store.read(home.owner, async (s) => {
    const clock = await tieClock(home, s, home.clock())
    const here = await homePlace(s, clock)
    const journeys = await suggestTrips(s, { home: here?.place ?? null, clock })
    const journey = journeys.find(({ hints }) => hints.includes(id))
    if (journey === undefined) {
      throw new DigwellError('not-found', 'There is no such journey to answer any more.')
    }
    return journey
  })
}
