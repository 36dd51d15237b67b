import { expect, test } from 'vitest'
import { groupedByLetter, wordsBeginning } from './words-beginning.ts'

test('finds what the plain list finds, and nothing within words', () => {
  const hint = wordsBeginning(String.raw`send\s|(?:share|ship) it|s(?:hall|o)\b|\d+ days|I['’]ll`)
  for (const text of ['Send me', 'I ship it', 'we shall', 'in 12 days', 'so', 'i’ll']) {
    expect({ text, is: hint.test(text) }).toEqual({ text, is: true })
  }
  for (const text of ['resend me', 'unship it', 'shallow', 'days', 'will', '']) {
    expect({ text, is: hint.test(text) }).toEqual({ text, is: false })
  }
})

test('finds endings where they are asked for', () => {
  expect(wordsBeginning('eu|vou', String.raw`-te\b`).test('mando-te')).toBe(true)
  expect(wordsBeginning('eu|vou').test('mando-te')).toBe(false)
})

test('groups one list, and leaves every other pattern alone', () => {
  const list = /\b(?:one|other(?:s|wise)|two)\b/i
  expect(groupedByLetter(list).source).not.toBe(list.source)
  for (const text of ['ONE', 'others', 'otherwise', 'two']) {
    expect({ text, is: groupedByLetter(list).test(text) }).toEqual({ text, is: true })
  }
  expect(groupedByLetter(list).test('another')).toBe(false)
  for (const pattern of [/\b(?:a|b) (?:c|d)/, /^(?:a|b)/, /(?:a|b)\b/]) {
    expect(groupedByLetter(pattern)).toBe(pattern)
  }
})
