import { expect, test } from 'vitest'
import { whyInIt } from './community-words.ts'

test('why somebody is in a community: by its events where there were several, else by where that was found', () => {
  expect(whyInIt({ from: 'events', times: 3 })).toBe('3 of its events')
  expect(whyInIt({ from: 'events', times: 1 })).toBe('at one of its events')
  expect(whyInIt({ from: 'profiles', times: 0 })).toBe('by school or work')
  expect(whyInIt({ from: 'you', times: 2 })).toBe('2 of its events')
})
