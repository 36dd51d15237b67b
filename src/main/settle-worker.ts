import { workerData } from 'node:worker_threads'
import { settleAll } from '../app/settle-all.ts'
import { openHome } from './open-digwell.ts'
import type { SettleWorkerData } from './settle-in-worker.ts'

const { dataDir, now } = workerData as SettleWorkerData

const home = await openHome({
  dataDir,
  givesWay: true,
  ...(now === undefined ? {} : { now: () => now }),
})
try {
  await settleAll(home)
} finally {
  await home.store.close()
}
