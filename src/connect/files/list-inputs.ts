import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, join, sep } from 'node:path'
import { DigwellError } from '../../domain/digwell-error.ts'
import { diskFile } from './disk-file.ts'
import { LOCAL_LIMITS, type FileLimits } from './file-limits.ts'
import type { FileProblem, FoundFile } from './found-file.ts'
import { gzipFile, isGzip } from './gzip-file.ts'
import { isOwnData, isOwnFile } from './own-data.ts'
import { isZip, zipFiles } from './zip-files.ts'

export type { FileProblem, FoundFile } from './found-file.ts'

/**
 * Every file in what the owner gave: files, folders (hidden files, `node_modules` and links passed
 * over), zips and gzips, which are looked into without unpacking them to disk. In a fixed order:
 * as given, folders by name. Each `path` comes once: a second `Connections.csv` is called after
 * the zip or folder it lies in. What cannot be taken is a problem in words; nothing throws.
 */
export async function* listInputs(
  paths: readonly string[],
  limits: FileLimits = LOCAL_LIMITS,
): AsyncGenerator<FoundFile | FileProblem> {
  const taken = new Set<string>()
  for (const given of paths) {
    for await (const place of walk(given)) {
      if ('reason' in place) yield place
      else {
        for await (const found of look(place, limits)) {
          yield 'reason' in found ? found : named(found, taken, basename(given))
        }
      }
    }
  }
}

type Place = { readonly diskPath: string; readonly path: string }

async function* walk(given: string): AsyncGenerator<Place | FileProblem> {
  try {
    const stats = await stat(given)
    if (stats.isFile() && isOwnFile(await realpath(given))) {
      yield { path: basename(given), reason: OWN_DATA }
    } else if (stats.isFile()) yield { diskPath: given, path: basename(given) }
    else if (stats.isDirectory()) yield* walkFolder(given, '')
    else yield { path: basename(given), reason: 'This is neither a file nor a folder.' }
  } catch (cause) {
    yield { path: basename(given), reason: reasonOf(cause) }
  }
}

async function* walkFolder(folder: string, below: string): AsyncGenerator<Place | FileProblem> {
  if (isOwnData(folder)) {
    yield { path: below === '' ? basename(folder) : below, reason: OWN_DATA }
    return
  }
  let entries
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (cause) {
    yield { path: below === '' ? basename(folder) : below, reason: reasonOf(cause) }
    return
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || entry.name === '__MACOSX')
      continue
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    const diskPath = join(folder, entry.name)
    if (entry.isDirectory()) yield* walkFolder(diskPath, path)
    else if (entry.isFile()) yield { diskPath, path }
  }
}

/** One file on disk, and what lies in it when it is an archive. */
async function* look(place: Place, limits: FileLimits): AsyncGenerator<FoundFile | FileProblem> {
  const { diskPath, path } = place
  try {
    const file = diskFile(diskPath, path)
    const { bytes, size } = file
    if (size === 0) yield { path, reason: 'This file is empty.' }
    else if (size > limits.fileBytes) yield { path, reason: tooLarge(limits) }
    else if (isZip(bytes)) yield* zipFiles(file, limits)
    else if (isGzip(bytes)) yield await unpacked(file, limits)
    else yield isTar(bytes) ? { path, reason: TAR } : file
  } catch (cause) {
    yield { path, reason: reasonOf(cause) }
  }
}

async function unpacked(file: FoundFile, limits: FileLimits): Promise<FoundFile | FileProblem> {
  const found = await gzipFile(file, limits)
  return isTar(found.bytes) ? { path: file.path, reason: TAR } : found
}

const OWN_DATA = 'This is where Digwell keeps its own data; there is nothing to import in it.'
const TAR = 'This is a tar archive: unpack it and import the folder.'

function isTar(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(257, 262)).toString('latin1') === 'ustar'
}

function tooLarge({ fileBytes }: FileLimits): string {
  return `This file is larger than ${Math.floor(fileBytes / 2 ** 20)} MB, the most that is taken here.`
}

/** Gives a file a path of its own when another one has the same. */
function named(found: FoundFile, taken: Set<string>, given: string): FoundFile {
  const within = found.entry === undefined ? given : basename(found.diskPath.split(sep).join('/'))
  let path = found.path
  if (taken.has(path)) path = `${within}/${found.path}`
  for (let number = 2; taken.has(path); number++) path = `${within} (${number})/${found.path}`
  taken.add(path)
  return path === found.path ? found : renamed(found, path)
}

/** A plain file is opened anew: copying it would read its head and hold it. */
function renamed(found: FoundFile, path: string): FoundFile {
  const isPlain = Object.getOwnPropertyDescriptor(found, 'bytes')?.get !== undefined
  return isPlain ? diskFile(found.diskPath, path) : { ...found, path }
}

function reasonOf(cause: unknown): string {
  if (cause instanceof DigwellError) return cause.message
  const code = cause instanceof Error && 'code' in cause ? cause.code : ''
  if (code === 'EACCES' || code === 'EPERM') return 'Digwell is not allowed to read this.'
  if (code === 'ENOENT') return 'There is no such file or folder.'
  return 'This could not be read.'
}
