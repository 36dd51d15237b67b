import { expect, test } from 'vitest'
import { captureLink, eventLinked } from './event-link.ts'

const NOW = Date.parse('2026-11-24T09:00:00Z')
const HOUR = 3_600_000
const MIXER = { id: 'e1', name: 'Tea & maps', startAt: NOW + 9 * HOUR, endAt: NOW + 11 * HOUR }
const searchOf = (link: string) => new URL(link, 'http://localhost').search

test('the small page is opened for an event of the same day, before, during and after it', () => {
  for (const startAt of [NOW + 9 * HOUR, NOW - HOUR, NOW - 8 * HOUR]) {
    const link = captureLink({ ...MIXER, startAt, endAt: startAt + 2 * HOUR }, NOW)
    expect(eventLinked(searchOf(link), NOW + HOUR)).toEqual({ id: 'e1', name: 'Tea & maps' })
  }
})

test('for an event of another day, or without a day, it is opened for none', () => {
  expect(captureLink({ ...MIXER, startAt: NOW + 30 * HOUR, endAt: null }, NOW)).toBe('/capture')
  expect(captureLink({ ...MIXER, startAt: null, endAt: null }, NOW)).toBe('/capture')
})

test('a link kept for days leads to no event any more', () => {
  const search = searchOf(captureLink(MIXER, NOW))
  expect(eventLinked(search, NOW + 25 * HOUR)).toBeNull()
  expect(eventLinked('', NOW)).toBeNull()
})
