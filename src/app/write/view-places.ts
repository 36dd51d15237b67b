import type { WritePlaces } from '../../domain/view/write-view.ts'
import { findOpenDrafts } from '../../store/drafts.ts'
import type { Scope } from '../../store/store.ts'
import type { Home } from '../home.ts'
import { findOpenMoves } from './close-move.ts'
import { viewDraft } from './view-draft.ts'

/** People worth writing to now: drafts under way, then today's moves to people without one. */
export async function viewPlaces(home: Home, s: Scope): Promise<WritePlaces> {
  const drafts = (await findOpenDrafts(s)).map((row) => viewDraft(row, row))
  const begun = new Set(drafts.map(({ personId }) => personId))
  const moves = await findOpenMoves(home, s)
  return {
    drafts,
    moves: moves.filter((move) => move.kind !== 'meeting-ahead' && !begun.has(move.personId)),
  }
}
