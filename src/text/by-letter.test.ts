import { expect, test } from 'vitest'
import { byLetter, latinLetters } from './by-letter.ts'

test('finds what the alternation finds, in whatever order it is written', () => {
  const source = String.raw`\bcan you|\b(?:do|does) (?:she|he)|\bcould\b(?! not)|\d+ pounds|\b(?:a|any) (?:chance|hope)`
  const [plain, grouped] = [new RegExp(source, 'i'), new RegExp(byLetter(source), 'i')]
  for (const text of [
    'Can you?',
    'does he',
    'could not',
    'I could',
    '20 pounds',
    'any hope',
    'scan you',
    'nothing',
  ]) {
    expect(grouped.exec(text)?.[0]).toBe(plain.exec(text)?.[0])
  }
})

test('reads letters with accents as letters', () => {
  expect(new RegExp(`^${latinLetters(String.raw`\p{L}+[\p{L}-]`)}$`, 'i').test('Größe-')).toBe(true)
})
