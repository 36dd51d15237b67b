import type { MoveView } from '../../domain/view/today-view.ts'
import type { Writer } from '../../store/change.ts'
import type { Scope } from '../../store/store.ts'
import type { Home } from '../home.ts'
import { markMove } from '../today/answer-move.ts'
import { closeFollowUpsAfterMeeting } from '../today/close-follow-up.ts'
import { closeMatter } from '../today/close-matter.ts'
import { planToday } from '../today/plan-today.ts'

/** A meeting takes place, a promise is kept, a request answered and thanks are said by themselves, not by whatever else is written. */
const NOT_BY_ANY_WORD: ReadonlySet<string> = new Set([
  'meeting-ahead',
  'request',
  'promise',
  'thank',
  'introduce',
  'report',
  'meet',
  'offer',
])

/** Today's open moves, those shown this morning that have rotated out included. */
export async function findOpenMoves(home: Home, s: Scope): Promise<readonly MoveView[]> {
  const day = await planToday(home, s, home.clock())
  const dealt = new Set(day.marks.map((mark) => mark.id))
  const shown = JSON.parse(day.log?.shown ?? '[]') as readonly MoveView[]
  const earlier = shown.filter(({ id }) => !day.moves.some((move) => move.id === id))
  return [...day.moves, ...earlier].filter(({ id }) => !dealt.has(id))
}

/** The move that a message to somebody answers: the one asked for, else any that whatever is written answers. */
export function moveAnswered(
  moves: readonly MoveView[],
  { personId, moveId }: { readonly personId: string; readonly moveId: string | null },
): MoveView | undefined {
  const theirs = moves.filter((move) => move.personId === personId)
  return (
    theirs.find(({ id }) => id === moveId) ?? theirs.find(({ kind }) => !NOT_BY_ANY_WORD.has(kind))
  )
}

/** Ticks off the move that a message answered, with the follow-up it rested on. */
export async function closeMoveOf(
  home: Home,
  w: Writer,
  whose: { readonly personId: string; readonly moveId: string | null; readonly timeZone: string },
): Promise<void> {
  const moves = await findOpenMoves(home, w)
  const move = moveAnswered(moves, whose)
  if (move === undefined) return writtenAfterMeeting(w, moves, whose.personId)
  const { timeZone } = whose
  await markMove(w, move, { state: 'done', until: null, why: null, timeZone })
  await closeMatter(w, move, timeZone)
}

/** Words of whatever kind are what was wanted after having met; a promise that stands beside is not kept by them. */
async function writtenAfterMeeting(
  w: Writer,
  moves: readonly MoveView[],
  personId: string,
): Promise<void> {
  const promised = moves.filter((move) => move.personId === personId && move.kind === 'promise')
  for (const move of promised) await closeFollowUpsAfterMeeting(w, move)
}
