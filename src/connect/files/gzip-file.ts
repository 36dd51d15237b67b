import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { countUnpacked } from './count-unpacked.ts'
import type { FileLimits } from './file-limits.ts'
import type { FoundFile } from './found-file.ts'
import { gatherHead } from './gather-head.ts'

const CHUNK_BYTES = 1 << 20

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8
}

/**
 * The file inside a gzip, unpacked while it is read; its name without `.gz`.
 *
 * @param packed the gzip itself
 * @throws what `countUnpacked` throws, when its very beginning is broken
 */
export async function gzipFile(packed: FoundFile, limits: FileLimits): Promise<FoundFile> {
  const { diskPath } = packed
  const open = (offset = 0): AsyncGenerator<Uint8Array> =>
    countUnpacked(
      unpack(diskPath),
      { name: packed.path, packedBytes: packed.size },
      { limits, offset },
    )
  const { bytes, isAll } = await gatherHead(open())
  const size = isAll ? bytes.length : Math.max(packed.size, await sizeSaid(diskPath, packed.size))
  return { path: packed.path.replace(/\.gz$/i, ''), diskPath, size, bytes, open }
}

function unpack(diskPath: string): Readable {
  const gunzip = createGunzip({ chunkSize: CHUNK_BYTES })
  // Errors of either end reach whoever reads from the last.
  pipeline(createReadStream(diskPath, { highWaterMark: CHUNK_BYTES }), gunzip, () => undefined)
  return gunzip
}

/** The unpacked size as the trailer says it, modulo 4 GiB (RFC 1952 §2.3.1): good for a progress bar. */
async function sizeSaid(diskPath: string, packedBytes: number): Promise<number> {
  const file = await open(diskPath)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, packedBytes - 4)
    return bytesRead === 4 ? buffer.readUInt32LE() : 0
  } finally {
    await file.close()
  }
}
