import { expect, test } from 'vitest'
import { readText } from './read.ts'

function thanks(text: string) {
  return readText(text, 'reply').thanks.length
}

test.each([
  'Thank you for the tour of the bindery.',
  'Congratulations on the baby!',
  "I'm so grateful to you for the lift.",
  'I have kept my own list since then. Thank you.',
])('"%s" thanks', (text) => {
  expect(thanks(text)).toBe(1)
})

test.each([
  'Thanks in advance for your help.',
  'Thank you for your message.',
  'Could you help me? Thank you!',
  'I would appreciate it if you called.',
])('"%s" only closes', (text) => {
  expect(thanks(text)).toBe(0)
})
