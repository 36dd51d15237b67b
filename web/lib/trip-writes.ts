import { placeLabel } from '../../src/domain/place.ts'
import type { Receipt } from '../../src/domain/view/history-view.ts'
import type {
  PlaceView,
  TripLine,
  TripStep,
  TripsView,
  TripSuggestion,
  TripView,
} from '../../src/domain/view/trip-view.ts'
import { get, send } from './api.ts'
import { queryClient } from './query-client.ts'
import { uuidv7 } from './uuid.ts'
import { patch, write } from './write.ts'

const TOUCHES = [['trips'], ['today'], ['person'], ['history']] as const
const at = (id: string, rest = '') => `/api/trips/${encodeURIComponent(id)}${rest}`

export type TripForm = {
  readonly kind: 'trip' | 'move'
  readonly place: PlaceView
  readonly from: string
  readonly to: string | null
  readonly note: string
}

export function addTrip(form: TripForm, id: string): Promise<Receipt | null> {
  const { kind, place, from, to, note } = form
  return write({
    method: 'POST',
    path: '/api/trips',
    body: { id, kind, placeId: place.id, from, ...(to === null ? {} : { to }), note },
    touches: TOUCHES,
  })
}

export function editTrip(id: string, form: TripForm): Promise<Receipt | null> {
  const { place, from, to, note } = form
  return write({
    method: 'PATCH',
    path: at(id),
    body: { placeId: place.id, from, ...(to === null ? {} : { to }), note },
    touches: TOUCHES,
  })
}

export function removeTrip({ id }: TripLine): Promise<Receipt | null> {
  return write({
    method: 'DELETE',
    path: at(id),
    patches: [
      patch<TripsView>(['trips', 'all'], (view) => ({
        ...view,
        trips: view.trips.filter((one) => one.id !== id),
      })),
    ],
    touches: TOUCHES,
  })
}

/** One key: it is a trip, or it is none. */
export function answerJourney(
  { id }: TripSuggestion,
  answer: 'accept' | 'dismiss',
): Promise<Receipt | null> {
  return write({
    method: 'POST',
    path: at(id, `/${answer}`),
    patches: [
      patch<TripsView>(['trips', 'all'], (view) => ({
        ...view,
        suggestions: view.suggestions.filter((one) => one.id !== id),
      })),
    ],
    touches: TOUCHES,
  })
}

export type Stepping = {
  readonly trip: TripView
  readonly person: { readonly personId: string; readonly name: string }
  readonly step: TripStep | null
  readonly meetOn?: string
}

/** How far it is with somebody, shown at once. */
export function takeStep({ trip, person, step, meetOn }: Stepping): Promise<Receipt | null> {
  const { personId, name } = person
  const rest = trip.plan.filter((one) => one.personId !== personId)
  const noted =
    step === null ? [] : [{ personId, name, step, meetOn: meetOn ?? null, at: Date.now() }]
  const shown = (view: TripView) => ({ ...view, plan: [...rest, ...noted] })
  return write({
    method: 'POST',
    path: at(trip.id, `/people/${encodeURIComponent(personId)}`),
    body: { step, ...(meetOn === undefined ? {} : { meetOn }) },
    patches: queryClient
      .getQueryCache()
      .findAll({ queryKey: ['trips', 'one', trip.id] })
      .map(({ queryKey }) => patch<TripView>(queryKey, shown)),
    touches: TOUCHES,
  })
}

/** Says where somebody lives, as their city. */
export function setWhere(personId: string, place: PlaceView): Promise<Receipt | null> {
  return write({
    method: 'PATCH',
    path: `/api/people/${encodeURIComponent(personId)}`,
    body: { set: [{ field: 'city', value: placeLabel(place) }], remove: [] },
    touches: [...TOUCHES, ['people']],
  })
}

export function setHomePlace(place: PlaceView): Promise<Receipt | null> {
  return write({
    method: 'POST',
    path: '/api/home-place',
    body: { placeId: place.id },
    touches: TOUCHES,
  })
}

/** Lays a first draft on the desk that says when one is in town. @returns whose desk */
export async function draftVisit(tripId: string, personId: string): Promise<string> {
  const words = await get<{ personId: string; subject: string; text: string }>(
    at(tripId, `/people/${encodeURIComponent(personId)}/words`),
  )
  const draft = { kind: 'outreach', channel: 'email', ...words }
  await send('POST', `/api/write/drafts/${uuidv7()}`, draft, uuidv7())
  for (const key of ['desk', 'write']) void queryClient.invalidateQueries({ queryKey: [key] })
  return words.personId
}
