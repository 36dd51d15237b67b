import { Worker } from 'node:worker_threads'
import type { Undo } from '../app/history/undo-change.ts'
import { DigwellError, type ErrorKind } from '../domain/digwell-error.ts'
import type { UndoOutcome } from '../domain/view/history-view.ts'

export type UndoWorkerData = {
  readonly dataDir: string
  readonly now?: number
  readonly changeId: string
  readonly options: { readonly withEntangled?: boolean }
}

export type UndoWorkerMessage =
  | { readonly outcome: UndoOutcome }
  | { readonly refused: { readonly kind: ErrorKind; readonly message: string } }

/**
 * Takes large changes back in a thread with a database connection of its own, in one transaction as ever:
 * meanwhile everything can be looked at as it was, and other writes wait their turn.
 */
export function undoInWorker(place: { readonly dataDir: string; readonly now?: number }): Undo {
  return (changeId, options) =>
    new Promise((resolve, reject) => {
      const workerData: UndoWorkerData = { ...place, changeId, options }
      const worker = new Worker(new URL('./undo-worker.ts', import.meta.url), { workerData })
      worker.once('message', (message: UndoWorkerMessage) => {
        if ('outcome' in message) resolve(message.outcome)
        else reject(new DigwellError(message.refused.kind, message.refused.message))
      })
      worker.once('error', reject)
      worker.once('exit', () => reject(new Error('The undoing ended without a word.')))
    })
}
