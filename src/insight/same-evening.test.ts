import { expect, test } from 'vitest'
import { HOUR_MS } from '../domain/instant.ts'
import { eveningPairs, judgeEvenings, type Evening } from './same-evening.ts'
import { sameEvents } from './same-event.ts'

const EIGHTEEN = 18 * HOUR_MS
const event: Evening = {
  id: 'e',
  name: 'Drinks with the librarians',
  startAt: EIGHTEEN,
  endAt: EIGHTEEN + 2 * HOUR_MS,
  day: 0,
  dayOnly: false,
  place: 'Reading Room, Leeds',
  community: null,
  isList: false,
  attended: false,
}
const list: Evening = {
  ...event,
  id: 'l',
  name: 'Autumn reception',
  startAt: EIGHTEEN + HOUR_MS / 4,
  endAt: null,
  place: null,
  isList: true,
  attended: true,
}
const GUESTS = ['ana', 'bo', 'kim', 'lu']

function verdicts(
  events: readonly Evening[],
  people: { readonly [id: string]: readonly string[] } = {},
): readonly string[] {
  return judgeEvenings(eveningPairs(events), (id) => new Set(people[id] ?? [])).map(
    (pair) => `${pair.list.id}${pair.event.id} ${pair.verdict}`,
  )
}

test('a guest list is of the event that most of its guests were invited to', () => {
  expect(verdicts([event, list], { e: GUESTS, l: GUESTS.slice(1) })).toEqual(['le same'])
  expect(verdicts([event, list], { e: GUESTS, l: ['ana', 'bo'] })).toEqual([])
  const crowd = Array.from({ length: 40 }, (_, n) => `guest ${n}`)
  const large = {
    e: [...crowd, ...GUESTS],
    l: [...GUESTS, ...crowd.map((name) => `${name} of it`)],
  }
  expect(verdicts([event, list], large)).toEqual(['le perhaps'])
})

test('place or organiser make it likely, a list without a name sure', () => {
  const there = { ...list, place: 'Reading Room' }
  expect(verdicts([event, there])).toEqual(['le perhaps'])
  expect(verdicts([event, { ...there, name: 'evt-12' }])).toEqual(['le same'])
  expect(verdicts([event, { ...list, name: 'evt-12' }])).toEqual(['le same'])
  const invited = { e: ['zoe'], l: GUESTS }
  expect(verdicts([event, { ...list, name: 'evt-12', attended: false }], invited)).toEqual([])
  expect(
    verdicts([
      { ...event, community: 'NYTSL' },
      { ...list, community: 'nytsl' },
    ]),
  ).toEqual(['le perhaps'])
  expect(verdicts([event, { ...list, place: 'Leeds' }], invited)).toEqual([])
})

test('the only event of that hour without guests of its own may be the one', () => {
  const other = { ...event, id: 'f', startAt: EIGHTEEN + HOUR_MS }
  expect(verdicts([event, list], { l: GUESTS })).toEqual(['le perhaps'])
  expect(verdicts([event, list], { l: GUESTS, e: ['zoe'] })).toEqual([])
  expect(verdicts([event, other, list], { l: GUESTS })).toEqual([])
  expect(
    verdicts([event, { ...other, place: 'Elm Hall' }, { ...list, place: 'Elm Hall' }]),
  ).toEqual(['lf perhaps'])
})

test('another hour, another day and a second candidate make it less sure', () => {
  const people = { e: GUESTS, f: GUESTS, l: GUESTS }
  const morning = { ...list, startAt: 9 * HOUR_MS }
  expect(verdicts([event, morning], people)).toEqual(['le perhaps'])
  expect(verdicts([event, { ...morning, place: 'Reading Room' }])).toEqual([])
  expect(verdicts([event, { ...list, day: 1 }], people)).toEqual([])
  expect(verdicts([event, { ...event, id: 'f' }, list], people)).toEqual([
    'le perhaps',
    'lf perhaps',
  ])
})

test('what is joined is one group, unless it is said to be apart', () => {
  const named = (id: string, name: string) => ({ id, name, startAt: EIGHTEEN })
  const events = [named('a', 'Library Mixer'), named('b', 'Library Mixer'), named('c', 'Dinner')]
  expect(sameEvents(events)).toEqual([['a', 'b'], ['c']])
  expect(sameEvents(events, { joined: [['c', 'a']], apart: [] })).toEqual([['a', 'b', 'c']])
  expect(sameEvents(events, { joined: [['c', 'a']], apart: [['b', 'c']] })).toEqual([
    ['a', 'b'],
    ['c'],
  ])
  expect(sameEvents(events, { joined: [], apart: [['b', 'a']] })).toEqual([['a'], ['b'], ['c']])
  expect(sameEvents(events, { joined: [['a', 'gone']], apart: [] })).toEqual([['a', 'b'], ['c']])
})
