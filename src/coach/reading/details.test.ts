import { expect, test } from 'vitest'
import { words } from '../testing.ts'
import { readText } from './read.ts'

function details(text: string) {
  return readText(text, 'outreach').details
}

test.each([
  ['Your note on gluing veneer saved my table.', 'their-work'],
  ['Your team did the third floor at the Harbour site.', 'their-work'],
  ['You asked the only question about drainage.', 'their-work'],
  ['I use your planer guide every week.', 'their-work'],
  ['Great thread on dovetails!', 'read-or-used'],
  ['We spoke by the kiln on Saturday.', 'met'],
  ['We both learned to weld in Vevey.', 'shared'],
  ['Anna from the library suggested I write.', 'person-between'],
  ['My cousin Ebba told me to ask you.', 'person-between'],
  ["I'm replying to the advert in the Echo.", 'vacancy'],
])('"%s" is %s', (text, kind) => {
  expect(details(text)).toMatchObject([{ kind }])
})

test.each([
  'I came across your profile and was impressed by your career.',
  'I saw that you work at a dairy.',
  'Your esteemed company has a great reputation.',
  "I'd love to hear your thoughts on things in general.",
  'Is there any work in your packing hall?',
  'We help teams like yours with your invoices.',
  "We haven't met.",
  'If you needed a cook, I would come.',
  'LinkedIn suggested I connect.',
])('"%s" fits anybody', (text) => {
  expect(words(text, details(text))).toEqual([])
})

test('a title between quotation marks is theirs', () => {
  expect(details('In “Who counts the wells” you mention a list.')).toHaveLength(1)
})
