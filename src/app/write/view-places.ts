import type { WritePlaces } from '../../domain/view/write-view.ts'
import type { Scope } from '../../store/store.ts'
import type { Home } from '../home.ts'
import { findOpenMoves } from './close-move.ts'
import { draftsUnderWay } from './drafts-under-way.ts'

/** People worth writing to now: drafts under way, then today's moves to people without one. */
export async function viewPlaces(home: Home, s: Scope): Promise<WritePlaces> {
  const drafts = await draftsUnderWay(s)
  const begun = new Set(drafts.map(({ personId }) => personId))
  const moves = await findOpenMoves(home, s)
  return {
    drafts,
    moves: moves.filter((move) => move.kind !== 'meeting-ahead' && !begun.has(move.personId)),
  }
}
