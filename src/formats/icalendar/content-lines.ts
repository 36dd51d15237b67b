import { decodeRaw } from '../mime/decode-charset.ts'

/** One property of a calendar: `ATTENDEE;CN="Marrow, Ilse":mailto:ilse@oak.example`. */
export type ContentLine = {
  /** Upper case. */
  readonly name: string
  /** By name in upper case; of a repeated one the first. */
  readonly params: ReadonlyMap<string, string>
  /** As written: texts still escaped. */
  readonly value: string
  /** 1-based line at which it begins. */
  readonly line: number
}

const LONGEST = 1 << 20

/**
 * The logical lines of an iCalendar file (RFC 5545 §3.1), unfolded at bytes: a fold may split a
 * character. What is no property is passed over.
 */
export function* readContentLines(bytes: Buffer): Generator<ContentLine> {
  const raw = bytes.toString('latin1')
  let number = 0
  let begun = 1
  let logical = ''
  let at = 0
  while (at < raw.length) {
    const newline = raw.indexOf('\n', at)
    const stop = newline < 0 ? raw.length : newline
    const end = stop > at && raw[stop - 1] === '\r' ? stop - 1 : stop
    const isFolded = raw[at] === ' ' || raw[at] === '\t'
    number++
    if (isFolded) {
      if (logical.length < LONGEST) logical += raw.slice(at + 1, end)
    } else {
      const property = parseContentLine(logical, begun)
      if (property !== null) yield property
      logical = raw.slice(at, end)
      begun = number
    }
    at = stop + 1
  }
  const property = parseContentLine(logical, begun)
  if (property !== null) yield property
}

/** @param raw one byte a character */
function parseContentLine(raw: string, line: number): ContentLine | null {
  const nameEnd = raw.search(/[;:]/)
  if (nameEnd < 1) return null
  const text = decodeRaw(raw)
  const params = new Map<string, string>()
  let at = text.search(/[;:]/)
  const name = text
    .slice(0, at)
    .trim()
    .replace(/^\ufeff/, '')
    .toUpperCase()
  while (text[at] === ';') {
    const equals = text.indexOf('=', at)
    const end = endOfParam(text, at + 1)
    if (equals > at && equals < end) {
      const key = text
        .slice(at + 1, equals)
        .trim()
        .toUpperCase()
      if (!params.has(key)) params.set(key, paramValue(text.slice(equals + 1, end)))
    }
    at = end
  }
  return at >= text.length ? null : { name, params, value: text.slice(at + 1), line }
}

/** The next `;` or `:` outside quotes. */
function endOfParam(text: string, from: number): number {
  let isQuoted = false
  for (let at = from; at < text.length; at++) {
    const char = text[at]
    if (char === '"') isQuoted = !isQuoted
    else if (!isQuoted && (char === ';' || char === ':')) return at
  }
  return text.length
}

/** Quotes removed, `^n`, `^'`, `^^` undone (RFC 6868). */
function paramValue(raw: string): string {
  const bare = raw.replaceAll('"', '')
  if (!bare.includes('^')) return bare
  return bare.replace(/\^([n'^])/g, (_, mark) => (mark === 'n' ? '\n' : mark === "'" ? '"' : '^'))
}

/** A TEXT value with its escapes undone (RFC 5545 §3.3.11). */
export function unescapeText(value: string): string {
  if (!value.includes('\\')) return value
  return value.replace(/\\([\\;,nN:"])/g, (_, char) => (char === 'n' || char === 'N' ? '\n' : char))
}
