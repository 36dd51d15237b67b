import type { Instant } from '../domain/instant.ts'
import { fromLineDate, mailDate } from './dates.ts'

export type Mailbox = { readonly name: string; readonly address: string }

/** A mail before it is written down. */
export type MailDraft = {
  readonly at: Instant
  /** Minutes the sender's clock is east of UTC. */
  readonly offset: number
  readonly from: Mailbox
  readonly to: readonly Mailbox[]
  readonly cc?: readonly Mailbox[]
  readonly subject: string
  /** Without brackets; a mail may have none. */
  readonly id?: string
  readonly answers?: readonly string[]
  /** Mails of one thread share this number. */
  readonly thread: number
  readonly labels: string
  /** Further header lines, as they stand. */
  readonly more?: readonly string[]
  readonly text: string
  readonly dress: Dress
}

/** How the text is wrapped up. */
export type Dress =
  | 'plain'
  | 'quoted-printable'
  | 'latin-1'
  | 'base64'
  | 'alternative'
  | 'attachment'

/** The mail as it stands in a mailbox of Takeout: From line, headers, body, empty line; `>From ` where needed. */
export function mailboxEntry(draft: MailDraft, number: number): string {
  const { body, headers } = dressed(draft, number)
  const lines = [
    `From ${1_700_000_000_000 + number}@xxx ${fromLineDate(draft.at)}`,
    `X-GM-THRID: ${1_700_000_000_000 + draft.thread}`,
    `X-Gmail-Labels: ${draft.labels}`,
    'MIME-Version: 1.0',
    `Date: ${mailDate(draft.at, draft.offset)}`,
    ...(draft.id === undefined ? [] : [`Message-ID: <${draft.id}>`]),
    ...answerHeaders(draft.answers ?? []),
    `Subject: ${encoded(draft.subject)}`,
    `From: ${mailboxText(draft.from)}`,
    `To: ${draft.to.map(mailboxText).join(',\n\t')}`,
    ...(draft.cc === undefined || draft.cc.length === 0
      ? []
      : [`Cc: ${draft.cc.map(mailboxText).join(',\n\t')}`]),
    ...(draft.more ?? []),
    ...headers,
    '',
    body.replaceAll(/^(>*From )/gm, '>$1'),
    '',
  ]
  return `${lines.join('\n')}\n`
}

function answerHeaders(answers: readonly string[]): readonly string[] {
  const last = answers.at(-1)
  if (last === undefined) return []
  return [`In-Reply-To: <${last}>`, `References: ${answers.map((id) => `<${id}>`).join('\n\t')}`]
}

function dressed(draft: MailDraft, number: number): { headers: readonly string[]; body: string } {
  const { text, dress } = draft
  const boundary = `=_part_${number.toString(36)}`
  const html = `<div dir="ltr">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>\n')}</div>`
  switch (dress) {
    case 'plain':
      return {
        headers: ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit'],
        body: text,
      }
    case 'quoted-printable':
      return { headers: typed('utf-8', 'quoted-printable'), body: quotedPrintable(text, 'utf8') }
    case 'latin-1':
      return isLatin1(text)
        ? {
            headers: typed('iso-8859-1', 'quoted-printable'),
            body: quotedPrintable(text, 'latin1'),
          }
        : { headers: typed('utf-8', 'quoted-printable'), body: quotedPrintable(text, 'utf8') }
    case 'base64':
      return { headers: typed('utf-8', 'base64'), body: base64Lines(text) }
    case 'alternative':
      return {
        headers: [`Content-Type: multipart/alternative; boundary="${boundary}"`],
        body: multipart(boundary, [
          ['Content-Type: text/plain; charset="UTF-8"', '', text],
          ['Content-Type: text/html; charset="UTF-8"', '', html],
        ]),
      }
    case 'attachment':
      return {
        headers: [`Content-Type: multipart/mixed; boundary="${boundary}"`],
        body: multipart(boundary, [
          ['Content-Type: text/plain; charset="UTF-8"', '', text],
          [
            'Content-Type: text/csv; name="table.csv"',
            'Content-Disposition: attachment; filename="table.csv"',
            'Content-Transfer-Encoding: base64',
            '',
            base64Lines('item,count\nshelves,12\nchairs,30\n'.repeat(6)),
          ],
        ]),
      }
  }
}

function typed(charset: string, encoding: string): readonly string[] {
  return [`Content-Type: text/plain; charset=${charset}`, `Content-Transfer-Encoding: ${encoding}`]
}

function multipart(boundary: string, parts: readonly (readonly string[])[]): string {
  return `${parts.map((part) => `--${boundary}\n${part.join('\n')}\n`).join('')}--${boundary}--\n`
}

function base64Lines(text: string): string {
  return (
    Buffer.from(text, 'utf8')
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\n')
}

function isLatin1(text: string): boolean {
  return /^[\x00-\xff]*$/.test(text)
}

/** RFC 2045 §6.7, with soft line breaks before 76 columns. */
function quotedPrintable(text: string, charset: 'utf8' | 'latin1'): string {
  return text
    .split('\n')
    .map((line) => {
      let written = ''
      let column = 0
      for (const byte of Buffer.from(line, charset)) {
        const piece =
          byte === 61 || byte > 126 || byte < 32
            ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
            : String.fromCharCode(byte)
        if (column + piece.length > 75) {
          written += '=\n'
          column = 0
        }
        written += piece
        column += piece.length
      }
      return written.endsWith(' ') ? `${written.slice(0, -1)}=20` : written
    })
    .join('\n')
}

function mailboxText({ name, address }: Mailbox): string {
  if (name === '') return address
  if (!/^[\x20-\x7e]*$/.test(name)) return `${encoded(name)} <${address}>`
  return /[",.<>@:;()]/.test(name)
    ? `"${name.replaceAll('"', '\\"')}" <${address}>`
    : `${name} <${address}>`
}

/** RFC 2047 words where a header has more than ASCII, each at most 75 characters; short Latin-1 ones as Q. */
function encoded(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text
  if (isLatin1(text) && text.length < 18) {
    const q = [...Buffer.from(text, 'latin1')]
      .map((byte) =>
        byte === 32
          ? '_'
          : /[A-Za-z0-9]/.test(String.fromCharCode(byte))
            ? String.fromCharCode(byte)
            : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
      )
      .join('')
    return `=?ISO-8859-1?Q?${q}?=`
  }
  const words: string[] = []
  let piece = ''
  for (const character of text) {
    if (Buffer.byteLength(piece + character) > 42) {
      words.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...words, piece]
    .map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`)
    .join('\n ')
}
