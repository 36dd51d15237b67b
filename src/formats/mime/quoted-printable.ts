const EQUALS = 0x3d

/**
 * Undoes quoted-printable (RFC 2045 §6.7): `=E9` and soft line breaks. What is no valid escape stays
 * as it stands.
 */
export function decodeQuotedPrintable(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(EQUALS)) return bytes
  const out = new Uint8Array(bytes.length)
  let length = 0
  let at = 0
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0
    if (byte !== EQUALS) {
      out[length++] = byte
      at++
      continue
    }
    const softBreak = softBreakAt(bytes, at + 1)
    if (softBreak > 0) {
      at += 1 + softBreak
      continue
    }
    const value = hexAt(bytes, at + 1)
    out[length++] = value < 0 ? EQUALS : value
    at += value < 0 ? 1 : 3
  }
  return out.subarray(0, length)
}

/** Bytes of a line end here, blanks before it allowed; 0 when there is none. */
function softBreakAt(bytes: Uint8Array, start: number): number {
  let at = start
  while (at - start < 80 && (bytes[at] === 0x20 || bytes[at] === 0x09)) at++
  if (at >= bytes.length) return bytes.length - start
  if (bytes[at] === 0x0d && bytes[at + 1] === 0x0a) return at + 2 - start
  return bytes[at] === 0x0a ? at + 1 - start : 0
}

/** The byte two hexadecimal digits stand for; -1 when they are none. */
function hexAt(bytes: Uint8Array, at: number): number {
  const high = digit(bytes[at] ?? 0)
  const low = digit(bytes[at + 1] ?? 0)
  return high < 0 || low < 0 ? -1 : high * 16 + low
}

function digit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48
  if (code >= 65 && code <= 70) return code - 55
  return code >= 97 && code <= 102 ? code - 87 : -1
}
