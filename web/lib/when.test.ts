import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDay } from './when.ts'

const SUNDAY = '2026-11-22'

test.each([
  ['today', '2026-11-22'],
  ['Tomorrow', '2026-11-23'],
  ['fri', '2026-11-27'],
  ['by Friday', '2026-11-27'],
  ['sunday', '2026-11-29'],
  ['next week', '2026-11-23'],
  ['next fri', '2026-11-27'],
  ['next month', '2026-12-01'],
  ['end of month', '2026-11-30'],
  ['in 3 days', '2026-11-25'],
  ['two weeks', '2026-12-06'],
  ['3w', '2026-12-13'],
  ['in a month', '2026-12-22'],
  ['24 nov', '2026-11-24'],
  ['nov 24', '2026-11-24'],
  ['24th of November', '2026-11-24'],
  ['3 jan', '2027-01-03'],
  ['Jan 3, 2028', '2028-01-03'],
  ['2026-12-01', '2026-12-01'],
])('ahead, on a Sunday: %s', (text, day) => {
  expect(parseDay(text, SUNDAY)).toBe(day)
})

test.each([
  ['tues', '2026-11-17'],
  ['last tuesday', '2026-11-17'],
  ['yesterday', '2026-11-21'],
  ['2 weeks ago', '2026-11-08'],
  ['3 jan', '2026-01-03'],
  ['24 nov', '2025-11-24'],
  ['sunday', '2026-11-22'],
])('back, on a Sunday: %s', (text, day) => {
  expect(parseDay(text, SUNDAY, 'past')).toBe(day)
})

test.each(['', 'dana', 'mon dieu', '31 feb', '2026-13-01', 'fr', 'in 3 days ago', 'march'])(
  'no day: %s',
  (text) => expect(parseDay(text, SUNDAY)).toBeNull(),
)

test('"next Friday" within the week is the one after this week', () => {
  expect(parseDay('next friday', '2026-11-25')).toBe('2026-12-04')
  expect(parseDay('friday', '2026-11-25')).toBe('2026-11-27')
})

test('a month later on its 31st is the last day of a shorter month', () => {
  expect(parseDay('in 1 month', '2027-01-31')).toBe('2027-02-28')
})

test('a plan is never in the past, a memory never ahead', () => {
  const phrases = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', '1 mar', 'dec 24', '29 feb']
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
      fc.constantFrom(...phrases),
      (date, phrase) => {
        const today = date.toISOString().slice(0, 10)
        expect((parseDay(phrase, today, 'future') ?? '9999') >= today).toBe(true)
        expect((parseDay(phrase, today, 'past') ?? '0000') <= today).toBe(true)
      },
    ),
  )
})

test('a bare year is remembered as that year, and no day ahead', () => {
  expect(parseDay('2021', '2026-11-22', 'past')).toBe('2021-01-01')
  expect(parseDay('2027', '2026-11-22', 'past')).toBe(null)
  expect(parseDay('2027', '2026-11-22')).toBe(null)
})
