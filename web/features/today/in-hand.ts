import type { MoveView } from '../../../src/domain/view/today-view.ts'

type Listed = Pick<MoveView, 'id' | 'state'>

/**
 * The move that keys and eyes are on: the wanted one; once that is dealt with, the next open one after where
 * it stood, else the last one before; without any wish, the first.
 *
 * @param moves all of the day, in the order in which they are shown
 */
export function inHandOf<Move extends Listed>(
  moves: readonly Move[],
  wanted: string | null,
): Move | undefined {
  const isOpen = ({ state }: Listed) => state === 'open'
  const at = moves.findIndex(({ id }) => id === wanted)
  if (at === -1) return moves.find(isOpen)
  return moves.slice(at).find(isOpen) ?? moves.slice(0, at).findLast(isOpen)
}
