import { expect, test } from 'vitest'
import { hasQuestion, plainText, snippet } from './snippet.ts'

test('reads HTML as text', () => {
  expect(plainText('<p class="x">Hi Ana,</p><p>free &amp; <b>online</b>&#33;</p>')).toBe(
    'Hi Ana,\nfree & online!\n',
  )
  expect(plainText('a < b and c > d')).toBe('a < b and c > d')
})

test('cuts at a word within 200 characters', () => {
  const cut = snippet('word '.repeat(100))
  expect(cut.length).toBeLessThanOrEqual(200)
  expect(cut.endsWith('word…')).toBe(true)
  expect(snippet('short\n\ntext')).toBe('short text')
})

test.each([
  ['Are you around?', true],
  ['Are you around?\nAna', true],
  ['See https://oak.example/?a=1', false],
  ['Great news', false],
  ['空いていますか？', true],
])('%s asks: %s', (text, asks) => {
  expect(hasQuestion(text)).toBe(asks)
})
