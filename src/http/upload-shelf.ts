import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { DigwellError } from '../domain/digwell-error.ts'

const TWO_GIB = 2 * 1024 ** 3
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Where uploaded files lie until an import has read them: inside the data directory. */
export type UploadShelf = {
  /**
   * Streams a file to disk under a name that cannot leave its own directory.
   *
   * @param announced its size in bytes as the client says it; null when it does not
   */
  readonly receive: (
    name: string,
    body: ReadableStream<Uint8Array> | null,
    announced: number | null,
  ) => Promise<{ uploadId: string; size: number }>
  /** The paths of received files, now the importer's to delete; `not-found` if one is not there. */
  readonly take: (uploadIds: readonly string[]) => Promise<readonly string[]>
  /** Deletes what nobody took and the empty directories of what was imported. For the start. */
  readonly sweep: () => Promise<void>
}

/** A name that is one harmless path segment of at most 120 characters; keeps the ending. */
export function safeFileName(name: string): string {
  const last = basename(name.replaceAll('\\', '/'))
  // Controls, what Windows refuses, and marks that turn the reading direction.
  const clean = last.replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]/gu, '_').replace(/^\.+|[. ]+$/g, '_')
  return clean.slice(-120) || 'file'
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

/**
 * @param directory made when first needed
 * @param limit most bytes of one file
 */
export function createUploadShelf(directory: string, limit = TWO_GIB): UploadShelf {
  const untaken = join(directory, 'new')
  const taken = join(directory, 'taken')

  const receive: UploadShelf['receive'] = async (name, body, announced) => {
    if (announced !== null && announced > limit) throw tooLarge(limit)
    const uploadId = randomUUID()
    const home = join(untaken, uploadId)
    let size = 0
    await mkdir(home, { recursive: true, mode: 0o700 })
    try {
      await pipeline(
        body === null ? Readable.from([]) : Readable.fromWeb(body as never),
        counting(limit, (bytes) => (size = bytes)),
        createWriteStream(join(home, safeFileName(name)), { flags: 'wx', mode: 0o600 }),
      )
    } catch (cause) {
      await rm(home, { recursive: true, force: true })
      throw cause
    }
    return { uploadId, size }
  }

  const takeOne = async (uploadId: string): Promise<string> => {
    const gone = new DigwellError('not-found', 'That upload is no longer there. Upload it again.')
    if (!UUID.test(uploadId)) throw gone
    const home = join(taken, uploadId)
    await mkdir(taken, { recursive: true, mode: 0o700 })
    await rename(join(untaken, uploadId), home).catch(() => Promise.reject(gone))
    const [file] = await readdir(home)
    if (file === undefined) throw gone
    return join(home, file)
  }

  const take: UploadShelf['take'] = async (uploadIds) => {
    const paths: string[] = []
    for (const uploadId of uploadIds) paths.push(await takeOne(uploadId))
    return paths
  }

  const sweep: UploadShelf['sweep'] = async () => {
    await rm(untaken, { recursive: true, force: true })
    for (const name of await readdir(taken).catch(() => [])) {
      await rmdir(join(taken, name)).catch(() => null) // still holds a file: a paused import's
    }
  }

  return { receive, take, sweep }
}
