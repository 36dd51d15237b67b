import { expect, test } from 'vitest'
import { endTyped, timesIn } from './event-times.ts'

const ZONE = 'Europe/London'
const NOTHING = { startAt: null, endAt: null }
const utc = (text: string) => Date.parse(`${text}Z`)
const typed = (day: string, begins: string, ends: string) => ({ day, begins, ends })
const told = ({ startAt, endAt }: ReturnType<typeof timesIn>) =>
  [startAt, endAt].map((at) => (at === null ? null : new Date(at).toISOString().slice(0, 16)))

test.each([
  ['as typed', typed('2026-11-22', '18:00', '20:30'), ['2026-11-22T18:00', '2026-11-22T20:30']],
  [
    'two hours where nobody says',
    typed('2026-11-22', '18:00', ''),
    ['2026-11-22T18:00', '2026-11-22T20:00'],
  ],
  [
    'past midnight',
    typed('2026-11-22', '20:00', '01:00'),
    ['2026-11-22T20:00', '2026-11-23T01:00'],
  ],
  ['in summer', typed('2026-07-01', '18:00', '20:00'), ['2026-07-01T17:00', '2026-07-01T19:00']],
  [
    'on the day the clocks go back',
    typed('2026-10-25', '18:00', '20:00'),
    ['2026-10-25T18:00', '2026-10-25T20:00'],
  ],
  ['without a day', typed('', '18:00', '20:00'), [null, null]],
])('an event is %s', (_case, times, expected) => {
  expect(told(timesIn(times, NOTHING, ZONE))).toEqual(expected)
})

test('moved, it takes as long as before, over days too', () => {
  const before = { startAt: utc('2026-11-22T09:00'), endAt: utc('2026-11-24T17:00') }
  const moved = typed('2026-11-29', '10:00', endTyped(before, ZONE))
  expect(told(timesIn(moved, before, ZONE))).toEqual(['2026-11-29T10:00', '2026-12-01T18:00'])
})

test('what was not touched stays as it was', () => {
  const before = { startAt: utc('2026-11-22T18:00'), endAt: utc('2026-11-22T21:30') }
  const same = typed('2026-11-22', '18:00', endTyped(before, ZONE))
  expect(timesIn(same, before, ZONE)).toEqual(before)
  expect(endTyped({ startAt: before.startAt, endAt: before.startAt }, ZONE)).toBe('')
})
