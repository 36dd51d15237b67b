import type { Instant } from '../instant.ts'
import type { SetAside } from '../source-record.ts'

export type ImportFileView = {
  readonly path: string
  /** Reader's kind; null when nobody can read it. */
  readonly kind: string | null
  readonly title: string | null
  readonly state: 'waiting' | 'reading' | 'read' | 'same-as-before' | 'needs-columns' | 'refused'
  readonly rows: number
  readonly linked: number
  readonly unchanged: number
  /** The first 1,000; `setAsideCount` counts all. */
  readonly setAside: readonly SetAside[]
  readonly setAsideCount: number
  /** Why it was refused, or what is needed. */
  readonly reason: string | null
}

export type ImportView = {
  /** The change it is: undo this to undo the import. */
  readonly id: string
  readonly at: Instant
  readonly label: string
  readonly state: 'reading' | 'matching' | 'weighing' | 'paused' | 'done' | 'failed' | 'undone'
  readonly files: readonly ImportFileView[]
  readonly people: { readonly new: number; readonly updated: number; readonly toReview: number }
  readonly interactions: { readonly new: number }
  readonly news: number
  /** Whole texts of mails and messages it keeps that were not kept before. */
  readonly texts: number
  /** Promises that stood before it and that what it brought has kept. */
  readonly promisesKept: number
  readonly progress: {
    /** What is being done, in words: "Reading mailbox.mbox". */
    readonly doing: string
    readonly bytesDone: number
    readonly bytesTotal: number
    readonly rowsPerSecond: number
    readonly secondsLeft: number | null
    /** True things found so far, in words, newest first; at most 5. */
    readonly found: readonly string[]
  } | null
  readonly error: string | null
  readonly sample: boolean
}

/** For mapping a CSV nobody knows. */
export type ColumnsView = {
  readonly path: string
  readonly header: readonly string[]
  readonly sample: readonly (readonly string[])[]
  /** Header cell → field, proposed; absent where unknown. */
  readonly proposal: { readonly [column: string]: string }
  readonly fields: readonly { readonly field: string; readonly title: string }[]
}
