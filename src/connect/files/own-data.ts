import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

const MARKS = ['digwell.sqlite', 'lock.sqlite']
const OWN_FILES = /^(?:digwell|lock)\.sqlite(?:-wal|-shm|-journal)?$/

/** The directory where a Digwell keeps its data. */
export function isOwnData(folder: string): boolean {
  return MARKS.every((mark) => existsSync(join(folder, mark)))
}

/**
 * A file that a Digwell keeps open. Reading it would end this process's own lock on it, since closing a
 * file drops all locks a process holds on it (POSIX fcntl).
 */
export function isOwnFile(path: string): boolean {
  return OWN_FILES.test(basename(path)) && isOwnData(dirname(path))
}
