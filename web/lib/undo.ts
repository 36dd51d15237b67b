import type {
  ChangeView,
  HistoryPage,
  Receipt,
  UndoOutcome,
} from '../../src/domain/view/history-view.ts'
import { ApiError, get, send } from './api.ts'
import { withDays } from './dates.ts'
import { queryClient } from './query-client.ts'
import { newestUndoable } from './newest-undoable.ts'
import { createRecentChanges } from './recent-changes.ts'
import { tellOtherWindows } from './other-windows.ts'
import { createStore } from './store.ts'
import { say } from './toasts.ts'
import { uuidv7 } from './uuid.ts'

/** An undo that met later changes on the same things and waits for the owner's word. */
export type Entangled = {
  readonly changeId: string
  readonly with: readonly ChangeView[]
  readonly noted: number
}

export const entangled = createStore<Entangled | null>(null)

const recent = createRecentChanges()

/** Keeps a write that was begun for `Z`. @param receipt rejects, or is null, where it is not saved */
export function keepForUndo(receipt: Promise<Receipt | null>): void {
  recent.add(
    receipt.then(
      (saved) => saved?.changeId ?? null,
      () => null,
    ),
  )
}

/** Tells what was saved, with its undo. */
export function offerUndo(receipt: Receipt, said: string | null | undefined): void {
  if (said === null) return
  say({
    text: said ?? withDays(receipt.summary),
    act: { label: 'Undo', run: () => void undoChange(receipt.changeId) },
  })
}

/** Undoes a change; when later ones stand on it, asks whether to take them too. */
export async function undoChange(changeId: string, withEntangled = false): Promise<boolean> {
  try {
    const outcome = await sendingUndo(changeId, withEntangled)
    if (outcome.state === 'entangled') {
      entangled.set({ changeId, with: outcome.with, noted: outcome.noted })
      return false
    }
    recent.forget(changeId)
    say({
      text: withDays(outcome.summary),
      act: { label: 'Redo', run: () => void undoChange(outcome.changeId) },
    })
    tellOtherWindows([[]])
    await queryClient.invalidateQueries()
    return true
  } catch (cause) {
    const why = cause instanceof ApiError ? cause.message : 'Something went wrong.'
    say({
      text: `Not undone. ${why}`,
      failed: true,
      act: { label: 'Try again', run: () => void undoChange(changeId, withEntangled) },
    })
    return false
  }
}

/** A large import takes a while to take back; then it is said that this goes on. */
const SOON_MS = 1_200

async function sendingUndo(changeId: string, withEntangled: boolean): Promise<UndoOutcome> {
  let stopSaying = () => {}
  const slow = setTimeout(() => {
    stopSaying = say({
      text: 'Taking it back. This takes a moment; you can look around meanwhile.',
      stays: true,
    })
  }, SOON_MS)
  try {
    return await send<UndoOutcome>(
      'POST',
      `/api/changes/${encodeURIComponent(changeId)}/undo`,
      withEntangled ? { withEntangled } : {},
      uuidv7(),
    )
  } finally {
    clearTimeout(slow)
    stopSaying()
  }
}

let undoing: Promise<void> = Promise.resolve()

/**
 * `Z`: the owner's last change, of this sitting or, after a reload, of the history. One that is still on
 * its way is waited for; pressed again, it takes the one before, once the first is undone.
 */
export function undoLast(): Promise<void> {
  const last = recent.takeLast()
  undoing = undoing.then(() => undoTaken(last))
  return undoing
}

async function undoTaken(last: Promise<string | null> | undefined): Promise<void> {
  const changeId = await (last ?? newestUndoable(readHistory))
  if (changeId === undefined) say({ text: 'Nothing to undo.' })
  // What was not saved has said so already; what came before it stays.
  if (changeId === undefined || changeId === null) return
  const undone = await undoChange(changeId)
  if (!undone) recent.add(Promise.resolve(changeId))
}

function readHistory(after: string | null): Promise<HistoryPage> {
  return get('/api/history', { limit: 50, ...(after === null ? {} : { after }) })
}
