import { expect, test } from 'vitest'
import { endingOf, leastNear, nearnessOf } from './ending.ts'

test('a letter ends by how near the two are', () => {
  const end = (...about: Parameters<typeof nearnessOf>) =>
    endingOf(nearnessOf(...about), 'Robin Ash')
  expect(end('strong', true)).toBe('All the best,\nRobin')
  expect(end('warm', true)).toBe('All the best,\nRobin')
  expect(end('fading', true)).toBe('Best wishes,\nRobin')
  expect(end('slight', false)).toBe('Best wishes,\nRobin Ash')
  expect(end(null, false)).toBe('Best wishes,\nRobin Ash')
})

test('a letter to two ends for the one less near', () => {
  expect(leastNear(['close', 'known'])).toBe('known')
  expect(leastNear(['stranger', 'close'])).toBe('stranger')
  expect(leastNear(['close', 'close'])).toBe('close')
})

test('without a name only the wish is left', () => {
  expect(endingOf('known', null)).toBe('Best wishes,')
  expect(endingOf('close', ' ')).toBe('All the best,')
})
