import { expect, test } from 'vitest'
import { wordsOf } from './words-of.ts'

test.each([
  ["I'll send it", 'I’ll send it'],
  ['ill send it tmrw', 'I’ll send it tomorrow'],
  ["I can't come", 'I cannot come'],
  ['I’ll call Dana on Friday', "I'll call Jo Marsh on Tuesday"],
  ['I will pay 40 by 3pm', 'I will pay 1,250 by 9:30'],
  ['WILL YOU COME?', 'will you come?'],
  ['Due in March', 'due in March'],
])('%s reads like %s', (one, other) => {
  expect(wordsOf(one)).toEqual(wordsOf(other))
})

test.each([
  ['I sent it', 'I send it'],
  ['Will you come?', 'Will you come'],
  ['I will not', 'I will'],
])('%s does not read like %s', (one, other) => {
  expect(wordsOf(one)).not.toEqual(wordsOf(other))
})
