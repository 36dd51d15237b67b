import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const CHUNK = 1 << 20

/** A new empty directory that goes when the process ends. */
export function scratchDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'digwell-bench-'))
  process.on('exit', () => rmSync(directory, { recursive: true, force: true }))
  return directory
}

/** Writes files given as chunks of text below `directory`, a megabyte at a time. */
export function writeFiles(
  directory: string,
  files: Iterable<{ readonly path: string; readonly chunks: Iterable<string> }>,
): void {
  for (const { path, chunks } of files) {
    const target = join(directory, path)
    mkdirSync(dirname(target), { recursive: true })
    const file = openSync(target, 'w')
    let pending: string[] = []
    let size = 0
    for (const chunk of chunks) {
      pending.push(chunk)
      size += chunk.length
      if (size < CHUNK) continue
      writeSync(file, pending.join(''))
      pending = []
      size = 0
    }
    writeSync(file, pending.join(''))
    closeSync(file)
  }
}
