import { parentPort, workerData } from 'node:worker_threads'
import { undoChange } from '../app/history/undo-change.ts'
import { DigwellError } from '../domain/digwell-error.ts'
import { openHome } from './open-digwell.ts'
import type { UndoWorkerData, UndoWorkerMessage } from './undo-in-worker.ts'

const { dataDir, now, changeId, options } = workerData as UndoWorkerData
const tell = (message: UndoWorkerMessage) => parentPort?.postMessage(message)

const home = await openHome({ dataDir, ...(now === undefined ? {} : { now: () => now }) })
try {
  tell({ outcome: await undoChange(home, changeId, options) })
} catch (error) {
  if (!(error instanceof DigwellError)) throw error
  tell({ refused: { kind: error.kind, message: error.message } })
} finally {
  await home.store.close()
}
