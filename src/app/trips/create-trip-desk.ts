import { DigwellError } from '../../domain/digwell-error.ts'
import type { Scope } from '../../store/store.ts'
import { tieClock, type Home, type TieClock } from '../home.ts'
import { settled } from '../events/view-events.ts'
import { resolvePlace, suggestPlaces } from '../places/resolve-place.ts'
import { settleFoldsSoon } from '../people/settle-folds.ts'
import { acceptTrip, dismissTrip } from './answer-suggestion.ts'
import { addTrip, editTrip, removeTrip, requireTrip } from './edit-trips.ts'
import { USUAL_KM, viewNear } from './near-people.ts'
import { placeColumns, viewPlace } from './place-columns.ts'
import { setHome } from './set-home.ts'
import { starterWords } from './starter-words.ts'
import { takeStep } from './take-step.ts'
import type { TripDesk } from './trips.ts'
import { viewTrip } from './view-trip.ts'
import { viewTrips } from './view-trips.ts'
import { viewWhere } from './view-where.ts'

/** Trips, moves and places of one owner. */
export function createTripDesk(home: Home): TripDesk {
  const read = async <T>(work: (s: Scope, clock: TieClock) => Promise<T>): Promise<T> => {
    await settleFoldsSoon(home)
    return home.store.read(home.owner, async (s) => work(s, await tieClock(home, s, home.clock())))
  }
  return {
    async list() {
      await settled(home)
      return read(viewTrips)
    },
    async trip(id, km = USUAL_KM) {
      await settled(home)
      return read(async (s, clock) =>
        viewTrip(s, { trip: await requireTrip(s, id), km: checkKm(km) }, clock),
      )
    },
    add: (trip, options) => addTrip(home, trip, options?.requestKey),
    edit: (id, edit, options) => editTrip(home, id, edit, options?.requestKey),
    remove: (id, options) => removeTrip(home, id, options?.requestKey),
    accept: (id, options) => acceptTrip(home, id, options?.requestKey),
    dismiss: (id, options) => dismissTrip(home, id, options?.requestKey),
    step: (tripId, personId, edit, options) =>
      takeStep(home, { tripId, personId }, edit, options?.requestKey),
    words: (tripId, personId) =>
      read((s, clock) => starterWords(home, s, { tripId, personId }, clock)),
    setHome: (asked, options) => setHome(home, asked, options?.requestKey),
    places: (query, limit) =>
      Promise.resolve(suggestPlaces(query, limit).map((place) => viewPlace(placeColumns(place)))),
    async near(asked, km = USUAL_KM, limit = 60) {
      const place = resolvePlace(typeof asked === 'number' ? { placeId: asked } : { place: asked })
      const around = { place: viewPlace(placeColumns(place)), km: checkKm(km), limit }
      return read((s, clock) => viewNear(s, around, clock))
    },
    where: () => read(viewWhere),
  }
}

function checkKm(km: number): number {
  if (!(km >= 1 && km <= 500)) {
    throw new DigwellError('invalid-input', 'Look 1 to 500 kilometres around.')
  }
  return km
}
