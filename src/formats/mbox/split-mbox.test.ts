import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MboxSplitter, type MboxMail } from './split-mbox.ts'
import { FROM_LINE, MBOX_KINDS, writeMbox } from './testing.ts'
import { unquoteFrom } from './unquote-from.ts'

function split(bytes: Buffer, chunkBytes = bytes.length || 1, options = {}): MboxMail[] {
  const splitter = new MboxSplitter(options)
  const mails: MboxMail[] = []
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    mails.push(...splitter.push(bytes.subarray(at, at + chunkBytes)))
  }
  return [...mails, ...splitter.end()]
}

function bodyOf({ bytes }: MboxMail): string {
  const text = bytes.toString().replaceAll('\r\n', '\n')
  const gap = text.indexOf('\n\n')
  return gap < 0 ? '' : text.slice(gap + 2)
}

const RD = MBOX_KINDS[1] as (typeof MBOX_KINDS)[number]
const bodyLine = fc.oneof(
  fc.constantFrom('', 'From here on it is easy', '>From ana', '>>From bo', FROM_LINE, 'Hello', '>'),
  fc.string({ maxLength: 20 }).map((text) => text.replace(/[\r\n]/g, '')),
)
const body = fc
  .array(bodyLine, { maxLength: 8 })
  .map((lines) => lines.join('\n').replace(/\n+$/, ''))
const bodies = fc.array(body, { minLength: 1, maxLength: 6 })

describe.each(MBOX_KINDS)('$name', (kind) => {
  test('comes apart into the bodies that went in, whatever the chunks', () => {
    fc.assert(
      fc.property(bodies, fc.integer({ min: 1, max: 300 }), (written, chunkBytes) => {
        const mails = split(writeMbox(written, kind), chunkBytes)
        expect(mails.map((mail) => bodyOf(mail))).toEqual(written.map((text) => kind.quote(text)))
      }),
    )
  })
})

test('mboxrd gives every body back exactly', () => {
  fc.assert(
    fc.property(bodies, (written) => {
      const mails = split(writeMbox(written, RD))
      expect(mails.map((mail) => unquoteFrom(bodyOf(mail)))).toEqual(written)
    }),
  )
})

test('reading can go on at any mail and finds the same mails at the same lines', () => {
  const bytes = writeMbox(['one', 'two\n\nFrom me to you', 'three'], RD)
  const whole = split(bytes)
  for (const [index, mail] of whole.entries()) {
    const rest = split(bytes.subarray(mail.offset), 7, { offset: mail.offset, line: mail.line })
    expect(rest.map(({ offset, line, size }) => [offset, line, size])).toEqual(
      whole.slice(index).map(({ offset, line, size }) => [offset, line, size]),
    )
  }
})

test('a sentence that begins with From ends nothing, even after an empty line', () => {
  const bytes = Buffer.from(`${FROM_LINE}\nSubject: x\n\nHi\n\nFrom Monday on I am away\n`)
  expect(split(bytes)).toHaveLength(1)
})

test('a Content-Length that lands nowhere is not believed', () => {
  const mail = (length: number): string => `${FROM_LINE}\nContent-Length: ${length}\n\nHi\n\n`
  for (const length of [0, 1, 7, 60, 100_000, 999_999_999_999]) {
    expect(split(Buffer.from(mail(length) + mail(length)))).toHaveLength(2)
  }
})

test('a Content-Length that lands on a From line hides those before it', () => {
  const inner = `Look:\n\n${FROM_LINE}\nSubject: quoted\n\nbye\n`
  const bytes = Buffer.from(
    `${FROM_LINE}\nContent-Length: ${inner.length}\n\n${inner}\n${FROM_LINE}\nSubject: next\n\nx\n`,
  )
  for (const chunkBytes of [3, 50, 1000]) expect(split(bytes, chunkBytes)).toHaveLength(2)
})

test('a long mail is cut at what is kept, its size told whole, and the next one found', () => {
  const long = 'x'.repeat(70).concat('\n').repeat(5000)
  const bytes = Buffer.from(
    `${FROM_LINE}\nSubject: long\n\n${long}\n${FROM_LINE}\nSubject: next\n\nx\n`,
  )
  const mails = split(bytes, 4096, { keep: 2000 })
  expect(mails.map((mail) => mail.bytes.length)).toEqual([2000, 16])
  expect(mails[0]?.size).toBe('Subject: long\n\n'.length + long.length - 1)
  expect(mails[1]?.line).toBe(5005)
})

test('what is no mailbox gives no mail', () => {
  expect(split(Buffer.from('Name,Email\nAna,ana@oak.example\n'))).toEqual([])
  expect(split(Buffer.alloc(0))).toEqual([])
})

test('a byte order mark and empty lines before the first mail do not hide it', () => {
  const bytes = Buffer.concat([
    Buffer.from([0xef, 0xbb, 0xbf]),
    Buffer.from(`${FROM_LINE}\nA: b\n\nx\n`),
  ])
  expect(split(bytes)).toHaveLength(1)
  expect(split(Buffer.from(`\n\n${FROM_LINE}\nA: b\n\nx\n`))).toHaveLength(1)
})
