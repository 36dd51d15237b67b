import { expect, test } from 'vitest'
import { namesAnother } from './names-another.ts'

test('a list called after another event is told from one called by nothing of note', () => {
  const at = (path: string) => namesAnother(path, 'Map Makers Night')
  expect(at('lists/Founders Dinner - Guests - 2026-03-04.csv')).toBe(true)
  expect(at('guests.csv')).toBe(false)
  expect(at('Luma guests (2).csv')).toBe(false)
  expect(at('evt-4Gb7 - Guests - 2026-11-22.csv')).toBe(false)
  expect(at('map-makers_attendees.csv')).toBe(false)
  expect(at('robins friends.csv')).toBe(false)
})
