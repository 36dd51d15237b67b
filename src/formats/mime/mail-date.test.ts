import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseMailDate } from './mail-date.ts'

test.each([
  ['Wed, 30 Jun 2021 07:15:13 +0100', '2021-06-30T06:15:13Z'],
  ['Wed, 30 Jun 2021 07:15:13 +0100 (BST)', '2021-06-30T06:15:13Z'],
  ['30 Jun 2021 07:15 GMT', '2021-06-30T07:15:00Z'],
  ['Wed, 30 Jun 21 07:15:13 EST', '2021-06-30T12:15:13Z'],
  ['Fri, 3 Sep 99 07:15:13 PDT', '1999-09-03T14:15:13Z'],
  ['Fri, 3 Sep 103 07:15:13 +0000', '2003-09-03T07:15:13Z'],
  ['Wed, 30 Jun 2021 07:15:60 Z', '2021-06-30T07:15:59Z'],
  ['Wed, 30 Jun 2021 07:15:13 +9900', '2021-06-30T07:15:13Z'],
  ['Wed, 30-Jun-2021 07:15:13 -0330', '2021-06-30T10:45:13Z'],
  ['Jun 30 07:15:13 2021', '2021-06-30T07:15:13Z'],
  ['2021-06-30T07:15:13+02:00', '2021-06-30T05:15:13Z'],
])('%s', (written, at) => {
  expect(parseMailDate(written)).toBe(Date.parse(at))
})

test.each([
  '',
  'yesterday',
  'Wed, 31 Jun 2021 07:15:13 +0000',
  '30 Foo 2021 07:15',
  '30 Jun 2021 27:15',
])('is no date: %s', (written) => {
  expect(parseMailDate(written)).toBeNull()
})

test('reads every date that a mail program writes', () => {
  const ms = fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => seconds * 1000)
  fc.assert(fc.property(ms, (at) => parseMailDate(new Date(at).toUTCString()) === at))
})
