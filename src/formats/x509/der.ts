/** A value in the Distinguished Encoding Rules (ITU-T X.690): tag, length, content. */
export type Der = Uint8Array<ArrayBuffer>

/** One value; `tag` is the whole identifier octet. */
export function tagged(tag: number, ...content: readonly Uint8Array[]): Der {
  const body = Buffer.concat(content)
  return bytes(tag, ...lengthOf(body.length), ...body)
}

/** Fewest octets, as DER asks (X.690 §10.1). */
function lengthOf(length: number): readonly number[] {
  if (length < 0x80) return [length]
  const octets = bigEndian(length)
  return [0x80 | octets.length, ...octets]
}

function bigEndian(value: number): readonly number[] {
  return value < 256 ? [value] : [...bigEndian(Math.floor(value / 256)), value % 256]
}

function bytes(...octets: readonly number[]): Der {
  return Uint8Array.from(octets)
}

export const sequence = (...parts: readonly Uint8Array[]): Der => tagged(0x30, ...parts)
export const setOf = (part: Uint8Array): Der => tagged(0x31, part)
export const octetString = (content: Uint8Array): Der => tagged(0x04, content)
export const utf8String = (text: string): Der => tagged(0x0c, Buffer.from(text))
export const boolean = (value: boolean): Der => tagged(0x01, bytes(value ? 0xff : 0))

/** A number of zero or more, big-endian; without needless zeros, and never read as negative. */
export function integer(value: Uint8Array): Der {
  const first = value.findIndex((octet) => octet !== 0)
  const bare = first === -1 ? bytes(0) : value.subarray(first)
  return tagged(0x02, (bare[0] ?? 0) >= 0x80 ? bytes(0) : bytes(), bare)
}

/** `unused` bits at the end of the last octet do not count. */
export function bitString(content: Uint8Array, unused = 0): Der {
  return tagged(0x03, bytes(unused), content)
}

/** An object identifier in dotted form: `2.5.29.17`. */
export function objectId(dotted: string): Der {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return tagged(0x06, bytes(...[first * 40 + second, ...rest].flatMap(base128)))
}

function base128(value: number): readonly number[] {
  const low = value % 128
  const high = Math.floor(value / 128)
  return high === 0 ? [low] : [...base128(high).map((octet) => octet | 0x80), low]
}

/** A second in UTC: two digits of a year up to 2049, four beyond (RFC 5280 §4.1.2.5). */
export function time(at: number): Der {
  const text = `${new Date(at).toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`
  const isFar = Number(text.slice(0, 4)) >= 2050
  return isFar ? tagged(0x18, Buffer.from(text)) : tagged(0x17, Buffer.from(text.slice(2)))
}
