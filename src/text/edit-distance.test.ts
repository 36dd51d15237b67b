import fc from 'fast-check'
import { distance } from 'fastest-levenshtein'
import { expect, test } from 'vitest'
import { isOneSlipApart } from './edit-distance.ts'

test.each([
  ['stefan', 'stefsn'],
  ['braun', 'baun'],
  ['mura', 'muraa'],
  ['andrew', 'anderw'],
  ['same', 'same'],
])('%s and %s are one slip apart', (left, right) => {
  expect(isOneSlipApart(left, right)).toBe(true)
})

test('agrees with the edit distance, swaps aside', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
  fc.assert(
    fc.property(word, word, (left, right) => {
      if (distance(left, right) <= 1) expect(isOneSlipApart(left, right)).toBe(true)
      if (distance(left, right) > 2) expect(isOneSlipApart(left, right)).toBe(false)
      expect(isOneSlipApart(left, right)).toBe(isOneSlipApart(right, left))
    }),
  )
})
