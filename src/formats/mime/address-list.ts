import { decodeHeader } from './encoded-words.ts'

/** One address of a header, as written, with the name beside it. */
export type Mailbox = {
  /** Without brackets and blanks, case kept. */
  readonly address: string
  /** Decoded, quotes removed, blanks collapsed; empty when there is none. */
  readonly name: string
}

const MOST = 2000
const LONGEST_NAME = 200
const ADDRESS = /^[^\s@<>,;]{1,128}@[^\s@<>,;]{1,255}$/

/**
 * Reads an address header (RFC 5322 §3.4): quoted names with commas, comments, groups, encoded
 * words, obsolete routes. What holds no address (`undisclosed-recipients:;`) gives none. At most
 * 2,000 addresses; linear in the length.
 *
 * @param raw one byte a character, unfolded
 */
export function parseAddressList(raw: string): Mailbox[] {
  const found: Mailbox[] = []
  const reader: Cursor = { raw, at: 0 }
  while (reader.at < raw.length && found.length < MOST) {
    const mailbox = nextMailbox(reader)
    if (mailbox !== null) found.push(mailbox)
  }
  return found
}

type Cursor = { readonly raw: string; at: number }

/** Reads up to the next comma, semicolon or group name. */
function nextMailbox(cursor: Cursor): Mailbox | null {
  const { raw } = cursor
  let words = ''
  let comment = ''
  let bracketed: string | null = null
  while (cursor.at < raw.length) {
    const char = raw[cursor.at]
    if (char === ',' || char === ';') {
      cursor.at++
      break
    }
    if (char === '"') words += readQuoted(cursor)
    else if (char === '(') comment = readComment(cursor)
    else if (char === '<') bracketed = readBracketed(cursor)
    else if (char === '=' && raw[cursor.at + 1] === '?') words += readEncodedWord(cursor)
    else if (char === ':' && bracketed === null && !words.includes('@')) {
      words = '' // what stood before was the name of a group
      cursor.at++
    } else {
      words += char
      cursor.at++
    }
  }
  return mailboxOf(words, comment, bracketed)
}

function mailboxOf(words: string, comment: string, bracketed: string | null): Mailbox | null {
  const written = bracketed ?? words
  const address = bareAddress(written)
  if (address === null) return null
  const name = bracketed === null ? comment : words.trim() === '' ? comment : words
  return { address, name: tidyName(name) }
}

function bareAddress(text: string): string | null {
  const route = text.startsWith('@') ? text.slice(text.lastIndexOf(':') + 1) : text
  const bare = route.replace(/^\s*['"]?(?:mailto:)?/i, '').replace(/['".\s]+$/, '')
  return ADDRESS.test(bare) ? bare : null
}

function tidyName(raw: string): string {
  const trimmed = raw.trim()
  if (trimmed === '') return ''
  return decodeHeader(trimmed)
    .slice(0, LONGEST_NAME)
    .replace(/[\s\u0000-\u001f]+/g, ' ')
    .replace(/^['"\s]+|['"\s]+$/g, '')
}

function readQuoted(cursor: Cursor): string {
  const { raw } = cursor
  let text = ''
  for (cursor.at++; cursor.at < raw.length; cursor.at++) {
    const char = raw[cursor.at] ?? ''
    if (char === '"') {
      cursor.at++
      break
    }
    if (char === '\\' && cursor.at + 1 < raw.length) text += raw[++cursor.at] ?? ''
    else text += char
  }
  return text
}

function readComment(cursor: Cursor): string {
  const { raw } = cursor
  let text = ''
  let depth = 0
  for (; cursor.at < raw.length; cursor.at++) {
    const char = raw[cursor.at] ?? ''
    if (char === '\\') text += raw[++cursor.at] ?? ''
    else if (char === '(' && depth++ === 0) continue
    else if (char === ')' && --depth === 0) {
      cursor.at++
      break
    } else text += char
  }
  return text
}

function readBracketed(cursor: Cursor): string {
  const end = cursor.raw.indexOf('>', cursor.at)
  const stop = end < 0 ? cursor.raw.length : end
  const text = cursor.raw.slice(cursor.at + 1, stop)
  cursor.at = stop + 1
  return text
}

/** An encoded word may hold commas it should not: it is taken whole. */
function readEncodedWord(cursor: Cursor): string {
  const match = /^=\?[^?\s]{1,60}\?[bBqQ]\?[^?]{0,2000}\?=/.exec(
    cursor.raw.slice(cursor.at, cursor.at + 2100),
  )
  const word = match?.[0] ?? '='
  cursor.at += word.length
  return word
}
