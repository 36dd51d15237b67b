import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { DigwellError } from '../domain/digwell-error.ts'

export type Lock = { readonly release: () => void }

type Holder = { readonly pid: number; readonly purpose: string; readonly since: string }

/**
 * The one writer's lock on a data directory. The operating system holds it for as long as this process
 * lives, so that it never outlives a crash.
 *
 * @param purpose what the holder does, as told to whoever comes second: `serve`, `a command`
 * @throws DigwellError `locked`, naming who holds it
 */
export async function takeLock(dataDir: string, purpose: string): Promise<Lock> {
  const place = join(dataDir, 'lock.sqlite')
  const note = join(dataDir, 'lock.json')
  const held = new Database(place, { timeout: 0 })
  try {
    held.pragma('journal_mode = DELETE')
    held.exec('begin exclusive')
  } catch (error) {
    held.close()
    throw new DigwellError('locked', heldWords(note), { cause: error })
  }
  const holder: Holder = { pid: process.pid, purpose, since: new Date().toISOString() }
  writeFileSync(note, JSON.stringify(holder), { mode: 0o600 })
  return {
    release() {
      if (!held.open) return
      rmSync(note, { force: true })
      held.exec('rollback')
      held.close()
    },
  }
}

function heldWords(note: string): string {
  try {
    const { pid, purpose, since } = JSON.parse(readFileSync(note, 'utf8')) as Holder
    return `Digwell is already at work on this data (${purpose}, process ${pid}, since ${since}). Use that one, or stop it first.`
  } catch {
    return 'Another Digwell is already at work on this data. Use that one, or stop it first.'
  }
}
