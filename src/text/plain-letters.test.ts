import { expect, test } from 'vitest'
import { fold } from './fold.ts'
import { plainLetters } from './plain-letters.ts'

test.each(['Zoë', 'Łukasz', 'Jürgen', 'Søren', 'Đặng', 'İpek', 'Straße', 'Æsa', 'Guðrún'])(
  '%s as it folds',
  (name) => {
    expect(plainLetters(name)).toBe(fold(name))
  },
)

test('leaves other scripts and what stands between words alone', () => {
  expect(plainLetters('Дмитро, O’Brien-Čech')).toBe('дмитро, o’brien-cech')
})
