import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { ago, dayInWords, instantOn, relativeDay, roughly, shortDay, withDays } from './dates.ts'
import { setZone } from './zone.ts'

beforeAll(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-24T03:00:00Z'), toFake: ['Date'] })
  setZone('America/New_York') // there it is still the 23rd
})
afterAll(() => {
  vi.useRealTimers()
})

test('days are the owner’s, not the machine’s', () => {
  expect(relativeDay('2026-11-23')).toBe('today')
  expect(relativeDay('2026-11-24')).toBe('tomorrow')
  expect(ago(Date.parse('2026-11-23T04:00:00Z'))).toBe('yesterday')
})

test('far days are told in weeks, months, years', () => {
  expect(relativeDay('2026-12-13')).toBe('in 3 weeks')
  expect(relativeDay('2026-06-01')).toBe('6 months ago')
  expect(relativeDay('2019-11-20')).toBe('7 years ago')
})

test('a talk on a past day was at its noon, today’s is now', () => {
  expect(instantOn('2026-11-20')).toBe(Date.parse('2026-11-20T17:00:00Z'))
  expect(instantOn('2026-11-23')).toBe(Date.now())
})

test('days inside a sentence become readable, other numbers stay', () => {
  expect(withDays('Set for 2026-11-27: call 2026-99')).toBe(
    `Set for ${shortDay('2026-11-27')}: call 2026-99`,
  )
  const imported = 'Imported Map Makers Night - Guests - 2026-11-22.csv'
  expect(withDays(imported)).toBe(imported)
})

test('birthdays are read with and without a year', () => {
  expect(dayInWords('--09-07')).toMatch(/September/)
  expect(dayInWords('--09-07')).not.toMatch(/\d{4}/)
  expect(dayInWords('1979-05-04')).toMatch(/May.*1979/)
  expect(dayInWords('spring')).toBe('spring')
})

test.each([
  [3, 'a few seconds'],
  [33, 'about 30 seconds'],
  [70, 'about 1 minute'],
  [4000, 'about 1 hour'],
])('%d seconds are %s', (seconds, words) => {
  expect(roughly(seconds)).toBe(words)
})
