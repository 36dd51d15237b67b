import type { MoveKind, MoveView } from '../../domain/view/today-view.ts'
import type { Writer } from '../../store/change.ts'
import { stepByMove } from '../introductions/introduction-matters.ts'
import { closeByMove } from '../gives/close-by-move.ts'
import { offerByMove } from '../needs/match-matters.ts'
import { keepByMove } from '../promises/keep-by-move.ts'
import { answerByMove } from '../requests/request-matters.ts'
import { askByMove } from '../trips/ask-by-move.ts'
import { closeFollowUp, closeFollowUpsAfterMeeting } from './close-follow-up.ts'

/** Notes, in the change that ticks a move off, that the matter behind it is dealt with. */
type Close = (w: Writer, move: MoveView, timeZone: string) => Promise<void>

const CLOSERS: { readonly [kind in MoveKind]?: Close } = {
  'follow-up': closeFollowUp,
  promise: async (w, move, timeZone) => {
    await keepByMove(w, move, timeZone)
    await closeFollowUpsAfterMeeting(w, move)
  },
  request: answerByMove,
  thank: closeByMove,
  report: closeByMove,
  introduce: stepByMove,
  offer: offerByMove,
  meet: askByMove,
}

/** Closes whatever a move rests on, where something does. */
export async function closeMatter(w: Writer, move: MoveView, timeZone: string): Promise<void> {
  await CLOSERS[move.kind]?.(w, move, timeZone)
}
