import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { headerValue, readHeaderBlock } from './header-block.ts'
import { textOfMail } from './text-of-mail.ts'

function textOf(mail: string | Buffer): string {
  const bytes = typeof mail === 'string' ? Buffer.from(mail) : mail
  const block = readHeaderBlock(bytes, new Set(['content-type', 'content-transfer-encoding']))
  return textOfMail({
    bytes: bytes.subarray(block.bodyStart),
    contentType: headerValue(block, 'content-type'),
    encoding: headerValue(block, 'content-transfer-encoding'),
  }).trim()
}

const alternative = `Content-Type: multipart/mixed;
 boundary="out"

preamble
--out
Content-Type: multipart/alternative; boundary=out-in

--out-in
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

J=FCrgen kommt =
morgen.
--out-in
Content-Type: text/html

<p>J&uuml;rgen</p>
--out-in--
--out
Content-Type: text/plain
Content-Disposition: attachment; filename=notes.txt

not this
--out--
`

const readable: [string, string][] = [
  ['plain', 'Subject: x\n\nHello\nyou'],
  ['nested, quoted-printable, another charset', alternative],
  ['with CRLF', alternative.replaceAll('\n', '\r\n')],
  [
    'base64',
    `Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from('Grüße aus Köln').toString('base64')}\n`,
  ],
  ['8 bit', 'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\nGrüße'],
]

test.each(readable)('reads what an independent parser reads: %s', async (_name, mail) => {
  const parsed = await PostalMime.parse(mail)
  const text = textOf(mail).replaceAll('\r\n', '\n')
  expect(text).not.toBe('')
  expect(text).toBe((parsed.text ?? '').trim().replaceAll('\r\n', '\n'))
})

test('HTML alone comes out as words, without what it quotes', () => {
  const html =
    '<style>p{}</style><p>Hi&nbsp;Ana,<br>are you &lt;in&gt;?</p><blockquote>old<blockquote>older</blockquote></blockquote><div>Bo</div>'
  expect(textOf(`Content-Type: text/html\n\n${html}`)).toBe('Hi Ana,\nare you <in>?\nBo')
})

test('an attachment alone has no text', () => {
  expect(textOf('Content-Type: application/pdf\n\n%PDF')).toBe('')
  expect(textOf('Content-Type: multipart/mixed\n\nno boundary')).toBe('')
})

test('looks at the first 16 KiB only', () => {
  expect(textOf(`Subject: x\n\n${'word '.repeat(100_000)}`).length).toBeLessThanOrEqual(16_384)
})

test('a mail of nothing but parts inside parts ends', () => {
  const part = (n: number): string =>
    `--b${n}\nContent-Type: multipart/mixed; boundary=b${n + 1}\n\n`
  const mail = `Content-Type: multipart/mixed; boundary=b0\n\n${Array.from({ length: 500 }, (_, n) => part(n)).join('')}`
  expect(textOf(mail)).toBe('')
})

test('unknown charsets and broken bytes never fail', () => {
  const bytes = Buffer.concat([
    Buffer.from('Content-Type: text/plain; charset=x-nope\n\nJ'),
    Buffer.from([0xfc, 0x72]),
  ])
  expect(textOf(bytes)).toBe('Jür')
})
