import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readContentLines, unescapeText } from './content-lines.ts'

const read = (text: string | Buffer) => [...readContentLines(Buffer.from(text as string))]

test('reads names, parameters in quotes, and values with colons', () => {
  const [line] = read(
    'ATTENDEE;CN="Marrow, Ilse; Dr.";PARTSTAT=ACCEPTED:MAILTO:ilse@oak.example\r\n',
  )
  expect(line?.name).toBe('ATTENDEE')
  expect([...(line?.params ?? [])]).toEqual([
    ['CN', 'Marrow, Ilse; Dr.'],
    ['PARTSTAT', 'ACCEPTED'],
  ])
  expect(line?.value).toBe('MAILTO:ilse@oak.example')
})

test('unfolds at bytes, wherever a character was cut', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.integer({ min: 1, max: 20 }),
      (text, width) => {
        const value = text.replace(/[\r\n]/g, '')
        const bytes = Buffer.from(`SUMMARY:${value}`)
        const folded: Buffer[] = [bytes.subarray(0, 8)]
        for (let at = 8; at < bytes.length; at += width) {
          folded.push(Buffer.from('\r\n '), bytes.subarray(at, at + width))
        }
        expect(read(Buffer.concat([...folded, Buffer.from('\r\n')]))[0]?.value).toBe(value)
      },
    ),
  )
})

test('says at which line a property begins', () => {
  expect(read('A:1\nB:2\n 3\nnothing\nC:4').map(({ name, line }) => `${name}${line}`)).toEqual([
    'A1',
    'B2',
    'C5',
  ])
})

test('undoes escapes', () => {
  expect(unescapeText('Café\\, Paris\\nnow\\; \\\\x')).toBe('Café, Paris\nnow; \\x')
})
