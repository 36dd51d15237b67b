import { expect, test } from 'vitest'
import { words } from '../testing.ts'
import { readText } from './read.ts'

function offers(text: string) {
  return words(text, readText(text, 'outreach').offers)
}

test.each([
  'Shall I post it to you?',
  'I can scan the rest by Monday.',
  'Happy to lend you the drill.',
  'Here is the list you wanted.',
  'We pay travel and a fee of 150 euro.',
  "We're giving away a band saw.",
  'If it would help, take ours.',
  'If you need one, tell me.',
])('"%s" offers', (text) => {
  expect(offers(text)).toHaveLength(1)
})

test.each([
  'I attach my CV.',
  'May I send you my application?',
  'Would you be able to cover my class?',
  "I've put in my time.",
  'Could I ask you something?',
  'If you need it sooner, tell me.',
])('"%s" does not', (text) => {
  expect(offers(text)).toEqual([])
})
