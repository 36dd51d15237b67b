import { expect, test } from 'vitest'
import { readText } from './read.ts'

function closers(text: string) {
  return readText(text, 'followup').closers.map(({ kind }) => kind)
}

test.each([
  "Let's catch up properly some day.",
  'We absolutely must get that boat trip organised one of these days.',
  'I remain at your disposal.',
  'I hope to hear from you.',
  'Keep in touch!',
  'Perhaps one day!',
])('"%s" hangs', (text) => {
  expect(closers(text)).toEqual(['hanging'])
})

test('lets the reader go', () => {
  expect(closers('No need to answer.')).toEqual(['no-reply'])
})

test('a day does not hang', () => {
  expect(closers('Lunch on the 4th at one?')).toEqual([])
})
