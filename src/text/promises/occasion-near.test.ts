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
  ["Do come and see us. I'm away until Friday.", null],
  ['I was ill until Friday. You must come and see us.', null],
])('%s', (text, day) => {
  const found = findPromises(text, WEDNESDAY).map(({ kind, due }) => [
    kind,
    due === null ? null : isoDay(due),
  ])
  expect(found).toEqual([['invitation', day]])
})
