import type { SkipReason } from '../../../src/app/digwell.ts'
import type { MoveView, TodayView } from '../../../src/domain/view/today-view.ts'
import { send } from '../../lib/api.ts'
import { queryClient } from '../../lib/query-client.ts'
import { say } from '../../lib/toasts.ts'
import { uuidv7 } from '../../lib/uuid.ts'
import { patch, write } from '../../lib/write.ts'

const TODAY = ['today'] as const

function moved(id: string, state: MoveView['state']) {
  return patch<TodayView>(TODAY, (view) => ({
    ...view,
    doneCount: view.doneCount + (state === 'done' ? 1 : 0),
    moves: view.moves.map((move) => (move.id === id ? { ...move, state } : move)),
  }))
}

const after = (move: MoveView) => [
  TODAY,
  ['person', move.personId],
  ['people'],
  ['history'],
  ['well'],
]
const GONE = 'That was dealt with already.'
const at = (move: MoveView, verb: string) => `/api/moves/${encodeURIComponent(move.id)}/${verb}`

export function markDone(move: MoveView) {
  return write({
    method: 'POST',
    path: at(move, 'done'),
    body: { channel: move.channel },
    patches: [moved(move.id, 'done')],
    touches: after(move),
    saidGone: GONE,
  })
}

/** @param until the day on which it may come back, `2026-11-27` */
export function putOff(move: MoveView, until: string) {
  return write({
    method: 'POST',
    path: at(move, 'later'),
    body: { until },
    patches: [moved(move.id, 'later')],
    touches: after(move),
    saidGone: GONE,
  })
}

export function skip(move: MoveView, why: SkipReason) {
  return write({
    method: 'POST',
    path: at(move, 'skip'),
    body: { why },
    patches: [moved(move.id, 'skipped')],
    touches: after(move),
    saidGone: GONE,
  })
}

export const closeToday = () => change('/api/today/close')
export const oneMore = () => change('/api/today/more')

async function change(path: string): Promise<void> {
  try {
    queryClient.setQueryData<TodayView>(TODAY, await send<TodayView>('POST', path, {}, uuidv7()))
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : ''
    say({ text: `That did not work. ${why}`, failed: true })
  }
}
