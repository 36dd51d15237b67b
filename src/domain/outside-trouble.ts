import { DigwellError } from './digwell-error.ts'

/** What the machine refuses, by the code that Node.js or SQLite gives it. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', 'The disk is full.'],
  ['EDQUOT', 'Your share of the disk is full.'],
  ['SQLITE_FULL', 'The disk is full.'],
  ['EROFS', 'The place of the data can only be read.'],
  ['SQLITE_READONLY', 'The place of the data can only be read.'],
  ['EACCES', 'Digwell is not allowed to use the place of the data.'],
  ['EPERM', 'Digwell is not allowed to use the place of the data.'],
  ['SQLITE_CANTOPEN', 'The place of the data cannot be opened.'],
  ['EEXIST', 'The place of the data is a file, not a directory.'],
  ['ENOTDIR', 'The place of the data is no directory.'],
  ['SQLITE_NOTADB', 'digwell.sqlite is damaged or none of ours. Put a backup in its place.'],
  ['SQLITE_CORRUPT', 'The data is damaged. Put a backup in its place.'],
  ['SQLITE_IOERR', 'The disk did not do as it was told.'],
  ['EIO', 'The disk did not do as it was told.'],
])

/** Says in words what the machine under us refuses; null when the error is of another kind: a bug. */
export function outsideTrouble(error: unknown): DigwellError | null {
  if (!(error instanceof Error && 'code' in error)) return null
  const code = String(error.code)
  const words = WORDS.get(code) ?? WORDS.get(code.split('_').slice(0, 2).join('_'))
  if (words === undefined) return null
  return new DigwellError('outside-failed', `${words} Nothing was changed.`, { cause: error })
}
