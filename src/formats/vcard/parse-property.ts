import type { VProperty } from './vcard.ts'

const HEAVY = new Set(['PHOTO', 'LOGO', 'SOUND', 'KEY'])
const LONGEST_LINK = 2_000
const ENCODINGS = new Set(['QUOTED-PRINTABLE', 'BASE64', '8BIT', '7BIT', 'B'])

/**
 * Reads one unfolded line. What stands inside pictures, sounds and keys is left out and its length told.
 *
 * @returns null when the line is none (no colon, no name)
 */
export function parseProperty(line: string, version: string): VProperty | null {
  const colon = endOfName(line)
  if (colon === -1) return null
  const [head = '', ...rest] = splitOutsideQuotes(line.slice(0, colon), ';')
  const dot = head.lastIndexOf('.')
  const name = head
    .slice(dot + 1)
    .trim()
    .toUpperCase()
  if (!/^[A-Z0-9_-]+$/.test(name)) return null
  const params = paramsOf(rest, version)
  const base = { group: dot === -1 ? '' : head.slice(0, dot).trim(), name, params }
  const raw = line.slice(colon + 1)
  if (isHeavy(name, raw, params)) return { ...base, value: '', omitted: raw.length }
  return { ...base, value: decoded(raw, params) }
}

function endOfName(line: string): number {
  let quoted = false
  for (let i = 0; i < line.length; i++) {
    const char = line[i]
    if (char === '"') quoted = !quoted
    else if (char === ':' && !quoted) return i
  }
  return line.indexOf(':')
}

function splitOutsideQuotes(text: string, separator: string): string[] {
  if (!text.includes('"')) return text.split(separator)
  const parts: string[] = []
  let quoted = false
  let start = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '"') quoted = !quoted
    else if (text[i] === separator && !quoted) {
      parts.push(text.slice(start, i))
      start = i + 1
    }
  }
  parts.push(text.slice(start))
  return parts
}

function paramsOf(parts: readonly string[], version: string): Map<string, string[]> {
  const params = new Map<string, string[]>()
  for (const part of parts) {
    const equals = part.indexOf('=')
    const bare = part.trim()
    const name = equals === -1 ? bareName(bare) : part.slice(0, equals).trim().toUpperCase()
    const text = equals === -1 ? bare : part.slice(equals + 1)
    const values = splitOutsideQuotes(text, ',').map((value) => paramValue(value, version))
    params.set(name, [...(params.get(name) ?? []), ...values])
  }
  return params
}

/** Version 2.1 writes `TEL;CELL` and `;QUOTED-PRINTABLE` without names. */
function bareName(word: string): string {
  return ENCODINGS.has(word.toUpperCase()) ? 'ENCODING' : 'TYPE'
}

/** RFC 6868: `^n`, `^'` and `^^` inside parameter values of version 4.0. */
function paramValue(text: string, version: string): string {
  const bare = /^\s*"([^"]*)"\s*$/.exec(text)?.[1] ?? text
  if (version !== '4.0' || !bare.includes('^')) return bare
  return bare.replace(/\^([n'^])/g, (_whole, code: string) =>
    code === 'n' ? '\n' : code === "'" ? '"' : '^',
  )
}

function isHeavy(
  name: string,
  raw: string,
  params: ReadonlyMap<string, readonly string[]>,
): boolean {
  if (!HEAVY.has(name)) return false
  const encoding = params.get('ENCODING')?.[0]?.toUpperCase()
  return (
    encoding === 'B' || encoding === 'BASE64' || /^data:/i.test(raw) || raw.length > LONGEST_LINK
  )
}

function decoded(raw: string, params: ReadonlyMap<string, readonly string[]>): string {
  if (params.get('ENCODING')?.[0]?.toUpperCase() !== 'QUOTED-PRINTABLE') return raw
  const bytes: number[] = []
  for (const byte of Buffer.from(raw.replace(/=\n/g, ''), 'utf8')) bytes.push(byte)
  const text = decoderFor(params.get('CHARSET')?.[0]).decode(unquoted(bytes))
  return text.replace(/\r\n?/g, '\n')
}

/** RFC 2045 §6.7, with a lone `=` kept as written. */
function unquoted(bytes: readonly number[]): Uint8Array {
  const out: number[] = []
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0
    const code = byte === 0x3d ? hex(bytes[i + 1], bytes[i + 2]) : -1
    if (code === -1) out.push(byte)
    else {
      out.push(code)
      i += 2
    }
  }
  return Uint8Array.from(out)
}

function hex(high = 0, low = 0): number {
  const digits = String.fromCharCode(high, low)
  return /^[0-9a-f]{2}$/i.test(digits) ? Number.parseInt(digits, 16) : -1
}

function decoderFor(charset = 'utf-8'): TextDecoder {
  try {
    return new TextDecoder(charset)
  } catch {
    return new TextDecoder()
  }
}
