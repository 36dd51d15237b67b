import type { FoundFile } from '../../connect/files/found-file.ts'
import type { ReadBatch, ReadContext, Reader } from '../../domain/reader.ts'
import type { ImportView } from '../../domain/view/import-view.ts'

/** Reads a file as `reader.read` does, elsewhere: a few batches ahead of whoever keeps them. */
export type ReadAside = (
  reader: Reader,
  input: FoundFile,
  context: ReadContext,
) => AsyncIterable<ReadBatch>

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
