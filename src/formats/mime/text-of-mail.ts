import { parseContentType } from './content-type.ts'
import { decodeCharset } from './decode-charset.ts'
import { headerValue, readHeaderBlock } from './header-block.ts'
import { htmlToText } from './html-text.ts'
import { decodeQuotedPrintable } from './quoted-printable.ts'

/** A body with the headers that say how to read it. */
export type MailBody = {
  readonly bytes: Buffer
  readonly contentType: string
  readonly encoding: string
}

const PART_HEADERS = new Set(['content-type', 'content-transfer-encoding', 'content-disposition'])
const DEEPEST = 8
const MOST_PARTS = 40
const TEXT_BYTES = 16_384
const NEWLINE = 0x0a

/**
 * The first readable text of a mail: its first plain part that is no attachment, otherwise its
 * first HTML part in words. Looks at the first 16 KiB of the part only and decodes nothing else, so
 * attachments cost nothing.
 *
 * @returns empty when there is no text
 */
export function textOfMail(body: MailBody): string {
  const found = findText(body, 0)
  return found.plain !== '' ? found.plain : found.html
}

type Found = { readonly plain: string; readonly html: string }
const NOTHING: Found = { plain: '', html: '' }

function findText(body: MailBody, depth: number): Found {
  const { type, charset, boundary } = parseContentType(body.contentType)
  if (type.startsWith('multipart/')) {
    return boundary === '' || depth >= DEEPEST ? NOTHING : findInParts(body.bytes, boundary, depth)
  }
  if (type === 'text/plain') return { plain: clean(decodePart(body, charset)), html: '' }
  if (type === 'text/html') return { plain: '', html: clean(htmlToText(decodePart(body, charset))) }
  return NOTHING
}

function findInParts(bytes: Buffer, boundary: string, depth: number): Found {
  const mark = Buffer.from(`--${boundary}`, 'latin1')
  let html = ''
  let at = boundaryAt(bytes, mark, 0)
  for (let part = 0; at >= 0 && part < MOST_PARTS && !closesAt(bytes, at + mark.length); part++) {
    const lineEnd = bytes.indexOf(NEWLINE, at)
    if (lineEnd < 0) break
    const next = boundaryAt(bytes, mark, lineEnd + 1)
    const content = bytes.subarray(lineEnd + 1, next < 0 ? bytes.length : next)
    const found = findInPart(content, depth)
    if (found.plain !== '') return found
    if (html === '') html = found.html
    at = next
  }
  return { plain: '', html }
}

function findInPart(part: Buffer, depth: number): Found {
  const headers = readHeaderBlock(part, PART_HEADERS)
  if (/^\s*attachment/i.test(headerValue(headers, 'content-disposition'))) return NOTHING
  const body = {
    bytes: part.subarray(headers.bodyStart),
    contentType: headerValue(headers, 'content-type'),
    encoding: headerValue(headers, 'content-transfer-encoding'),
  }
  return findText(body, depth + 1)
}

/** Where the boundary next stands as a line of its own; -1 when it does not. */
function boundaryAt(bytes: Buffer, mark: Buffer, from: number): number {
  let at = bytes.indexOf(mark, from)
  while (at >= 0 && !isBoundary(bytes, at, mark.length)) at = bytes.indexOf(mark, at + mark.length)
  return at
}

function isBoundary(bytes: Buffer, at: number, length: number): boolean {
  if (at > 0 && bytes[at - 1] !== NEWLINE) return false
  const after = bytes[at + length] ?? NEWLINE
  return after <= 0x20 || closesAt(bytes, at + length)
}

function closesAt(bytes: Buffer, after: number): boolean {
  return bytes[after] === 0x2d && bytes[after + 1] === 0x2d && (bytes[after + 2] ?? NEWLINE) <= 0x20
}

function decodePart({ bytes, encoding }: MailBody, charset: string): string {
  switch (encoding.trim().toLowerCase()) {
    case 'base64':
      return decodeCharset(
        Buffer.from(bytes.toString('latin1', 0, TEXT_BYTES * 1.4), 'base64'),
        charset,
      )
    case 'quoted-printable':
      return decodeCharset(decodeQuotedPrintable(bytes.subarray(0, TEXT_BYTES * 2)), charset)
    default:
      return decodeCharset(bytes.subarray(0, TEXT_BYTES), charset)
  }
}

function clean(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  return lines.trim() === '' ? '' : lines
}
