import { Worker } from 'node:worker_threads'
import type { ReadAside } from '../app/import/import-hooks.ts'
import { DigwellError } from '../domain/digwell-error.ts'
import type { ReadBatch, ReadContext } from '../domain/reader.ts'

export type ReadWorkerData = {
  readonly reader: string
  readonly diskPath: string
  readonly entry: string | undefined
  /** As the import calls the file. */
  readonly path: string
  readonly context: ReadContext
  /** Batches read before any is asked for. */
  readonly ahead: number
}

/** A batch (answered by any message once it is taken), the end, or why it broke off. */
export type ReadWorkerMessage =
  | { readonly batch: ReadBatch }
  | { readonly end: true }
  | { readonly trouble: string }

const AHEAD = 4

/** Reads files in a thread of their own, at most four batches ahead, in the same order and with the same outcome. */
export const readAside: ReadAside = async function* (reader, input, context) {
  const { diskPath, entry, path } = input
  const workerData: ReadWorkerData = {
    reader: reader.kind,
    diskPath,
    entry,
    path,
    context,
    ahead: AHEAD,
  }
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { workerData })
  try {
    for await (const message of messagesOf(worker)) {
      if ('end' in message) return
      if ('trouble' in message) {
        throw new DigwellError('invalid-input', message.trouble)
      }
      worker.postMessage('next')
      yield message.batch
    }
  } finally {
    await worker.terminate()
  }
}

/** What a worker says, in order; throws what it throws, and when it ends without a word. */
async function* messagesOf(worker: Worker): AsyncGenerator<ReadWorkerMessage> {
  const waiting: ReadWorkerMessage[] = []
  let broken: Error | null = null
  let wake = (): void => undefined
  const hear = (take: () => void) => {
    take()
    wake()
  }
  worker.on('message', (message: ReadWorkerMessage) => hear(() => waiting.push(message)))
  worker.once('error', (error) => hear(() => (broken = asError(error))))
  worker.once('exit', () => hear(() => (broken ??= new Error('The reading ended without a word.'))))
  for (;;) {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) yield next
    if (broken !== null) throw broken
    await new Promise<void>((resolve) => (wake = resolve))
  }
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown))
}
