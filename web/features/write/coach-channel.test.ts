import { expect, test } from 'vitest'
import { coachChannel } from './coach-channel.ts'

test('on LinkedIn the server knows whether it is an invitation; until it has said so it is none', () => {
  expect(coachChannel('linkedin', 'linkedin-invite')).toBe('linkedin-invite')
  expect(coachChannel('linkedin', 'email')).toBe('linkedin-dm')
  expect(coachChannel('linkedin', undefined)).toBe('linkedin-dm')
  expect(coachChannel('email', 'linkedin-invite')).toBe('email')
})
