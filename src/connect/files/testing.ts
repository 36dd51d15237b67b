import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import type { FileLimits } from './file-limits.ts'
import type { FileProblem, FoundFile } from './found-file.ts'
import { listInputs } from './list-inputs.ts'

/** A folder that is gone when the test is over. */
export function temporaryFolder(): {
  readonly path: string
  readonly [Symbol.dispose]: () => void
} {
  const path = mkdtempSync(join(tmpdir(), 'digwell-files-'))
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) }
}

/** Writes a zip of these files and gives its path. */
export function writeZip(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): string {
  const path = join(folder, 'export.zip')
  const bytes = Object.entries(files).map(([name, content]): [string, Uint8Array] => [
    name,
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
  ])
  writeFileSync(path, zipSync(Object.fromEntries(bytes)))
  return path
}

/** What listing finds, files and problems apart. */
export async function findAll(
  paths: readonly string[],
  limits?: FileLimits,
): Promise<{ files: FoundFile[]; problems: FileProblem[] }> {
  const files: FoundFile[] = []
  const problems: FileProblem[] = []
  for await (const item of listInputs(paths, limits)) {
    if ('reason' in item) problems.push(item)
    else files.push(item)
  }
  return { files, problems }
}

/** All of a file's bytes as text, from a byte on. */
export async function textFrom(file: FoundFile | undefined, offset = 0): Promise<string> {
  if (file === undefined) throw new Error('there is no such file')
  return Buffer.concat(await Array.fromAsync(file.open(offset))).toString()
}
