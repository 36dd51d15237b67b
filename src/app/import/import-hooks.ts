import type { ImportView } from '../../domain/view/import-view.ts'

/** How whoever started an import hears of it and stops it. */
export type ImportHooks = {
  readonly onProgress: (progress: NonNullable<ImportView['progress']>) => void
  /** Asked between chunks; true stops here, to be gone on with later. */
  readonly shouldPause: () => boolean
  /** End once all is read: matching may begin elsewhere, with a fresh heap. */
  readonly endsAfterReading?: boolean
}

/** Where a run ended: all done, told to pause, or read and yet to be matched. */
export type ImportEnd = 'done' | 'paused' | 'read'
