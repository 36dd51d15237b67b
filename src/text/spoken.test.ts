import { expect, test } from 'vitest'
import { countWords, spokenSeconds } from './spoken.ts'

test('counts what one says as one word', () => {
  expect(countWords("I don't run the co-op, Ana’s sister does.")).toBe(8)
  expect(countWords('')).toBe(0)
  expect(countWords('Ich führe Bücher — 3.5 Regale')).toBe(5)
})

test('says how long a text takes at a pace', () => {
  const sixty = Array.from({ length: 60 }, () => 'word').join(' ')
  expect(spokenSeconds(sixty, 120)).toBe(30)
  expect(spokenSeconds('', 120)).toBe(0)
})
