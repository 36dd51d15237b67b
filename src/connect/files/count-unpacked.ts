import { DigwellError } from '../../domain/digwell-error.ts'
import { RATIO_FREE_BYTES, type FileLimits } from './file-limits.ts'

/** What is being unpacked, and how large it is packed. */
export type Packed = { readonly name: string; readonly packedBytes: number }

/**
 * Passes unpacked bytes on from `offset`, counting all of them.
 *
 * @throws `too-large` as soon as there are more than the limits allow; `invalid-input` when the
 *   packed data is broken or ends too early
 */
export async function* countUnpacked(
  stream: AsyncIterable<Uint8Array>,
  { name, packedBytes }: Packed,
  { limits, offset }: { readonly limits: FileLimits; readonly offset: number },
): AsyncGenerator<Uint8Array> {
  const most = mostUnpacked(packedBytes, limits)
  let length = 0
  try {
    for await (const chunk of stream) {
      const skip = Math.max(0, offset - length)
      length += chunk.length
      if (length > most) throw tooLarge(name)
      if (skip < chunk.length) yield skip === 0 ? chunk : chunk.subarray(skip)
    }
  } catch (cause) {
    throw cause instanceof DigwellError ? cause : broken(name, cause)
  }
}

/** How much so many packed bytes may become. */
export function mostUnpacked(packedBytes: number, limits: FileLimits): number {
  return Math.min(limits.unpackedBytes, Math.max(RATIO_FREE_BYTES, packedBytes * limits.ratio))
}

function tooLarge(name: string): DigwellError {
  return new DigwellError(
    'too-large',
    `${name} unpacks to far more than it should; reading stopped there. Unpack it yourself and import what is in it.`,
  )
}

function broken(name: string, cause: unknown): DigwellError {
  return new DigwellError(
    'invalid-input',
    `${name} is damaged or was not copied completely; download or copy it again.`,
    { cause },
  )
}
