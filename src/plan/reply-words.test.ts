import { expect, test } from 'vitest'
import type { SignalOf } from './candidate.ts'
import { owedReason, sayReply } from './reply-words.ts'

const owed = (subject: string | null, snippet: string | null): SignalOf<'reply-owed'> => ({
  kind: 'reply-owed',
  channel: 'email',
  subject,
  snippet,
  at: 0,
  source: 'mail',
  locator: null,
})

test.each([
  ['The map chest', 'Hi Robin, how is it?', 'Wrote on Sunday: The map chest'],
  [
    null,
    'Hi Robin, Could you look at the index?',
    'Wrote to you on Sunday: “Could you look at the index?”',
  ],
  [
    'Hello',
    'Hi Robin, Could you look at the index?',
    'Wrote to you on Sunday: “Could you look at the index?”',
  ],
  [
    null,
    'Hi Robin, The chest came back today. Do you know who has done this before?',
    'Wrote to you on Sunday: “The chest came back today. Do you know who has done this before?”',
  ],
  [null, 'All is well.', 'Wrote to you on Sunday'],
  [null, null, 'Wrote to you on Sunday'],
])('a letter under %s that says %s is brought up by what it asks', (subject, snippet, reason) => {
  expect(owedReason(owed(subject, snippet), 'on Sunday')).toBe(reason)
})

test('an answer shows what it answers, and echoes no words that only point back', () => {
  expect(sayReply(null, false, 'Could you look at the index?')).toEqual([
    'Thank you for writing. You asked: “Could you look at the index?” Here is my answer:',
  ])
  for (const said of sayReply(null, false, 'Who has done this before?')) {
    expect(said).not.toContain('this before')
  }
})
