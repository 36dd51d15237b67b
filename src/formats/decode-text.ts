type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** Turns the bytes of a text file into text, piece by piece. */
export type TextDecoding = {
  /** The text of the next bytes; a character cut in two waits for its rest. */
  readonly write: (bytes: Uint8Array) => string
  /** What was still waiting, once all bytes are in. */
  readonly end: () => string
}

/**
 * Decodes as files of this kind are really written: by byte order mark; else UTF-16 where every
 * other byte is zero; else UTF-8 until a byte breaks it, and windows-1252 from that piece on, unless
 * letters beyond ASCII had been read as UTF-8 before (then the broken ones become `�`).
 * Line ends come out as `\n`, however the file wrote them (CRLF, LF, lone CR).
 */
export function decodeText(): TextDecoding {
  let decoder: TextDecoding | null = null
  const lines = unifyLineEnds()
  return {
    write: (bytes) => {
      decoder ??= decoderFor(bytes)
      return lines.write(decoder.write(bytes))
    },
    end: () => lines.write(decoder?.end() ?? '') + lines.end(),
  }
}

/** The text at the beginning of a file; a character cut off at the end is left out. */
export function decodeHead(bytes: Uint8Array): string {
  return decodeText().write(bytes)
}

/** Characters that no text holds: controls but tabs, line ends and page breaks; what could not be decoded. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const NO_TEXT = /[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/g
const MOST_NO_TEXT = 0.01
const LOOKED_AT = 4_096

/** Does a file begin as text, in any of the encodings that are known? An empty one does. */
export function isText(bytes: Uint8Array): boolean {
  const begin = decodeHead(bytes.subarray(0, LOOKED_AT))
  const odd = begin.match(NO_TEXT)?.length ?? 0
  // A character cut in two at the end may count as one.
  return odd <= 1 || odd <= begin.length * MOST_NO_TEXT
}

function decoderFor(first: Uint8Array): TextDecoding {
  const encoding = encodingOf(first)
  if (encoding === 'utf-8') return utf8WithFallback()
  const decoder = new TextDecoder(encoding)
  return {
    write: (bytes) => decoder.decode(bytes, { stream: true }),
    end: () => decoder.decode(),
  }
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 512)
  const zeros = [0, 0]
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (odd > sample.length / 8 && odd > even * 4) return 'utf-16le'
  if (even > sample.length / 8 && even > odd * 4) return 'utf-16be'
  return 'utf-8'
}

function utf8WithFallback(): TextDecoding {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let waiting = new Uint8Array(0)
  let fallback: TextDecoder | null = null
  let foreign = false
  let first = true

  function decode(bytes: Uint8Array, last: boolean): string {
    const joined = join(waiting, bytes)
    const whole = last ? joined.length : wholeCharacters(joined)
    waiting = joined.slice(whole)
    const piece = joined.subarray(0, whole)
    if (fallback !== null) return fallback.decode(piece)
    try {
      const text = strict.decode(piece)
      foreign ||= text.length !== piece.length
      return text
    } catch {
      fallback = new TextDecoder(foreign ? 'utf-8' : 'windows-1252', { ignoreBOM: true })
      return fallback.decode(piece)
    }
  }

  function unmarked(text: string): string {
    if (!first || text === '') return text
    first = false
    return text.replace(/^\ufeff/, '')
  }

  return {
    write: (bytes) => unmarked(decode(bytes, false)),
    end: () => unmarked(decode(new Uint8Array(0), true)),
  }
}

/** How many of `bytes` make whole UTF-8 characters; at most three are left over. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return bytes.length
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return needed > back ? bytes.length - back : bytes.length
    }
  }
  return bytes.length
}

function join(left: Uint8Array, right: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(left.length + right.length)
  both.set(left)
  both.set(right, left.length)
  return both
}

function unifyLineEnds(): { write: (text: string) => string; end: () => string } {
  let heldReturn = false
  return {
    write: (text) => {
      if (text === '') return ''
      let whole = heldReturn ? `\r${text}` : text
      heldReturn = whole.endsWith('\r')
      if (heldReturn) whole = whole.slice(0, -1)
      return whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole
    },
    end: () => (heldReturn ? '\n' : ''),
  }
}
