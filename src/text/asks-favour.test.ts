import { expect, test } from 'vitest'
import { asksFavour } from './asks-favour.ts'

test.each([
  'Could you introduce me to Kim at Tall Pine?',
  "I'd love to hear whether you could put in a good word for me.",
  'Would you mind having a look over my draft? Or rather: would you look over my draft?',
  'If you could forward my note to her, that would be kind.',
  'May I ask you for a favour?',
])('asks: %s', (text) => expect(asksFavour(text)).toBe(true))

test.each([
  'Could you tell me when you arrive?',
  'I introduced Ana to Kim yesterday.',
  'Thank you for your help!',
  'I can recommend the soup. Would you like to come along on Friday?',
  'Please give my regards to Ben.',
])('asks for no favour: %s', (text) => expect(asksFavour(text)).toBe(false))
