import { closeSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { DigwellError } from '../domain/digwell-error.ts'
import type { Instant } from '../domain/instant.ts'

/** Who works in a data directory. */
export type LockHolder = {
  readonly pid: number
  readonly since: Instant
  /** What it does, in a word or two: `serve`, `a command`. */
  readonly purpose: string
  /** Where it can be reached, once it can. */
  readonly address?: string
}

export type Lock = {
  /** Lets others who come find the way to this program. */
  readonly reachableAt: (address: string) => void
  readonly release: () => void
}

/**
 * Takes the data directory for this process alone. The operating system holds the lock (through SQLite,
 * on `lock.sqlite`), so it ends with the process however that dies; `lock.json` beside it only tells who.
 *
 * @throws DigwellError `locked`, naming the holder, when another has it
 */
export function takeLock(dataDir: string, purpose: string, now: Instant = Date.now()): Lock {
  const held = lockFile(dataDir)
  if (held === null) throw new DigwellError('locked', inWords(readHolder(dataDir)))
  const note = join(dataDir, 'lock.json')
  const tell = (address?: string) =>
    writeNote(note, {
      pid: process.pid,
      since: now,
      purpose,
      ...(address === undefined ? {} : { address }),
    })
  tell()
  return {
    reachableAt: tell,
    release() {
      if (!held.open) return
      rmSync(note, { force: true })
      held.close()
    },
  }
}

/** Who holds the directory now; null when nobody does. */
export function findHolder(dataDir: string): LockHolder | null {
  const free = lockFile(dataDir)
  if (free === null) return readHolder(dataDir)
  free.close()
  return null
}

function lockFile(dataDir: string): Database.Database | null {
  const path = join(dataDir, 'lock.sqlite')
  // Made here so that it is private; never opened twice, since closing a file drops all its locks.
  createPrivately(path)
  const file = new Database(path, { timeout: 0 })
  try {
    file.exec('begin exclusive')
    return file
  } catch (error) {
    file.close()
    if (error instanceof Database.SqliteError && error.code === 'SQLITE_BUSY') return null
    throw error
  }
}

function createPrivately(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}

function writeNote(path: string, holder: LockHolder): void {
  const fresh = `${path}.${process.pid}`
  writeFileSync(fresh, `${JSON.stringify(holder)}\n`, { mode: 0o600 })
  renameSync(fresh, path)
}

/** The note may be missing or cut short in the moment of taking or releasing. */
function readHolder(dataDir: string): LockHolder {
  try {
    return JSON.parse(readFileSync(join(dataDir, 'lock.json'), 'utf8')) as LockHolder
  } catch {
    return { pid: 0, since: 0, purpose: '' }
  }
}

function inWords({ pid, since, purpose, address }: LockHolder): string {
  if (pid === 0) return 'Another Digwell is using this data. Try again in a moment.'
  const from = new Date(since).toISOString().slice(0, 16).replace('T', ' ')
  const where = address === undefined ? '' : ` at ${address}`
  return `This data is in use by another Digwell${where} (${purpose}, process ${pid}, since ${from} UTC). Use that one, or end it and try again.`
}
