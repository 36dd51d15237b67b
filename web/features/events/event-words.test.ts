import { expect, test } from 'vitest'
import { moneyWords } from './event-words.ts'

test.each([
  [18.5, 'GBP', '£18.50'],
  [18, 'GBP', '£18'],
  [0.1 + 0.2 + 17.7, 'GBP', '£18'],
  [1234.5, 'EUR', '€1,234.50'],
  [4.5, '', '4.5'],
  [4.5, 'beans', '4.5 beans'],
])('%d %s is written %s', (amount, currency, words) => {
  expect(moneyWords({ amount, currency })).toBe(words)
})
