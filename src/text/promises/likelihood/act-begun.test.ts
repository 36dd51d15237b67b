import { expect, test } from 'vitest'
import { actBegun } from './act-begun.ts'

test.each([
  ['introduce you to my brother', 'introduce'],
  ['give you a ring', 'call'],
  ['meet you at the gate', 'meet'],
  ['resend the file', 'send'],
  ['have it with you', 'send'],
  ['let you know what she says', 'answer'],
  ['ask her', 'answer'],
  ['paint the fence', 'do'],
])('%s: %s', (clause, act) => {
  expect(actBegun(clause)).toBe(act)
})
