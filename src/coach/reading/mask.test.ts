import { expect, test } from 'vitest'
import { maskOthersWords } from './mask.ts'

const left = (raw: string) => maskOthersWords(raw).masked.replace(/\s+/g, ' ').trim()

test.each([
  ['double quotes', 'He asked "are you hiring?" and left.', 'He asked and left.'],
  ['curly quotes', 'He asked “are you hiring?” and left.', 'He asked and left.'],
  ['low quotes', 'He asked „are you hiring?“ and left.', 'He asked and left.'],
  ['single quotes', "He said 'hire me, don't wait' and left.", 'He said and left.'],
  [
    'apostrophes',
    "The students' work and the teachers' room",
    "The students' work and the teachers' room",
  ],
  ['a decade', "since the '90s and the workers' hall", "since the '90s and the workers' hall"],
  ['inches', 'A 5" pipe and a 6" one', 'A 5" pipe and a 6" one'],
  ['a lone quote', 'A "quote that never ends', 'A "quote that never ends'],
  ['quoted lines', 'Yes.\n> Are you hiring?\n>> No.\nThanks', 'Yes. Thanks'],
  ['an answered mail', 'Yes.\nOn 3 May 2026, Bo <bo@b.example> wrote:\nAre you hiring?', 'Yes.'],
  ['a friend who wrote', 'On Monday my boss wrote: no.', 'On Monday my boss wrote: no.'],
  ['a forwarded mail', 'See below.\n-----Original Message-----\nFrom: Bo\nHire me', 'See below.'],
  ['a signature', 'Bye.\n-- \nAna\nOpen to work', 'Bye.'],
  ['addresses', 'See https://a.example/hire-me or ana@a.example now', 'See or now'],
  ['code', 'Run `hire me` and ```\nhire\n``` now', 'Run and now'],
])('%s', (_what, raw, expected) => {
  expect(left(raw)).toBe(expected)
})

test('a text that is one quotation is the sender’s own', () => {
  expect(left('“I fix organs.”')).toBe('“I fix organs.”')
})

test('hands on what was quoted', () => {
  const raw = 'Your talk "Bread at sea" and ‘Salt’.'
  const { quotes } = maskOthersWords(raw)
  expect(quotes.map(({ from, to }) => raw.slice(from, to))).toEqual(['Bread at sea', 'Salt'])
})
