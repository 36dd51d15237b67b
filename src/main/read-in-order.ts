import { parentPort, workerData } from 'node:worker_threads'
import type { FoundFile } from '../connect/files/found-file.ts'
import { listInputs } from '../connect/files/list-inputs.ts'
import { DigwellError } from '../domain/digwell-error.ts'
import { READERS } from '../import/readers.ts'
import type { ReadJob, ReadWorkerData, ReadWorkerMessage, ReadWorkerOrder } from './read-aside.ts'

const { port, ahead } = workerData as ReadWorkerData

const jobs: ReadJob[] = []
const dropped = new Set<number>()
let room = ahead
let wake = (): void => undefined

parentPort?.on('message', (order: ReadWorkerOrder) => {
  if ('read' in order) jobs.push(order.read)
  else if ('drop' in order) dropped.add(order.drop)
  else room++
  wake()
})

/** Until the next order comes. */
async function ordered(): Promise<void> {
  await new Promise<void>((resolve) => (wake = resolve))
}

/** The message waits in the port; the other one tells that there is one. */
function tell(message: ReadWorkerMessage): void {
  port.postMessage(message)
  parentPort?.postMessage('told')
}

async function findInput({ diskPath, entry }: ReadJob): Promise<FoundFile> {
  for await (const found of listInputs([diskPath])) {
    if (!('reason' in found) && found.entry === entry) return found
  }
  throw new DigwellError('invalid-input', 'This file is not there any more.')
}

async function readAll(job: ReadJob): Promise<void> {
  const reader = READERS.find((one) => one.kind === job.reader)
  if (reader === undefined) throw new Error(`There is no reader ${job.reader}.`)
  const { size, bytes, open } = await findInput(job)
  for await (const batch of reader.read({ path: job.path, size, bytes, open }, job.context)) {
    while (room <= 0 && !dropped.has(job.id)) await ordered()
    if (dropped.has(job.id)) return
    room--
    tell({ id: job.id, batch })
  }
}

async function carryOut(job: ReadJob): Promise<void> {
  try {
    if (!dropped.has(job.id)) await readAll(job)
    tell({ id: job.id, end: true })
  } catch (error) {
    const isFiles = error instanceof DigwellError || (error instanceof Error && 'code' in error)
    if (!isFiles) throw error
    tell({ id: job.id, trouble: error.message })
  }
}

for (;;) {
  const job = jobs.shift()
  if (job === undefined) await ordered()
  else await carryOut(job)
}
