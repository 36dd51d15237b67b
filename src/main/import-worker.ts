import { parentPort, workerData } from 'node:worker_threads'
import { carryHere } from '../app/import/import-runner.ts'
import { openHome } from './open-digwell.ts'
import type { ImportWorkerData } from './worker-carrier.ts'

const { dataDir, importId, now, flag } = workerData as ImportWorkerData
const asked = new Int32Array(flag)

const home = await openHome({
  dataDir,
  bulk: true,
  ...(now === undefined ? {} : { now: () => now }),
})
try {
  await carryHere(home)(importId, {
    onProgress: (progress) => parentPort?.postMessage(progress),
    shouldPause: () => Atomics.load(asked, 0) === 1,
  })
} finally {
  await home.store.close()
}
