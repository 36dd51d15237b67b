import type { ReadInput } from '../../domain/reader.ts'

/** A file to read, wherever it lies: on disk, in a zip, in a gzip. */
export type FoundFile = ReadInput & {
  /** The file on disk it lies in. */
  readonly diskPath: string
  /** Its name inside a zip. */
  readonly entry?: string
}

/** What could not be taken, and why, in words for the owner. */
export type FileProblem = { readonly path: string; readonly reason: string }

/** How much of each file is looked at to tell what it is. */
export const HEAD_BYTES = 65_536
