import { dayOf, isoDay } from '../../domain/instant.ts'
import type { MoveView } from '../../domain/view/today-view.ts'
import { findDayLogs, findMoveMarks } from '../../store/candidates.ts'
import type { Scope } from '../../store/store.ts'
import type { Home } from '../home.ts'
import { findOpenMoves } from './close-move.ts'

/**
 * Today's open moves as they were shown when the day was opened: two small reads, where planning anew
 * takes some 60 ms with five thousand people. Planned where the day is not open yet, or where the move asked for
 * came later.
 */
export async function movesShown(
  home: Home,
  s: Scope,
  { timeZone, moveId }: { readonly timeZone: string; readonly moveId: string | undefined },
): Promise<readonly MoveView[]> {
  const today = dayOf(home.clock(), timeZone)
  const log = (await findDayLogs(s, isoDay(today))).find(({ id }) => id === isoDay(today))
  const shown = JSON.parse(log?.shown ?? '[]') as readonly MoveView[]
  const isKnown = moveId === undefined || shown.some(({ id }) => id === moveId)
  if (log === undefined || !isKnown) return findOpenMoves(home, s)
  const dealt = new Set((await findMoveMarks(s, today)).map(({ id }) => id))
  return shown.filter(({ id }) => !dealt.has(id))
}
