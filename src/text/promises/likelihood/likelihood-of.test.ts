import { expect, test } from 'vitest'
import { likelihoodOf, weigh } from './likelihood-of.ts'
import { PLACES, signsOf } from './signs-of.ts'

test.each([
  'I’ll get the signed copy over to you before lunch tomorrow.',
  'Leave it with me and I will come back to you with the figures by Monday.',
  'My assistant will fax the list to your office this afternoon.',
])('a promise: %s', (sentence) => {
  expect(likelihoodOf(sentence).promise).toBeGreaterThan(0.6)
})

test.each([
  'The office will be closed on Friday.',
  'I told her that I would send it, and I did.',
  'We will argue in chapter two that this is wrong.',
])('none: %s', (sentence) => {
  const { promise, invitation } = likelihoodOf(sentence)
  expect(Math.max(promise, invitation)).toBeLessThan(0.3)
})

test('an invitation is told from a promise', () => {
  const { promise, invitation } = likelihoodOf('Would you like to join us for dinner on Saturday?')
  expect(invitation).toBeGreaterThan(0.6)
  expect(promise).toBeLessThan(0.4)
})

test('adds up what the signs of a sentence weigh, each once', () => {
  const signs = new Int8Array(PLACES)
  const [place = 0] = signsOf('well well well')
  signs[place] = 24
  const { promise } = weigh('well well well', {
    promise: { signs, bias: 0 },
    invitation: { signs, bias: 0 },
  })
  expect(promise).toBeCloseTo(1 / (1 + Math.exp(-1)), 10)
})
