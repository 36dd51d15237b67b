import type { ImportView } from '../../domain/view/import-view.ts'

/** How whoever started an import hears of it and stops it. */
export type ImportHooks = {
  readonly onProgress: (progress: NonNullable<ImportView['progress']>) => void
  /** Asked between chunks; true stops here, to be gone on with later. */
  readonly shouldPause: () => boolean
  /** Asked after reading and after matching: true ends there, to go on elsewhere with a fresh heap. */
  readonly shouldStartAfresh?: () => boolean
  /** Networks of so many personas are matched as a whole every time. */
  readonly wholeUpTo?: number
}

/** Where a run ended: all done, told to pause, or after a step with more to come. */
export type ImportEnd = 'done' | 'paused' | 'more'
