import type { FoundFile } from '../../connect/files/found-file.ts'
import type { ReadBatch, ReadContext, Reader } from '../../domain/reader.ts'
import type { ImportView } from '../../domain/view/import-view.ts'

/** A file, who reads it, and what they are told. */
export type Reading = {
  readonly reader: Reader
  readonly input: FoundFile
  readonly context: ReadContext
}

/** Reads files as `reader.read` does, elsewhere: some batches ahead of whoever keeps them. */
export type ReadAside = {
  /** What will be asked for next, in this order: begun already. Takes the place of what was expected before. */
  readonly expect: (next: readonly Reading[]) => void
  /** The same batches in the same order; also of what was not expected. One at a time. */
  readonly read: (reading: Reading) => AsyncIterable<ReadBatch>
  /** Gives back what reading held; it may be read on afterwards. */
  readonly close: () => Promise<void>
}

/** How whoever started an import hears of it and stops it. */
export type ImportHooks = {
  readonly onProgress: (progress: NonNullable<ImportView['progress']>) => void
  /** Asked between chunks; true stops here, to be gone on with later. */
  readonly shouldPause: () => boolean
  /** Asked after reading and after matching: true ends there, to go on elsewhere with a fresh heap. */
  readonly shouldStartAfresh?: () => boolean
  /** Where given, large files are read with it, while what was read before is being kept. */
  readonly readAside?: ReadAside
  /** Networks of so many personas are matched as a whole every time. */
  readonly wholeUpTo?: number
}

/** Where a run ended: all done, told to pause, or after a step with more to come. */
export type ImportEnd = 'done' | 'paused' | 'more'
