import { expect, test } from 'vitest'
import { countBefore, nextGoodDay, rhythmWords, type Published } from './post-rhythm.ts'

const on = (day: number, channel: Published['channel'] = 'linkedin', jobSeeking = false) => ({
  day,
  channel,
  jobSeeking,
})

test('counts the day and the week on one channel, the search on all', () => {
  const before = [on(100), on(100), on(94), on(93), on(100, 'mastodon', true), on(71, 'x', true)]
  expect(countBefore(before, 'linkedin', 100)).toEqual({ today: 2, week: 3, hireMe: 2 })
  expect(countBefore(before, 'linkedin', 101)).toEqual({ today: 0, week: 2, hireMe: 1 })
})

test('what comes later does not count', () => {
  expect(countBefore([on(105)], 'linkedin', 100)).toEqual({ today: 0, week: 0, hireMe: 0 })
})

test('a post leaves room to the last one, and three to a week', () => {
  expect(nextGoodDay([], 100).day).toBe(100)
  expect(nextGoodDay([on(90)], 100).day).toBe(100)
  expect(nextGoodDay([on(100)], 100).day).toBe(102)
  expect(nextGoodDay([on(95), on(97), on(98)], 100).day).toBe(102)
  expect(nextGoodDay([on(94), on(96), on(97), on(98), on(98)], 100).day).toBe(104)
})

test('says the rhythm in a sentence', () => {
  expect(rhythmWords([], 20_000)).toBe('Nothing published yet.')
  expect(rhythmWords([on(19_990)], 20_000)).toMatch(/^Now and then; the last one on 2024-09-24/)
  expect(rhythmWords([on(19_970), on(19_980), on(19_990)], 20_000)).toMatch(/^About every 10 days/)
})
