import { expect, test } from 'vitest'
import { isStay, journeyIn } from './travel-words.ts'

test.each([
  ['Flight to Lisbon', 'Lisbon'],
  ['Flight to Lisbon (TP 1234)', 'Lisbon'],
  ['✈️ Flight BER → Lisbon', 'Lisbon'],
  ['Train to Paris with Kim', 'Paris'],
  ['Fly to St. Louis', 'St. Louis'],
  ['Trip to Madrid', 'Madrid'],
  ['Business trip Warsaw', 'Warsaw'],
  ['Flug LH 1166 nach Porto', 'Porto'],
  ['Reise nach Köln', 'Köln'],
  ['Vol pour Montréal', 'Montréal'],
  ['Vuelo a Bogotá', 'Bogotá'],
  ['Hotel in Porto', 'Porto'],
  ['Staying in Leeds', 'Leeds'],
  ['Chicago trip', 'Chicago'],
  ['In Lisbon', 'Lisbon'],
])('%s leads somewhere', (title, to) => {
  expect(journeyIn(title)).toEqual({ to, isTold: true })
})

test.each([
  'Book flight to Lisbon',
  'Check flights to Rome',
  'Flight home',
  'Return flight from Lisbon',
  'Call the hotel',
  'Trip to the dentist',
  'budget review',
  'travel to be confirmed',
  'Introduction to accounting',
])('%s does not', (title) => {
  expect(journeyIn(title)?.isTold ?? false).toBe(false)
})

test('a bare name may be a place: its entry must be long', () => {
  expect(journeyIn('Lisbon')).toEqual({ to: 'Lisbon', isTold: false })
})

test('a house to stay in is found by its address', () => {
  expect(isStay('Hotel Mondial')).toBe(true)
  expect(isStay('Lunch at the hotel')).toBe(false)
})
