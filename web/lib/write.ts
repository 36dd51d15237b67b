import type { QueryKey } from '@tanstack/react-query'
import type { Receipt } from '../../src/domain/view/history-view.ts'
import { ApiError, type Method, send } from './api.ts'
import { queryClient } from './query-client.ts'
import { createStore } from './store.ts'
import { tellOtherWindows } from './other-windows.ts'
import { say } from './toasts.ts'
import { keepForUndo, offerUndo } from './undo.ts'
import { uuidv7 } from './uuid.ts'

/** What a screen already shows before the server has answered. */
export type Patch = { readonly key: QueryKey; readonly update: (shown: unknown) => unknown }

export type Write = {
  readonly method: Method
  readonly path: string
  readonly body?: unknown
  readonly patches?: readonly Patch[]
  /** Keys (or their beginnings) to read again afterwards. */
  readonly touches: readonly QueryKey[]
  /** Said when saved; absent: the server's words; null: nothing. */
  readonly said?: string | null
  /** Cannot be undone: none is offered. */
  readonly final?: boolean
  /** Puts typed text back where it was. */
  readonly onFailed?: () => void
  /** What to say where it turns out that this was dealt with elsewhere: nothing is lost, nothing put back. */
  readonly saidGone?: string
}

export type WriteState = {
  readonly pending: number
  readonly saved: number
  readonly failed: readonly { readonly key: string; readonly retry: () => void }[]
}

export const writeState = createStore<WriteState>({ pending: 0, saved: 0, failed: [] })

/** A patch with the shape its key holds; entries not yet loaded stay so. */
export function patch<T>(key: QueryKey, update: (shown: T) => T): Patch {
  return { key, update: (shown) => (shown === undefined ? undefined : update(shown as T)) }
}

/**
 * Shows a change at once, sends it, and offers to undo it. When it cannot be saved the screen goes
 * back to what it was, the text to where it was typed, and a retry with the same key is offered.
 *
 * @returns the receipt, or null when it was not saved
 */
export async function write<T extends Receipt>(order: Write, key = uuidv7()): Promise<T | null> {
  const undoPatches = applyPatches(order.patches ?? [])
  begin(key)
  const sending = send<T>(order.method, order.path, order.body, key)
  if (order.final !== true) keepForUndo(sending)
  try {
    const receipt = await sending
    writeState.set((now) => ({ ...now, pending: now.pending - 1, saved: now.saved + 1 }))
    if (order.final === true) say({ text: order.said ?? receipt.summary })
    else offerUndo(receipt, order.said)
    return receipt
  } catch (cause) {
    if (isGone(order, cause)) {
      over()
      say({ text: order.saidGone })
      return null
    }
    undoPatches()
    order.onFailed?.()
    fail(key, cause, () => void write(order, key))
    return null
  } finally {
    readAgain(order.touches)
  }
}

let touched: QueryKey[] = []

/** Not before the last pending write: an answer from between would show the later ones undone. */
function readAgain(touches: readonly QueryKey[]): void {
  touched.push(...touches)
  if (writeState.get().pending > 0) return
  for (const queryKey of touched) void queryClient.invalidateQueries({ queryKey })
  tellOtherWindows(touched)
  touched = []
}

/** At once, so that the next key press already meets what this one left. */
function applyPatches(patches: readonly Patch[]): () => void {
  const before: [QueryKey, unknown][] = []
  for (const { key, update } of patches) {
    void queryClient.cancelQueries({ queryKey: key })
    before.push(...queryClient.getQueriesData({ queryKey: key }))
    queryClient.setQueriesData({ queryKey: key }, update)
  }
  return () => {
    for (const [key, shown] of before) queryClient.setQueryData(key, shown)
  }
}

function begin(key: string): void {
  writeState.set((now) => ({
    ...now,
    pending: now.pending + 1,
    failed: now.failed.filter((write) => write.key !== key),
  }))
}

/** It was done, undone or taken away meanwhile, in another window or by another program. */
function isGone(order: Write, cause: unknown): order is Write & { saidGone: string } {
  const kind = cause instanceof ApiError ? cause.kind : null
  return order.saidGone !== undefined && (kind === 'not-found' || kind === 'conflict')
}

const over = (): void => writeState.set((now) => ({ ...now, pending: now.pending - 1 }))

/** Refusals that another try would only meet again. */
const FINAL: ReadonlySet<string> = new Set(['invalid-input', 'not-found', 'conflict', 'too-large'])

function fail(key: string, cause: unknown, retry: () => void): void {
  const final = cause instanceof ApiError && FINAL.has(cause.kind)
  writeState.set((now) => ({
    ...now,
    pending: now.pending - 1,
    failed: final ? now.failed : [...now.failed, { key, retry }],
  }))
  const why = cause instanceof ApiError ? cause.message : 'Something went wrong.'
  const act = final ? {} : { act: { label: 'Try again', run: retry } }
  say({ text: `Not saved. ${why}`, failed: true, ...act })
}
