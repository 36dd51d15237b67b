import { isoDay } from '../../domain/instant.ts'
import { DigwellError } from '../../domain/digwell-error.ts'
import { plainText } from '../../domain/plain-text.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import { deleteRow, insertRows, updateRow, type Writer } from '../../store/change.ts'
import type { Scope } from '../../store/store.ts'
import type { TripRow } from '../../store/trip-rows.ts'
import { findTrip, findTripParts } from '../../store/trips.ts'
import { change, type Home } from '../home.ts'
import { requireSome } from '../require-some.ts'
import { parseDay } from '../people/edit-person.ts'
import { requireFreeId } from '../people/require-free-id.ts'
import { resolvePlace } from '../places/resolve-place.ts'
import { placeColumns } from './place-columns.ts'
import { meetingId, meetingWords } from './trip-meeting.ts'
import type { NewTrip, TripEdit } from './trips.ts'

const LONGEST_DAYS = 366
const MOST_NOTE = 500

/** @throws DigwellError invalid-input, conflict */
export async function addTrip(
  home: Home,
  trip: NewTrip,
  requestKey?: string,
): Promise<Receipt & { id: string }> {
  const place = resolvePlace(trip)
  const kind = trip.kind ?? 'trip'
  const days = checkDays(
    kind,
    parseDay(trip.from),
    trip.to === undefined ? null : parseDay(trip.to),
  )
  const id = trip.id ?? home.newId()
  const summary =
    kind === 'move'
      ? `Moving to ${place.name} on ${trip.from}`
      : `In ${place.name} from ${trip.from} to ${isoDay(days.to_day ?? days.from_day)}`
  return change(
    home,
    { verb: 'trip', summary },
    async (w) => {
      await requireFreeId(w, 'trip', id)
      await insertTrip(w, {
        id,
        kind,
        ...placeColumns(place),
        ...days,
        note: checkNote(trip.note ?? ''),
      })
      return { id }
    },
    requestKey,
  )
}

export async function insertTrip(
  w: Writer,
  row: Omit<TripRow, 'owner_id' | 'change_id' | 'made_at'>,
): Promise<void> {
  await insertRows(w, 'trip', [{ ...row, made_at: w.at }])
}

/** Another place, other days, another note. @throws DigwellError not-found, invalid-input */
export async function editTrip(
  home: Home,
  id: string,
  edit: TripEdit,
  requestKey?: string,
): Promise<Receipt> {
  requireSome(edit)
  const row = await home.store.read(home.owner, (s) => requireTrip(s, id))
  const place = edit.placeId === undefined && edit.place === undefined ? null : resolvePlace(edit)
  const days = checkDays(
    row.kind,
    edit.from === undefined ? row.from_day : parseDay(edit.from),
    edit.to === undefined ? row.to_day : parseDay(edit.to),
  )
  return change(
    home,
    {
      verb: 'trip-edit',
      summary: `Changed: ${place?.name ?? row.place}, ${isoDay(days.from_day)}`,
    },
    async (w) => {
      await updateRow(w, 'trip', id, {
        ...(place === null ? {} : placeColumns(place)),
        ...days,
        ...(edit.note === undefined ? {} : { note: checkNote(edit.note) }),
      })
      if (place !== null) await changeMeetings(w, id, { what: meetingWords(place.name) })
      return {}
    },
    requestKey,
  )
}

/** Takes a trip out, with what was planned on it. @throws DigwellError not-found */
export async function removeTrip(home: Home, id: string, requestKey?: string): Promise<Receipt> {
  const row = await home.store.read(home.owner, (s) => requireTrip(s, id))
  return change(
    home,
    { verb: 'trip-remove', summary: `Not going to ${row.place}` },
    async (w) => {
      await changeMeetings(w, id, { state: 'done' })
      for (const part of await findTripParts(w, [id])) await deleteRow(w, 'trip_person', part.id)
      await deleteRow(w, 'trip', id)
      return {}
    },
    requestKey,
  )
}

/** Meetings with a day stand among the follow-ups. */
async function changeMeetings(
  w: Writer,
  tripId: string,
  patch: { readonly what: string } | { readonly state: 'done' },
): Promise<void> {
  for (const { person_id, state } of await findTripParts(w, [tripId])) {
    if (state === 'set') await updateRow(w, 'follow_up', meetingId(tripId, person_id), patch)
  }
}

/** @throws DigwellError not-found */
export async function requireTrip(s: Scope, id: string): Promise<TripRow> {
  const row = await findTrip(s, id)
  if (row === undefined) throw new DigwellError('not-found', 'There is no such trip.')
  return row
}

function checkDays(kind: string, from: number, to: number | null) {
  if (kind === 'move') return { from_day: from, to_day: null }
  const last = to ?? from
  if (last < from) throw new DigwellError('invalid-input', 'The last day lies before the first.')
  if (last - from > LONGEST_DAYS) {
    throw new DigwellError('invalid-input', 'A stay of more than a year is a move.')
  }
  return { from_day: from, to_day: last }
}

function checkNote(text: string): string {
  return plainText(text).slice(0, MOST_NOTE)
}
