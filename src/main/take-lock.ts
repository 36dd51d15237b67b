import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { DigwellError } from '../domain/digwell-error.ts'

export type Lock = { readonly release: () => void }

type Holder = { readonly pid: number; readonly purpose: string; readonly since: string }

function holderWords(note: string): string {
  try {
    const { pid, purpose, since } = JSON.parse(readFileSync(note, 'utf8')) as Holder
    return `Digwell is already ${purpose} with this data (process ${pid}, since ${since}).`
  } catch {
    return 'Another Digwell is using this data.'
  }
}

/**
 * Holds the data directory until released or until the process ends, however it ends: the lock is the
 * operating system's, on a file that SQLite keeps for it, so nothing stale can remain.
 *
 * @param purpose what for, as a person would say it: `serving`, `importing`
 * @throws DigwellError `locked`, naming the process that holds it
 */
export function takeLock(dataDir: string, purpose: string): Lock {
  const note = join(dataDir, 'lock.json')
  const held = new Database(join(dataDir, 'lock.sqlite'), { timeout: 0 })
  try {
    held.exec('begin exclusive')
  } catch (cause) {
    held.close()
    if (!(cause instanceof Database.SqliteError) || cause.code !== 'SQLITE_BUSY') throw cause
    throw new DigwellError('locked', holderWords(note), { cause })
  }
  const holder: Holder = { pid: process.pid, purpose, since: new Date().toISOString() }
  writeFileSync(note, JSON.stringify(holder), { mode: 0o600 })
  return { release: () => void held.close() }
}
