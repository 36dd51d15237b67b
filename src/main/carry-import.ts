import { parentPort, workerData } from 'node:worker_threads'
import { carryHere } from '../app/import/import-runner.ts'
import { openHome } from './open-digwell.ts'
import { createReadAside } from './read-aside.ts'
import type { ImportWorkerData, ImportWorkerMessage } from './worker-carrier.ts'

const { dataDir, importId, now, flag } = workerData as ImportWorkerData
/** Bytes of heap from which it takes less time to start a thread anew than to go on beside what is held. */
const MUCH = 384 * 2 ** 20
const asked = new Int32Array(flag)
const tell = (message: ImportWorkerMessage) => parentPort?.postMessage(message)

const home = await openHome({
  dataDir,
  bulk: true,
  ...(now === undefined ? {} : { now: () => now }),
})
try {
  const end = await carryHere(home)(importId, {
    onProgress: (progress) => tell({ progress }),
    shouldPause: () => Atomics.load(asked, 0) === 1,
    readAside: createReadAside(),
    shouldStartAfresh: () => process.memoryUsage().heapTotal > MUCH,
  })
  tell({ end })
} finally {
  await home.store.close()
}
