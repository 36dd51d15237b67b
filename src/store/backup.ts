import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { DigwellError } from '../domain/digwell-error.ts'
import type { Instant } from '../domain/instant.ts'
import type { Engine } from './engine.ts'

/**
 * Copies the database, while it is in use, into one new file that only its owner may read. The copy is
 * opened, checked and counted before it gets its name: a file of that name is a good backup.
 *
 * @throws DigwellError `conflict` when the file is there already, `outside-failed` when the copy is not
 *   sound or could not be written; no half of one is left behind
 */
export async function backupTo(engine: Engine, file: string): Promise<void> {
  if (existsSync(file)) {
    throw new DigwellError('conflict', `${file} is there already; name a new file.`)
  }
  const part = `${file}.part`
  try {
    const before = await engine.countRows()
    await engine.backup(part)
    chmodSync(part, 0o600)
    verify(part, before, await engine.countRows())
    renameSync(part, file)
  } catch (error) {
    for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(part + ending, { force: true })
    if (error instanceof DigwellError) throw error
    throw new DigwellError(
      'outside-failed',
      `The backup could not be written to ${file}. Is there room on the disk, and may you write there?`,
      { cause: error },
    )
  }
}

type Counts = ReadonlyMap<string, number>

/** Throws unless the copy is whole: what was written while it was made may or may not be in it. */
function verify(copy: string, before: Counts, after: Counts): void {
  const db = new Database(copy, { fileMustExist: true })
  try {
    // One file that can be moved anywhere, without a write-ahead log beside it.
    db.pragma('journal_mode = DELETE')
    const faults = (db.pragma('quick_check') as { quick_check: string }[]).filter(
      (row) => row.quick_check !== 'ok',
    )
    const wrong = [...before].filter(([table, count]) => {
      const copied = db.prepare(`select count(*) from "${table}"`).pluck().get() as number
      const now = after.get(table) ?? 0
      return copied < Math.min(count, now) || copied > Math.max(count, now)
    })
    if (faults.length > 0 || wrong.length > 0) {
      const where = wrong.map(([table]) => table).join(', ')
      throw new DigwellError('outside-failed', `The backup is not sound (${where || 'damaged'}).`)
    }
  } finally {
    db.close()
  }
}

const KEPT = 5
const NAME = /^before-\d+-\d+\.sqlite$/

/**
 * Keeps a checked copy of the data as version `fromVersion` left it, in `backups/` of the data directory,
 * and of such copies the newest five.
 *
 * @returns where it lies
 */
export async function backUpBeforeMigration(
  engine: Engine,
  dataDir: string,
  { fromVersion, now }: { readonly fromVersion: number; readonly now: Instant },
): Promise<string> {
  const directory = join(dataDir, 'backups')
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const file = join(directory, `before-${fromVersion}-${now}.sqlite`)
  await backupTo(engine, file)
  const made = (name: string) => Number(name.split(/[-.]/)[2])
  const all = readdirSync(directory).filter((name) => NAME.test(name))
  for (const name of all.sort((a, b) => made(b) - made(a)).slice(KEPT))
    rmSync(join(directory, name))
  return file
}
