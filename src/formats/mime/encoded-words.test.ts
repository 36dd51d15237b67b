import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeHeader } from './encoded-words.ts'

const latin1 = (text: string): string => Buffer.from(text).toString('latin1')

test.each([
  ['=?UTF-8?B?SsO8cmdlbg==?=', 'Jürgen'],
  ['=?ISO-8859-1?Q?J=FCrgen_M=FCller?= <j@oak.example>', 'Jürgen Müller <j@oak.example>'],
  ['=?utf-8?Q?J=C3=BCr?= =?utf-8?Q?gen?=', 'Jürgen'],
  ['=?utf-8?Q?J=C3?= =?utf-8?Q?=BCrgen?=', 'Jürgen'],
  ['=?utf-8?Q?Ana?= =?iso-8859-1?Q?_Ru=EDz?=', 'Ana Ruíz'],
  ['=?utf-8?Q?Ana?= and =?utf-8?Q?Bo?=', 'Ana and Bo'],
  ['=?utf-8*en?q?a=2Cb?=', 'a,b'],
  ['=?x-unknown?Q?plain?=', 'plain'],
  ['=?utf-8?Q?not ended', '=?utf-8?Q?not ended'],
  [latin1('Jürgen'), 'Jürgen'],
  ['J\u00fcrgen', 'Jürgen'], // one byte 0xFC: not UTF-8
])('%s', (raw, text) => {
  expect(decodeHeader(raw)).toBe(text)
})

test('gives back every text, cut anywhere into encoded words', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.integer({ min: 1, max: 40 }),
      (text, cut) => {
        const bytes = Buffer.from(text)
        const words: string[] = []
        for (let at = 0; at < bytes.length; at += cut) {
          const part = bytes.subarray(at, at + cut)
          const isB = words.length % 2 === 0
          const escaped = [...part].map((byte) => `=${byte.toString(16).padStart(2, '0')}`).join('')
          words.push(isB ? `=?utf-8?b?${part.toString('base64')}?=` : `=?UTF-8?Q?${escaped}?=`)
        }
        expect(decodeHeader(words.join(' '))).toBe(text)
      },
    ),
  )
})

test('takes no longer than the text is long', () => {
  const before = performance.now()
  for (const piece of ['=?', '=?a?b?', '=?utf-8?q?', '=?a?q?x?= ', ' ', '='])
    decodeHeader(piece.repeat(30_000))
  expect(performance.now() - before).toBeLessThan(5_000)
})
