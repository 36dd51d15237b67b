import { DigwellError } from '../../domain/digwell-error.ts'
import type { AskProgress } from './model-desk.ts'

/** After something stood in the way it is tried again so much later. */
const AGAIN_MS = 60_000

type Run = (signal: AbortSignal, steps: Steps) => Promise<void>

export type Steps = {
  readonly onTried: AskProgress
  /** The model answers. */
  readonly onAnswer: () => void
}

/** Asking that goes on by itself, one run at a time. */
export type Asking = {
  /** Begins, or runs once more when the present run ends. */
  readonly wake: () => void
  /** Breaks the present run off and begins anew. */
  readonly restart: () => void
  /** What stands in the way, in words, until a run or an answer succeeds; null where nothing does. */
  readonly problem: () => string | null
  /** Sentences tried so far. */
  readonly tried: () => number
  readonly close: () => Promise<void>
}

/** @param run asks all there is; throws `outside-failed` where nobody answers */
export function createAsking(run: Run): Asking {
  let problem: string | null = null
  let tried = 0
  let isWanted = false
  let isClosed = false
  let timer: NodeJS.Timeout | null = null
  let current: { readonly done: Promise<void>; readonly breakOff: AbortController } | null = null

  const begin = (): void => {
    const breakOff = new AbortController()
    isWanted = false
    tried = 0
    if (timer !== null) clearTimeout(timer)
    const onAnswer = () => {
      problem = null
    }
    const onTried = (count: number) => {
      tried = count
      if (count > 0) onAnswer()
    }
    const done = run(breakOff.signal, { onTried, onAnswer })
      .then(onAnswer)
      .catch((error: unknown) => {
        if (breakOff.signal.aborted) return
        // A conflict: the owner chose otherwise meanwhile, and there is nothing to do.
        problem = wordsOf(error)
        if (problem === null || isClosed) return
        timer = setTimeout(wake, AGAIN_MS)
        timer.unref()
      })
      .finally(() => {
        current = null
        if (isWanted && !isClosed) begin()
      })
    current = { done, breakOff }
  }

  function wake(): void {
    if (isClosed) return
    if (current === null) begin()
    else isWanted = true
  }

  return {
    wake,
    restart() {
      problem = null
      current?.breakOff.abort()
      wake()
    },
    problem: () => problem,
    tried: () => tried,
    async close() {
      isClosed = true
      if (timer !== null) clearTimeout(timer)
      current?.breakOff.abort()
      await current?.done
    },
  }
}

function wordsOf(error: unknown): string | null {
  if (error instanceof DigwellError) return error.kind === 'conflict' ? null : error.message
  return 'Something went wrong while your model was asked.'
}
