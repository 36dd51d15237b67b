import { DigwellError } from '../../domain/digwell-error.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import type { TripStep } from '../../domain/view/trip-view.ts'
import { deleteRow, insertRows, putRow, updateRow, type Writer } from '../../store/change.ts'
import { namedId } from '../../store/named-id.ts'
import type { TripPersonRow, TripRow } from '../../store/trip-rows.ts'
import { findStanding } from '../../store/standing.ts'
import { findTripParts } from '../../store/trips.ts'
import { change, type Home } from '../home.ts'
import { parseDay } from '../people/edit-person.ts'
import { ownPersona, ownPersonaId } from '../people/own-persona.ts'
import { requirePerson } from '../people/require-person.ts'
import { requireTrip } from './edit-trips.ts'
import { meetingId, meetingWords } from './trip-meeting.ts'
import type { StepEdit } from './trips.ts'

const SUMMARY: { readonly [step in TripStep]: (name: string) => string } = {
  asked: (name) => `Asked ${name} to meet`,
  yes: (name) => `${name} would like to meet`,
  set: (name) => `A day is set with ${name}`,
  met: (name) => `Met ${name}`,
  told: (name) => `Told ${name} of the move`,
  left: (name) => `Not this time: ${name}`,
}

/** How far it is with one person on a trip; the same again changes nothing. @throws DigwellError not-found, invalid-input */
export async function takeStep(
  home: Home,
  at: { readonly tripId: string; readonly personId: string },
  { step, meetOn }: StepEdit,
  requestKey?: string,
): Promise<Receipt> {
  const { trip, person } = await home.store.read(home.owner, async (s) => ({
    trip: await requireTrip(s, at.tripId),
    person: await requirePerson(s, at.personId),
  }))
  const day = meetOn === undefined ? null : parseDay(meetOn)
  if (step === 'set' && day === null) {
    throw new DigwellError('invalid-input', 'Say on which day you meet.')
  }
  const summary = step === null ? `Nothing said yet: ${person.name}` : SUMMARY[step](person.name)
  const verb = 'trip-step'
  const id = stepId(trip.id, ownPersonaId(person.id))
  const stands = (row?: TripPersonRow) =>
    (row?.state ?? null) === step && (step !== 'set' || row?.meet_day === day)
  return change(
    home,
    {
      verb,
      summary,
      standing: (s) => findStanding(s, { verb, table: 'trip_person', id, stands }),
    },
    async (w) => {
      await noteStep(w, { trip, personId: person.id, step, day: step === 'set' ? day : null })
      return {}
    },
    requestKey,
  )
}

type Step = {
  readonly trip: TripRow
  readonly personId: string
  readonly step: TripStep | null
  readonly day: number | null
}

/** Notes a step in a change under way. A day set becomes a follow-up, which the calendar feed carries. */
export async function noteStep(w: Writer, { trip, personId, step, day }: Step): Promise<void> {
  const known = (await findTripParts(w, [trip.id])).filter((part) => part.person_id === personId)
  const [former] = known
  if (step === null) {
    for (const { id } of known) await deleteRow(w, 'trip_person', id)
  } else if (former !== undefined) {
    await updateRow(w, 'trip_person', former.id, {
      state: step,
      meet_day: day ?? former.meet_day,
      at: w.at,
    })
  } else {
    const persona = await ownPersona(w, personId)
    await putRow(w, 'trip_person', {
      id: stepId(trip.id, persona),
      trip_id: trip.id,
      persona_id: persona,
      state: step,
      meet_day: day,
      at: w.at,
    })
  }
  await keepAppointment(w, { trip, personId, step, day })
}

const stepId = (tripId: string, personaId: string) => namedId('trip-person', tripId, personaId)

async function keepAppointment(w: Writer, { trip, personId, step, day }: Step): Promise<void> {
  const id = meetingId(trip.id, personId)
  const row = {
    person_id: personId,
    what: meetingWords(trip.place),
    due_day: day ?? trip.from_day,
    state: 'open',
    made_at: w.at,
  }
  if (step === 'set' && day !== null) {
    if (!(await updateRow(w, 'follow_up', id, row)))
      await insertRows(w, 'follow_up', [{ id, ...row }])
  } else {
    await updateRow(w, 'follow_up', id, { state: 'done' })
  }
}
