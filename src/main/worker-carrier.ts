import { Worker } from 'node:worker_threads'
import type { ImportEnd, ImportHooks } from '../app/import/import-hooks.ts'
import type { Carrier, Progress } from '../app/import/import-runner.ts'

export type ImportWorkerData = {
  readonly dataDir: string
  readonly importId: string
  readonly now?: number
  /** Set to 1 to ask for a pause. */
  readonly flag: SharedArrayBuffer
}

/** What the worker tells: how far it is, and at last where it ended. */
export type ImportWorkerMessage = { readonly progress: Progress } | { readonly end: ImportEnd }

type Place = { readonly dataDir: string; readonly now?: number }

/**
 * Carries imports out in worker threads with a database connection of their own: a new one
 * after reading and after matching where much was held, so that it is given back before the next step needs it.
 */
export function carryInWorker(place: Place): Carrier {
  return async (importId, hooks) => {
    let end: ImportEnd = 'more'
    while (end === 'more') end = await oneWorker(place, importId, hooks)
    return end
  }
}

function oneWorker(place: Place, importId: string, hooks: ImportHooks): Promise<ImportEnd> {
  return new Promise((resolve, reject) => {
    const flag = new SharedArrayBuffer(4)
    const workerData: ImportWorkerData = { ...place, importId, flag }
    const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { workerData })
    const watch = setInterval(() => {
      if (hooks.shouldPause()) Atomics.store(new Int32Array(flag), 0, 1)
    }, 50)
    let end: ImportEnd = 'paused'
    worker.on('message', (message: ImportWorkerMessage) => {
      if ('end' in message) end = message.end
      else hooks.onProgress(message.progress)
    })
    worker.once('error', reject)
    worker.once('exit', () => {
      clearInterval(watch)
      resolve(end)
    })
  })
}
