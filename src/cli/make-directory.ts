import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { DigwellError } from '../domain/digwell-error.ts'

const WHY: { readonly [code: string]: string } = {
  ENOENT: 'the system keeps no files there',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'it can only be read',
  EEXIST: 'a file is in the way',
  ENOTDIR: 'a file is in the way',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
}

/**
 * Makes a directory and what is missing above it, for the owner alone. One level after the other: Node's
 * own way goes on for ever where the system takes no directories, as in /proc.
 *
 * @throws DigwellError invalid-input
 */
export async function makeDirectory(path: string): Promise<void> {
  try {
    for (const level of await missingLevels(path)) await mkdir(level, { mode: 0o700 })
  } catch (cause) {
    const why = WHY[codeOf(cause)]
    if (why === undefined) throw cause
    throw new DigwellError('invalid-input', `${path} cannot be made a directory: ${why}.`, {
      cause,
    })
  }
}

/** Topmost first; the path itself where a file stands there, so that making it says so. */
async function missingLevels(path: string): Promise<readonly string[]> {
  const levels: string[] = []
  for (let level = path; !(await isDirectory(level)); level = dirname(level)) {
    levels.unshift(level)
    if (dirname(level) === level) break
  }
  return levels
}

async function isDirectory(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch (cause) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(cause))) return false
    throw cause
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''
