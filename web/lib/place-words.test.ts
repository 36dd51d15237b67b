import { expect, test } from 'vitest'
import { placeName, shortPlace } from './place-words.ts'

const place = (name: string, region: string | null, country: string) => ({
  id: 1,
  name,
  region,
  country,
  lat: 0,
  lon: 0,
})

test('a place is named with what it lies in', () => {
  const louis = place('St. Louis', 'Missouri', 'US')
  expect(placeName(louis)).toBe('St. Louis, Missouri, United States')
  expect(shortPlace(louis)).toBe('St. Louis, Missouri')
})

test('what bears the name of its region or country is named once, accents or not', () => {
  expect(placeName(place('Reunion', null, 'RE'))).toBe('Reunion')
  expect(shortPlace(place('Reunion', 'Réunion', 'RE'))).toBe('Reunion')
  expect(shortPlace(place('Berlin', 'Berlin', 'DE'))).toBe('Berlin, Germany')
})
