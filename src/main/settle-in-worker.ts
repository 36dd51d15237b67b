import { Worker } from 'node:worker_threads'
import type { Aside } from '../app/home.ts'

export type SettleWorkerData = { readonly dataDir: string; readonly now?: number }

export type Settler = Aside & {
  /** Breaks off between two statements; what was settled stays so. */
  readonly close: () => Promise<void>
}

/** Brings what is derived up to date in a thread with a database connection of its own, so that no page waits. */
export function settleInWorker(workerData: SettleWorkerData): Settler {
  let worker: Worker | null = null
  let wentWrong = false
  return {
    isOn: () => worker !== null,
    begin() {
      if (wentWrong) return false
      if (worker !== null) return true
      worker = new Worker(new URL('./settle-worker.ts', import.meta.url), { workerData })
      worker.once('error', () => {
        wentWrong = true
      })
      worker.once('exit', () => {
        worker = null
      })
      return true
    },
    async close() {
      await worker?.terminate()
    },
  }
}
