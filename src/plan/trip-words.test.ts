import { expect, test } from 'vitest'
import { DAY_MS } from '../domain/instant.ts'
import { freeTimes, timeWords } from './free-times.ts'
import {
  coffeeMatter,
  inDays,
  moveText,
  seenWords,
  spanOfDays,
  tripMatter,
  visitText,
} from './trip-words.ts'

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / DAY_MS

test('days read as one says them', () => {
  expect(spanOfDays(day('2027-03-03'), day('2027-03-17'))).toBe('3 to 17 March')
  expect(spanOfDays(day('2027-02-28'), day('2027-03-02'))).toBe('28 February to 2 March')
  expect(inDays(day('2027-03-03'), day('2027-03-03'))).toBe('on 3 March')
})

test('a visit asks for one small thing and leaves a way out', () => {
  const text = visitText({
    called: 'Ana',
    place: 'Lisbon',
    from: day('2027-03-03'),
    to: day('2027-03-05'),
    times: ['Thursday 4 March at 10:00', 'Friday 5 March at 16:00'],
    topic: 'the harbour book',
  })
  expect(text).toContain('I am in Lisbon from 3 to 5 March.')
  expect(text).toContain('the harbour book')
  expect(text).toContain('say Thursday 4 March at 10:00 or Friday 5 March at 16:00?')
  expect(text.split('?')).toHaveLength(2)
})

test('a move is told to one person, here and there', () => {
  const move = { called: 'Ben', place: 'Porto', on: day('2027-05-01') }
  expect(moveText({ ...move, isThere: true })).toContain('glad that you are there')
  expect(moveText({ ...move, isThere: false })).toContain('before I go')
})

test('times are free, on two weekdays, not at arrival', () => {
  const from = day('2027-03-03')
  const busy = [
    { start: Date.parse('2027-03-04T09:30:00Z'), end: Date.parse('2027-03-04T11:00:00Z') },
  ]
  const times = freeTimes({ from, to: day('2027-03-05') }, busy, 'UTC').map(timeWords)
  expect(times).toEqual(['Thursday 4 March at 16:00', 'Friday 5 March at 10:00'])
  expect(freeTimes({ from, to: from }, [], 'UTC')).toHaveLength(2)
})

test('nothing is proposed when all hours are taken', () => {
  const from = day('2027-03-03')
  const busy = [{ start: from * DAY_MS, end: (from + 1) * DAY_MS }]
  expect(freeTimes({ from, to: from }, busy, 'UTC')).toEqual([])
})

test('matters give their facts', () => {
  const visit = { place: 'Lisbon', from: day('2027-03-03'), to: day('2027-03-05') }
  const seen = seenWords(day('2026-12-20'), day('2027-02-20'))
  expect(seen).toBe('Last seen in person on 20 December.')
  expect(tripMatter({ ...visit, lives: 'Cascais', seen }).reason).toBe(
    'You are in Lisbon from 3 to 5 March, and they live in Cascais. Last seen in person on 20 December.',
  )
  expect(coffeeMatter({ place: 'Leeds', seen: seenWords(null, 0) }).reason).toContain(
    'No meeting in person is on record yet.',
  )
})

test('who was at an event with the owner is not said never to have been met', () => {
  const both = { name: 'Small Press Fair', day: day('2025-12-27') }
  expect(seenWords(null, day('2026-11-22'), both)).toMatch(
    /^You were both at Small Press Fair .*2025; no talk from there is on record\.$/,
  )
  expect(seenWords(day('2026-11-21'), day('2026-11-22'), both)).toBe(
    'Last seen in person yesterday.',
  )
})
