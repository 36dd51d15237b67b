import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs'
import { DigwellError } from '../../domain/digwell-error.ts'
import { HEAD_BYTES, type FoundFile } from './found-file.ts'

const CHUNK_BYTES = 1 << 20

/**
 * A file of its own on disk. Its head is read at once and again when the memory was wanted
 * elsewhere, so that a folder of 100,000 mails can be listed.
 *
 * @throws the system's error when it cannot be opened
 */
export function diskFile(diskPath: string, path: string): FoundFile {
  const { size, bytes } = readHead(diskPath)
  let kept = new WeakRef(bytes)
  return {
    path,
    diskPath,
    size,
    get bytes() {
      const known = kept.deref()
      if (known !== undefined) return known
      const again = readHead(diskPath).bytes
      kept = new WeakRef(again)
      return again
    },
    open: (offset = 0) => streamFile(diskPath, offset),
  }
}

/** Streams a file from a byte on. */
export async function* streamFile(diskPath: string, offset: number): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(diskPath, { start: offset, highWaterMark: CHUNK_BYTES })
  } catch (cause) {
    const message =
      'A file could not be read any more; it was moved, changed or is on a lost drive.'
    throw new DigwellError('invalid-input', message, { cause })
  }
}

function readHead(diskPath: string): { size: number; bytes: Uint8Array } {
  const file = openSync(diskPath, 'r')
  try {
    const { size } = fstatSync(file)
    const buffer = new Uint8Array(Math.min(size, HEAD_BYTES))
    let length = 0
    while (length < buffer.length) {
      const read = readSync(file, buffer, length, buffer.length - length, length)
      if (read === 0) break
      length += read
    }
    return { size, bytes: buffer.subarray(0, length) }
  } finally {
    closeSync(file)
  }
}
