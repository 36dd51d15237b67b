import { expect, test } from 'vitest'
import { whyInIt } from './community-words.ts'

test('why somebody is in a community: by its events where there were several, else by where that was found', () => {
  expect(whyInIt({ from: 'events', times: 3, there: null })).toBe('3 of its events')
  expect(whyInIt({ from: 'events', times: 1, there: null })).toBe('at one of its events')
  expect(whyInIt({ from: 'profiles', times: 0, there: null })).toBe('by school or work')
  expect(whyInIt({ from: 'profiles', times: 0, there: 'works' })).toBe('works there')
  expect(whyInIt({ from: 'profiles', times: 0, there: 'worked' })).toBe('worked there before')
  expect(whyInIt({ from: 'profiles', times: 0, there: 'studied' })).toBe('studied there')
  expect(whyInIt({ from: 'you', times: 2, there: null })).toBe('2 of its events')
})
