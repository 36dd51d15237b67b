import type { ImportView } from '../../domain/view/import-view.ts'
import { patchChange } from '../../store/change.ts'
import { patchImport } from '../../store/imports.ts'
import type { Home } from '../home.ts'
import type { ImportEnd, ImportHooks } from './import-hooks.ts'
import { runImport } from './run-import.ts'

export type Progress = NonNullable<ImportView['progress']>

/** Runs imports one after another, wherever that may be. */
export type ImportRunner = {
  /** Takes its turn after those started before. */
  readonly start: (importId: string) => void
  /** Stops after the current chunk; resolves when it has. */
  readonly pause: (importId: string) => Promise<void>
  readonly progressOf: (importId: string) => Progress | null
  readonly isActive: (importId: string) => boolean
  /** Called at every sign of life of any import; @returns how to stop listening */
  readonly listen: (listener: (importId: string) => void) => () => void
  /** Stops after the current chunk; what was kept stays, to be gone on with. */
  readonly close: () => Promise<void>
}

/** What actually carries an import out: here, or in a worker. */
export type Carrier = (importId: string, hooks: ImportHooks) => Promise<ImportEnd>

/** Carries an import out in this thread. */
export function carryHere(home: Home): Carrier {
  return (importId, hooks) => runImport(home, importId, hooks)
}

/** Keeps with the import, in words, why it broke off; what it had read stays and can be undone. */
export async function noteFailure(home: Home, importId: string, error: unknown): Promise<void> {
  await home.store.write(home.owner, async (s) => {
    await patchImport(s, importId, {
      phase: 'failed',
      error: error instanceof Error ? error.message : String(error),
      finished_at: home.clock(),
    })
    await patchChange(s, importId, { state: 'done' })
  })
}

/**
 * A queue in front of a carrier.
 *
 * @param failed told when an import broke off; the next one begins after it has been noted
 */
export function createRunner(
  carry: Carrier,
  failed: (importId: string, error: unknown) => Promise<void>,
): ImportRunner {
  const queue: string[] = []
  const progress = new Map<string, Progress>()
  const listeners = new Set<(importId: string) => void>()
  const paused = new Set<string>()
  let active: { id: string; done: Promise<void> } | null = null
  let closing = false
  const tell = (importId: string) => {
    for (const listener of listeners) listener(importId)
  }
  const next = () => {
    const id = queue.shift()
    if (id === undefined || closing) return
    const done = carry(id, {
      onProgress: (view) => {
        progress.set(id, view)
        tell(id)
      },
      shouldPause: () => closing || paused.has(id),
    })
      .then(() => {})
      .catch((error: unknown) => failed(id, error))
      .catch(() => {}) // What cannot be noted stays unfinished: it is gone on with another time.
      .finally(() => {
        active = null
        paused.delete(id)
        progress.delete(id)
        tell(id)
        next()
      })
    active = { id, done }
  }
  return {
    start(importId) {
      if (active?.id === importId || queue.includes(importId)) return
      queue.push(importId)
      if (active === null) next()
    },
    async pause(importId) {
      const waiting = queue.indexOf(importId)
      if (waiting >= 0) queue.splice(waiting, 1)
      if (active?.id !== importId) return
      paused.add(importId)
      await active.done
    },
    progressOf: (importId) => progress.get(importId) ?? null,
    isActive: (importId) => active?.id === importId || queue.includes(importId),
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async close() {
      closing = true
      await active?.done
    },
  }
}
