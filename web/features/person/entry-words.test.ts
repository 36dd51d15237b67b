import { expect, test } from 'vitest'
import { entryWords } from './entry-words.ts'

test.each([
  ['message', 'email', 'in', false, 'They wrote by email'],
  ['message', 'linkedin', 'out', false, 'You wrote on LinkedIn'],
  ['meeting', 'in-person', 'mutual', true, 'You met in person'],
  ['meeting', 'video', 'mutual', false, 'You met by video'],
  ['call', 'phone', 'mutual', false, 'You talked by phone'],
  ['connected', 'linkedin', 'mutual', false, 'You connected on LinkedIn'],
] as const)('%s by %s, %s', (kind, channel, direction, inPerson, words) => {
  expect(entryWords({ kind, channel, direction, inPerson })).toBe(words)
})
