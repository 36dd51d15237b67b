import { expect, test } from 'vitest'
import { placeLabel } from '../../domain/place.ts'
import { suggestPlaces } from './resolve-place.ts'

const suggested = (query: string, limit = 8) => suggestPlaces(query, limit).map(placeLabel)

test('a name that places bear leads to none that was called so once', () => {
  for (const query of ['Manchester', 'Manch']) {
    const places = suggestPlaces(query)
    expect(places[0]).toMatchObject({ name: 'Manchester', country: 'GB' })
    expect(places.filter(({ name }) => !name.startsWith('Manch'))).toEqual([])
    expect(places.length).toBeGreaterThan(3)
  }
})

test.each([
  ['Wien', 'Vienna'],
  ['Köln', 'Köln'],
  ['Breslau', 'Wrocław'],
  ['St. Louis', 'St. Louis'],
  ['Münch', 'Munich'],
  ['Lisbo', 'Lisbon'],
  ['San', 'Santiago'],
])('%s is %s first', (query, name) => {
  expect(suggested(query, 1)[0]?.split(',')[0]).toBe(name)
})

test('no more than were asked for, and none for a single letter', () => {
  expect(suggested('San', 3)).toHaveLength(3)
  expect(suggested('S')).toEqual([])
})
