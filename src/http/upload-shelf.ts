import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { DigwellError } from '../domain/digwell-error.ts'
import { DAY_MS } from '../domain/instant.ts'
import { safePath } from './safe-path.ts'

const TWO_GIB = 2 * 1024 ** 3
const KEPT_MS = 7 * DAY_MS
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Files that one import reads together, as if they lay where they were dropped from. */
export type TakenFiles = {
  /** What stands at the top of the drop: files, and folders with what is in them. */
  readonly paths: readonly string[]
  readonly discard: () => Promise<void>
}

/** Where uploaded files lie until an import has read them: inside the data directory. */
export type UploadShelf = {
  /**
   * Streams a file to disk under a path that cannot leave its own directory.
   *
   * @param announced its size in bytes as the client says it; null when it does not
   */
  readonly receive: (
    path: string,
    body: ReadableStream<Uint8Array> | null,
    announced: number | null,
  ) => Promise<{ uploadId: string; size: number }>
  /** Hands received files to an import; `not-found` if one is not there. */
  readonly take: (uploadIds: readonly string[]) => Promise<TakenFiles>
  /** Deletes what nobody took, and what an import took a week ago. For the start. */
  readonly sweep: () => Promise<void>
}

function tooLarge(limit: number): DigwellError {
  const size = `${Math.round(limit / 1024 ** 2)} MB`
  return new DigwellError(
    'too-large',
    `A file may have at most ${size}. Import it by path instead.`,
  )
}

function counting(limit: number, count: (bytes: number) => void): Transform {
  let total = 0
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      total += chunk.length
      count(total)
      done(total > limit ? tooLarge(limit) : null, chunk)
    },
  })
}

async function makeDirectory(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 })
}

/** `a.csv` → `a (2).csv` while something has that name. */
async function freePath(wanted: string): Promise<string> {
  const [, stem = wanted, ending = ''] = /^(.+?)(\.[^./\\]+)?$/.exec(wanted) ?? []
  for (let n = 1; ; n += 1) {
    const path = n === 1 ? wanted : `${stem} (${n})${ending}`
    if ((await stat(path).catch(() => null)) === null) return path
  }
}

/** The one file below `home`, as a path below it; null when there is none. */
async function onlyFile(home: string): Promise<string | null> {
  const entries = await readdir(home, { recursive: true, withFileTypes: true }).catch(() => [])
  const file = entries.find((entry) => entry.isFile())
  return file === undefined ? null : relative(home, join(file.parentPath, file.name))
}

/**
 * @param directory made when first needed
 * @param limit most bytes of one file
 */
export function createUploadShelf(directory: string, limit = TWO_GIB): UploadShelf {
  const untaken = join(directory, 'new')
  const taken = join(directory, 'taken')

  const receive: UploadShelf['receive'] = async (path, body, announced) => {
    if (announced !== null && announced > limit) throw tooLarge(limit)
    const uploadId = randomUUID()
    const home = join(untaken, uploadId)
    const file = join(home, ...safePath(path))
    let size = 0
    await makeDirectory(dirname(file))
    try {
      await pipeline(
        body === null ? Readable.from([]) : Readable.fromWeb(body as never),
        counting(limit, (bytes) => (size = bytes)),
        createWriteStream(file, { flags: 'wx', mode: 0o600 }),
      )
    } catch (cause) {
      await rm(home, { recursive: true, force: true })
      throw cause
    }
    return { uploadId, size }
  }

  /** Moves one upload to where its import reads it. @returns its path below `home` */
  const moveTo = async (home: string, uploadId: string): Promise<string> => {
    const from = join(untaken, uploadId)
    const path = UUID.test(uploadId) ? await onlyFile(from) : null
    if (path === null) {
      throw new DigwellError('not-found', 'That upload is no longer there. Upload it again.')
    }
    const to = await freePath(join(home, path))
    await makeDirectory(dirname(to))
    await rename(join(from, path), to)
    await rm(from, { recursive: true, force: true })
    return relative(home, to)
  }

  const take: UploadShelf['take'] = async (uploadIds) => {
    const home = join(taken, randomUUID())
    const tops = new Set<string>()
    for (const uploadId of uploadIds) {
      const [top = ''] = (await moveTo(home, uploadId)).split(sep)
      tops.add(join(home, top))
    }
    return { paths: [...tops], discard: () => rm(home, { recursive: true, force: true }) }
  }

  const sweep: UploadShelf['sweep'] = async () => {
    await rm(untaken, { recursive: true, force: true })
    for (const name of await readdir(taken).catch(() => [])) {
      const { mtimeMs } = await stat(join(taken, name))
      if (Date.now() - mtimeMs < KEPT_MS) continue // a paused import may still need it
      await rm(join(taken, name), { recursive: true, force: true })
    }
  }

  return { receive, take, sweep }
}
