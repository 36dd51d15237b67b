import { expect, test } from 'vitest'
import { pieces } from './mirror.tsx'

test('a text is cut at its underlines and loses no letter', () => {
  const text = 'I will do anything. Are you hiring?'
  const cut = pieces(
    text,
    [
      { from: 7, to: 18, severity: 'fix' },
      { from: 10, to: 18, severity: 'hold' },
      { from: 20, to: 35, severity: 'hint' },
    ],
    { from: 20, to: 35 },
  )
  expect(cut.map((piece) => piece.text).join('')).toBe(text)
  expect(cut.filter((piece) => piece.severity !== null)).toEqual([
    { text: 'do ', severity: 'fix', current: false },
    { text: 'anything', severity: 'hold', current: false },
    { text: 'Are you hiring?', severity: 'hint', current: true },
  ])
})

test('findings of an older text that reach beyond this one do no harm', () => {
  expect(
    pieces('ab', [{ from: 1, to: 9, severity: 'hold' }], null).map(({ text }) => text),
  ).toEqual(['a', 'b'])
  expect(pieces('', [], null)).toEqual([])
})
