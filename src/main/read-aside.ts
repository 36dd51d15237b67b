import { Worker, MessageChannel, receiveMessageOnPort, type MessagePort } from 'node:worker_threads'
import type { ReadAside, Reading } from '../app/import/import-hooks.ts'
import { DigwellError } from '../domain/digwell-error.ts'
import type { ReadBatch, ReadContext } from '../domain/reader.ts'

export type ReadWorkerData = {
  readonly port: MessagePort
  /** Batches read before any is asked for. */
  readonly ahead: number
}

/** A file for the worker to read when it is through with those before it. */
export type ReadJob = {
  readonly id: number
  readonly reader: string
  readonly diskPath: string
  readonly entry: string | undefined
  /** As the import calls the file. */
  readonly path: string
  readonly context: ReadContext
}

/** `drop`: a job nobody waits for any more · `taken`: there is room for one more batch. */
export type ReadWorkerOrder =
  | { readonly read: ReadJob }
  | { readonly drop: number }
  | { readonly taken: true }

/** A batch of a job, its end, or why it broke off. */
export type ReadWorkerMessage = { readonly id: number } & (
  | { readonly batch: ReadBatch }
  | { readonly end: true }
  | { readonly trouble: string }
)

const AHEAD = 12

/**
 * Reads files in one thread of their own, one after another, at most twelve batches ahead. The thread starts
 * with the first file and ends with `close`.
 */
export function createReadAside(): ReadAside {
  let thread: ReadThread | null = null
  let expected: { readonly id: number; readonly name: string }[] = []
  let ids = 0
  const begin = (reading: Reading) => {
    thread ??= startThread()
    const job = { id: ++ids, name: nameOf(reading) }
    thread.order({ read: jobOf(reading, job.id) })
    return job
  }
  const dropFrom = (place: number) => {
    for (const { id } of expected.splice(place)) thread?.order({ drop: id })
  }
  return {
    expect(next) {
      const names = next.map(nameOf)
      const differs = expected.findIndex(({ name }, place) => name !== names[place])
      if (differs >= 0) dropFrom(differs)
      expected.push(...next.slice(expected.length).map(begin))
    },
    async *read(reading) {
      if (expected[0]?.name !== nameOf(reading)) dropFrom(0)
      const { id } = expected.shift() ?? begin(reading)
      let isOver = false
      try {
        while (!isOver) {
          const message = await thread?.next(id)
          isOver = message === undefined || !('batch' in message)
          if (message === undefined || 'end' in message) return
          if ('trouble' in message) throw new DigwellError('invalid-input', message.trouble)
          yield message.batch
        }
      } catch (error) {
        isOver = true
        throw error
      } finally {
        if (!isOver) thread?.order({ drop: id })
        if (thread?.isBroken() === true) [thread, expected] = [null, []]
      }
    },
    async close() {
      await thread?.close()
      ;[thread, expected] = [null, []]
    },
  }
}

type ReadThread = {
  readonly order: (order: ReadWorkerOrder) => void
  /** The next message of a job; those of jobs before it are dropped. @throws what the thread threw */
  readonly next: (id: number) => Promise<ReadWorkerMessage>
  readonly isBroken: () => boolean
  readonly close: () => Promise<void>
}

/** Batches wait in the port, unopened, until they are asked for. */
function startThread(): ReadThread {
  const { port1: here, port2: there } = new MessageChannel()
  const workerData: ReadWorkerData = { port: there, ahead: AHEAD }
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
    workerData,
    transferList: [there],
  })
  let broken: Error | null = null
  let wake = (): void => undefined
  worker.on('message', () => wake())
  worker.once('error', (error) => {
    broken = error instanceof Error ? error : new Error(String(error))
    wake()
  })
  worker.once('exit', () => {
    broken ??= new Error('The reading ended without a word.')
    wake()
  })
  const order = (what: ReadWorkerOrder) => worker.postMessage(what)
  return {
    order,
    async next(id) {
      for (;;) {
        const message = receiveMessageOnPort(here)?.message as ReadWorkerMessage | undefined
        if (message !== undefined && 'batch' in message) order({ taken: true })
        if (message?.id === id) return message
        if (message !== undefined) continue
        if (broken !== null) throw broken
        await new Promise<void>((resolve) => (wake = resolve))
      }
    },
    isBroken: () => broken !== null,
    async close() {
      await worker.terminate()
      here.close()
    },
  }
}

function jobOf({ reader, input, context }: Reading, id: number): ReadJob {
  const { diskPath, entry, path } = input
  return { id, reader: reader.kind, diskPath, entry, path, context }
}

/** The same for the same file read in the same way. */
function nameOf(reading: Reading): string {
  const { id: _, context, ...file } = jobOf(reading, 0)
  const { me, columns, ...rest } = context
  const own = [me.names, [...me.emails], [...me.phones], [...me.linkedin], [...(columns ?? [])]]
  return JSON.stringify([file, rest, own])
}
