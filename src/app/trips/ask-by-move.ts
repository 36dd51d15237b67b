import { dayOf } from '../../domain/instant.ts'
import type { MoveView } from '../../domain/view/today-view.ts'
import type { Writer } from '../../store/change.ts'
import { findTripsFrom } from '../../store/trips.ts'
import { AHEAD_DAYS, meetId } from './meet-matters.ts'
import { noteStep } from './take-step.ts'

/** The trip for which a move asked somebody to meet knows it; a coffee at home needs no note. */
export async function askByMove(w: Writer, move: MoveView, timeZone: string): Promise<void> {
  const today = dayOf(w.at, timeZone)
  for (const trip of await findTripsFrom(w, today, today + AHEAD_DAYS)) {
    if (meetId(move.personId, trip.id, dayOf(trip.made_at, timeZone)) !== move.id) continue
    await noteStep(w, { trip, personId: move.personId, step: 'asked', day: null })
  }
}
