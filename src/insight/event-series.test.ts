import { expect, test } from 'vitest'
import { eventKindOf, isOnline } from './event-kind.ts'
import { findSeriesNames, seriesKey } from './event-series.ts'
import { isSameName, sameEvents } from './same-event.ts'

test.each([
  ['Leeds Data Breakfast 31', 'leeds data breakfast'],
  ['Northern Librarians in Hull', 'northern librarians'],
  ['Open Shelves Conference 2025', 'open shelves conference'],
  ['NYTSL mixer, November', 'nytsl mixer'],
])('%s belongs to %s', (name, key) => {
  expect(seriesKey(name)).toBe(key)
})

const named = (id: string, name: string) => ({ id, name, place: null, community: null })

test('names of a series are what its events share; one alone is none', () => {
  const names = findSeriesNames([
    named('a', 'Leeds Data Breakfast 24'),
    named('b', 'Leeds Data Breakfast 28'),
    named('c', 'Small Press Fair'),
  ])
  expect([...names]).toEqual([
    ['a', 'Leeds Data Breakfast'],
    ['b', 'Leeds Data Breakfast'],
  ])
})

const HOUR = 3_600_000
const at = (id: string, name: string, startAt: number | null) => ({ id, name, startAt })

test('the calendar’s and the organiser’s name of one evening are one event', () => {
  const groups = sameEvents([
    at('b', 'Open Shelves Evening', 10 * HOUR),
    at('a', 'Open Shelves Evening @ Station Arches', 11 * HOUR),
    at('c', 'Dinner with Ana', 11 * HOUR),
    at('d', 'Open Shelves Evening', 40 * HOUR),
  ])
  expect(groups.map((group) => group.join(' ')).sort()).toEqual(['a b', 'c', 'd'])
})

test('one of which only the day is known is the one of that day', () => {
  const list = { ...at('c', 'Open Shelves Evening', 24 * HOUR), day: 1, dayOnly: true }
  const groups = sameEvents([
    { ...at('a', 'Open Shelves Evening', 19 * HOUR), day: 0 },
    { ...at('b', 'Open Shelves Evening', 43 * HOUR), day: 1 },
    { ...at('d', 'Open Shelves Evening', 48 * HOUR), day: 2 },
    list,
  ])
  expect(groups.map((group) => group.join(' ')).sort()).toEqual(['a', 'b c', 'd'])
})

test('whatever the order they come in, the groups are the same', () => {
  const events = [at('x', 'Data Day', 0), at('y', 'Data Day', 5 * HOUR), at('z', 'Book Fair', HOUR)]
  const sets = (groups: readonly (readonly string[])[]) =>
    groups.map((group) => group.join()).sort()
  expect(sets(sameEvents(events.toReversed()))).toEqual(sets(sameEvents(events)))
})

test('one word in common is not the same name', () => {
  expect(isSameName('Data Breakfast', 'Data Dinner')).toBe(false)
  expect(isSameName('Mixer', 'Mixer for archivists')).toBe(false)
})

test.each([
  ['Leeds Data Breakfast 31', 'meal'],
  ['Small Press Fair', 'fair'],
  ['Konferenz für Archive', 'conference'],
  ['NYTSL mixer', 'social'],
  ['Volunteers’ Day', 'volunteering'],
  ['Something else', 'other'],
])('%s is a %s', (name, kind) => {
  expect(eventKindOf(name)).toBe(kind)
})

test.each([
  ['Zoom', 'Book club', true],
  ['https://meet.example/abc', 'Book club', true],
  ['Station Arches, Leeds', 'Webinar night', false],
  [null, 'Webinar: archives', true],
  [null, 'Mixer', false],
])('at %s, %s: online is %s', (place, name, online) => {
  expect(isOnline(place, name)).toBe(online)
})
