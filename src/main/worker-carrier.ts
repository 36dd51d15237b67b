import { Worker } from 'node:worker_threads'
import type { Carrier, Progress } from '../app/import/import-runner.ts'

export type ImportWorkerData = {
  readonly dataDir: string
  readonly importId: string
  readonly now?: number
  /** Set to 1 to ask for a pause. */
  readonly flag: SharedArrayBuffer
}

/** Carries imports out in a worker thread with a database connection of its own. */
export function carryInWorker(place: { readonly dataDir: string; readonly now?: number }): Carrier {
  return (importId, hooks) =>
    new Promise((resolve, reject) => {
      const flag = new SharedArrayBuffer(4)
      const workerData: ImportWorkerData = { ...place, importId, flag }
      const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { workerData })
      const watch = setInterval(() => {
        if (hooks.shouldPause()) Atomics.store(new Int32Array(flag), 0, 1)
      }, 50)
      worker.on('message', (progress: Progress) => hooks.onProgress(progress))
      worker.once('error', reject)
      worker.once('exit', () => {
        clearInterval(watch)
        resolve()
      })
    })
}
