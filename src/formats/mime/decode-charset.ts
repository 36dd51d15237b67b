const ASCII = /^[\x00-\x7f]*$/
const decoders = new Map<string, TextDecoder | null>()
const strictUtf8 = new TextDecoder('utf-8', { fatal: true })
const windows1252 = new TextDecoder('windows-1252')
const UNSURE = new Set(['', 'us-ascii', 'ascii', 'iso-8859-1', 'latin1', 'default', 'unknown-8bit'])

/**
 * Bytes as text in the charset they claim. Where the claim is missing, unknown or too small for
 * what is there, UTF-8 if it fits, else windows-1252. Never throws; a character cut off at the end
 * is dropped.
 */
export function decodeCharset(bytes: Uint8Array, charset = ''): string {
  const label = charset.toLowerCase()
  const decoder = UNSURE.has(label) || label === 'utf-8' ? null : decoderFor(label)
  return decoder === null ? decodeUnknown(bytes) : decoder.decode(bytes).replace(/\ufffd$/, '')
}

/** Header text that came as raw bytes (`latin1` holds one byte a character): UTF-8, else windows-1252. */
export function decodeRaw(latin1: string): string {
  return ASCII.test(latin1) ? latin1 : decodeUnknown(Buffer.from(latin1, 'latin1'))
}

function decodeUnknown(bytes: Uint8Array): string {
  try {
    return strictUtf8.decode(withoutCutCharacter(bytes))
  } catch {
    return windows1252.decode(bytes)
  }
}

/** Cuts an unfinished UTF-8 sequence off the end. */
function withoutCutCharacter(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return bytes
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return length > back ? bytes.subarray(0, bytes.length - back) : bytes
    }
  }
  return bytes
}

function decoderFor(label: string): TextDecoder | null {
  const known = decoders.get(label)
  if (known !== undefined) return known
  const made = makeDecoder(label)
  if (decoders.size < 200) decoders.set(label, made)
  return made
}

function makeDecoder(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label)
  } catch {
    return null
  }
}
