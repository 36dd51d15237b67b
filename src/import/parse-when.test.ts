import { expect, test } from 'vitest'
import { instantOf, parseWhen, type DateOrder } from './parse-when.ts'

function read(text: string, order: DateOrder = 'month-first', timeZone = 'UTC'): string | null {
  const when = parseWhen(text, order)
  return when === null ? null : new Date(instantOf(when, timeZone)).toISOString()
}

test.each([
  ['05 Mar 2024', '2024-03-05T00:00:00.000Z'],
  ['4-Apr-21', '2021-04-04T00:00:00.000Z'],
  ['2023-06-11 15:33:58 UTC', '2023-06-11T15:33:58.000Z'],
  ['2026-02-09 01:21:47', '2026-02-09T01:21:47.000Z'],
  ['2023/06/18 14:24:54 UTC', '2023-06-18T14:24:54.000Z'],
  ['1/29/26, 2:37 PM', '2026-01-29T14:37:00.000Z'],
  ['12/1/23, 12:05 AM', '2023-12-01T00:05:00.000Z'],
  ['08/30/22, 05:51 PM', '2022-08-30T17:51:00.000Z'],
  ['Wed Jun 24 12:43:42 UTC 2026', '2026-06-24T12:43:42.000Z'],
  ['Apr 08, 2024 07:00 AM', '2024-04-08T07:00:00.000Z'],
  ['Sep 26, 2026 7:05 PM', '2026-09-26T19:05:00.000Z'],
  ['2025-11-19T16:14:00.000Z', '2025-11-19T16:14:00.000Z'],
  ['2025-11-19T16:14:00+02:00', '2025-11-19T14:14:00.000Z'],
  ['Jan 2020', '2020-01-01T00:00:00.000Z'],
  ['2006', '2006-01-01T00:00:00.000Z'],
  ['5. März 2024', '2024-03-05T00:00:00.000Z'],
  ['5 de marzo de 2024', '2024-03-05T00:00:00.000Z'],
  ['04.03.2025', '2025-03-04T00:00:00.000Z'],
  ['3/4/25, 2:05\u202fPM', '2025-03-04T14:05:00.000Z'],
])('%s', (text, iso) => {
  expect(read(text)).toBe(iso)
})

test('slashes mean what the file means by them', () => {
  expect(read('3/4/2025', 'month-first')).toBe('2025-03-04T00:00:00.000Z')
  expect(read('3/4/2025', 'day-first')).toBe('2025-04-03T00:00:00.000Z')
})

test('a wall clock is read where it hangs', () => {
  expect(read('2024-07-01 09:00', 'month-first', 'Europe/Berlin')).toBe('2024-07-01T07:00:00.000Z')
  expect(read('05 Mar 2024', 'month-first', 'Asia/Tokyo')).toBe('2024-03-04T15:00:00.000Z')
})

test.each([
  '',
  'soon',
  '0/0/00',
  '31/02/2024',
  '2024-13-01',
  '99 Mar 2024',
  '05 Foo 2024',
  '1024-01-01',
])('%s is no date', (text) => {
  expect(read(text)).toBeNull()
})
