import { decodeRaw, decodeCharset } from './decode-charset.ts'
import { decodeQuotedPrintable } from './quoted-printable.ts'

const WORD = /=\?([^?\s]{1,60})\?([bBqQ])\?([^?]{0,2000})\?=/g

/**
 * A header value as text: encoded words of both kinds (RFC 2047), also where they are not allowed;
 * neighbouring words join without the blank between them, and may cut a character in two; raw
 * bytes are UTF-8 or windows-1252.
 *
 * @param raw one byte a character, unfolded
 */
export function decodeHeader(raw: string): string {
  if (!raw.includes('=?')) return decodeRaw(raw)
  let text = ''
  let end = 0
  let run: Run | null = null
  for (const match of raw.matchAll(WORD)) {
    const [word, label = '', encoding = '', content = ''] = match
    const charset = (label.split('*')[0] ?? '').toLowerCase() // RFC 2231 §5: charset*language
    const between = raw.slice(end, match.index)
    end = match.index + word.length
    const bytes = bytesOf(encoding, content)
    if (run !== null && between.trim() === '') {
      if (run.charset === charset) run.parts.push(bytes)
      else {
        text += textOf(run)
        run = { charset, parts: [bytes] }
      }
      continue
    }
    text += (run === null ? '' : textOf(run)) + decodeRaw(between)
    run = { charset, parts: [bytes] }
  }
  return text + (run === null ? '' : textOf(run)) + decodeRaw(raw.slice(end))
}

type Run = { readonly charset: string; readonly parts: Uint8Array[] }

function textOf({ charset, parts }: Run): string {
  const [only] = parts
  return decodeCharset(
    parts.length === 1 && only !== undefined ? only : Buffer.concat(parts),
    charset,
  )
}

function bytesOf(encoding: string, content: string): Uint8Array {
  if (encoding === 'B' || encoding === 'b') return Buffer.from(content, 'base64')
  return decodeQuotedPrintable(Buffer.from(content.replaceAll('_', ' '), 'latin1'))
}
