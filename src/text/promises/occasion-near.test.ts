import { expect, test } from 'vitest'
import { isoDay } from '../../domain/instant.ts'
import { findPromises } from './find-promises.ts'

const WEDNESDAY = { at: Date.parse('2026-03-11T10:00:00Z'), zone: 'UTC' }

test.each([
  ['We are having a barbecue on Saturday 21 March. Do come!', '2026-03-21'],
  [
    'It would be lovely to have you at our housewarming! Sunday 22nd, any time after three.',
    '2026-03-22',
  ],
  ['Am Samstag feiern wir. Du bist herzlich eingeladen!', '2026-03-14'],
  [
    'The committee meets on Tuesday 17 March at ten. I have booked the long room. Do come!',
    '2026-03-17',
  ],
  ['We meet on 17 March and again on 24 March. I have booked the room. Do come!', null],
  ['I am back on 17 March. I have booked no room. Come and see us any time!', null],
  ["Do come and see us. I'm away until Friday.", null],
  ['I was ill until Friday. You must come and see us.', null],
])('%s', (text, day) => {
  const found = findPromises(text, WEDNESDAY).map(({ kind, due }) => [
    kind,
    due === null ? null : isoDay(due),
  ])
  expect(found).toEqual([['invitation', day]])
})
