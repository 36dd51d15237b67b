import { HEAD_BYTES } from './found-file.ts'

/** The first bytes of a stream, and whether they are all of it. */
export async function gatherHead(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ readonly bytes: Uint8Array; readonly isAll: boolean }> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    length += chunk.length
    if (length > HEAD_BYTES) return { bytes: cut(chunks), isAll: false }
  }
  return { bytes: cut(chunks), isAll: true }
}

/** A copy, so that a head does not hold on to the larger buffer it was cut from. */
function cut(chunks: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(chunks).subarray(0, HEAD_BYTES))
}
