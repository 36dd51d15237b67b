import { parentPort, workerData } from 'node:worker_threads'
import type { FoundFile } from '../connect/files/found-file.ts'
import { listInputs } from '../connect/files/list-inputs.ts'
import { DigwellError } from '../domain/digwell-error.ts'
import { READERS } from '../import/readers.ts'
import type { ReadWorkerData, ReadWorkerMessage } from './read-aside.ts'

const { reader: kind, diskPath, entry, path, context, ahead } = workerData as ReadWorkerData
const tell = (message: ReadWorkerMessage) => parentPort?.postMessage(message)

let room = ahead
let wake = (): void => undefined
parentPort?.on('message', () => {
  room++
  wake()
})

async function findInput(): Promise<FoundFile> {
  for await (const found of listInputs([diskPath])) {
    if (!('reason' in found) && found.entry === entry) return found
  }
  throw new DigwellError('invalid-input', 'This file is not there any more.')
}

async function readOn(): Promise<void> {
  const reader = READERS.find((one) => one.kind === kind)
  if (reader === undefined) throw new Error(`There is no reader ${kind}.`)
  const { size, bytes, open } = await findInput()
  for await (const batch of reader.read({ path, size, bytes, open }, context)) {
    tell({ batch })
    room--
    while (room <= 0) await new Promise<void>((resolve) => (wake = resolve))
  }
}

try {
  await readOn()
  tell({ end: true })
} catch (error) {
  const isFiles = error instanceof DigwellError || (error instanceof Error && 'code' in error)
  if (!isFiles) throw error
  tell({ trouble: error.message })
} finally {
  parentPort?.close()
}
