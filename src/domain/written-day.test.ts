import { expect, test } from 'vitest'
import { writtenDay } from './written-day.ts'

test('a day is counted from 1970', () => {
  expect(writtenDay('1970-01-02')).toBe(1)
  expect(writtenDay('2028-02-29')).toBe(Date.UTC(2028, 1, 29) / 86_400_000)
})

test('a day that no calendar has is none, not the one some days on', () => {
  for (const text of ['2026-02-31', '2027-02-29', '2026-04-31', '2026-13-01', '2026-00-10']) {
    expect(writtenDay(text), text).toBe(null)
  }
})

test('other words are no day', () => {
  for (const text of ['', '2026-2-3', 'yesterday', '2026-11-24T09:00', ' 2026-11-24']) {
    expect(writtenDay(text), text).toBe(null)
  }
})
