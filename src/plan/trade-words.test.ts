import { expect, test } from 'vitest'
import { asTrade, tradeOf, workWords } from './trade-words.ts'

test.each([
  ['Product Manager | Leadership "enthusiast"', 'Product Manager'],
  ['Translator – Portuguese and Spanish', 'Translator'],
  ['Archivist @ Oak Archive', 'Archivist'],
  ['"Head of Grants"', 'Head of Grants'],
  ['🌿 | Botanist', 'Botanist'],
])('of the headline %s, what they do is %s', (title, trade) => {
  expect(tradeOf(title)).toBe(trade)
})

test('a slogan is no trade', () => {
  expect(
    tradeOf('Helping founders and their teams find the words that carry their work further'),
  ).toBeNull()
  expect(tradeOf('|')).toBeNull()
})

test.each([
  ['Archivist', 'Oak Archive', 'an archivist at Oak Archive'],
  ['Archivist at Oak Archive', 'Oak Archive', 'an archivist at Oak Archive'],
  [null, 'Oak Archive', 'at Oak Archive'],
  ['CEO', null, 'CEO'],
  [null, null, null],
])('%s and %s make: is %s', (title, employer, words) => {
  expect(workWords(title, employer)).toBe(words)
})

test.each([
  ['HR Business Partner', 'an HR Business Partner'],
  ['UX Designer', 'a UX Designer'],
  ['MANAGER', 'a MANAGER'],
  ['Saxophonist', 'a saxophonist'],
  ['Umbrella maker', 'an umbrella maker'],
])('%s is %s', (title, words) => {
  expect(asTrade(title)).toBe(words)
})
