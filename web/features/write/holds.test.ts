import { expect, test } from 'vitest'
import { withBlanks } from './holds.ts'

test('a blank nobody filled is asked about once, whatever the coach says', () => {
  const text = 'Hi Dana, thank you for {what they did}. {Name}'
  expect(withBlanks([], text).map(({ quote }) => quote)).toEqual(['{what they did}', '{Name}'])
  const told = { quote: '{what they did}', why: 'A blank.' }
  expect(withBlanks([told], text).map(({ quote }) => quote)).toEqual(['{what they did}', '{Name}'])
  expect(withBlanks([], 'Hi Dana, thank you.')).toEqual([])
})
