import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { expandRule } from './expand-rule.ts'
import { parseRecurrenceRule } from './recurrence-rule.ts'

const FAR = Date.UTC(2060, 0, 1)

function expand(value: string, start: string, limits = { until: FAR, most: 40 }): string[] {
  const rule = parseRecurrenceRule(value)
  if (rule === null) return []
  const walls = [...expandRule(rule, Date.parse(`${start}Z`), limits)]
  return walls.map((wall) => new Date(wall).toISOString().slice(0, 16))
}

/** What ical.js, an independent implementation, makes of the same rule. */
function expandElsewhere(value: string, start: string, most = 40): string[] {
  const iterator = ICAL.Recur.fromString(value).iterator(ICAL.Time.fromString(start, null as never))
  const found: string[] = []
  while (found.length < most) {
    const time = iterator.next()
    if (time === null || time === undefined || time.year >= 2060) break
    found.push(time.toString().slice(0, 16))
  }
  return found
}

test.each([
  [
    'FREQ=DAILY;COUNT=3',
    '2024-02-28T09:00:00',
    ['2024-02-28T09:00', '2024-02-29T09:00', '2024-03-01T09:00'],
  ],
  [
    'FREQ=MONTHLY;COUNT=3',
    '2024-01-31T09:00:00',
    ['2024-01-31T09:00', '2024-03-31T09:00', '2024-05-31T09:00'],
  ],
  ['FREQ=YEARLY;COUNT=2', '2024-02-29T09:00:00', ['2024-02-29T09:00', '2028-02-29T09:00']],
  [
    'FREQ=MONTHLY;BYDAY=-1FR;COUNT=2',
    '2024-01-26T09:00:00',
    ['2024-01-26T09:00', '2024-02-23T09:00'],
  ],
  [
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2',
    '2024-01-31T09:00:00',
    ['2024-01-31T09:00', '2024-02-29T09:00'],
  ],
])('%s from %s', (value, start, walls) => {
  expect(expand(value, start)).toEqual(walls)
})

const days = fc.subarray(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], { minLength: 1 })
const interval = fc.integer({ min: 1, max: 4 })
const rules = fc.oneof(
  interval.map((every) => `FREQ=DAILY;INTERVAL=${every}`),
  fc
    .tuple(interval, days, fc.constantFrom('MO', 'SU'))
    .map(
      ([every, byDay, start]) =>
        `FREQ=WEEKLY;INTERVAL=${every};BYDAY=${byDay.join(',')};WKST=${start}`,
    ),
  fc
    .tuple(interval, fc.integer({ min: 1, max: 28 }))
    .map(([every, day]) => `FREQ=MONTHLY;INTERVAL=${every};BYMONTHDAY=${day}`),
  fc
    .tuple(fc.constantFrom(1, 2, 3, 4, -1, -2), days)
    .map(([nth, byDay]) => `FREQ=MONTHLY;BYDAY=${byDay.map((day) => `${nth}${day}`).join(',')}`),
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom(1, 2, -1), days)
    .map(([month, nth, byDay]) => `FREQ=YEARLY;BYMONTH=${month};BYDAY=${nth}${byDay[0]}`),
)
const starts = fc
  .integer({ min: Date.UTC(2015, 0, 1) / 1000, max: Date.UTC(2027, 0, 1) / 1000 })
  .map((seconds) => new Date(seconds * 1000).toISOString().slice(0, 19))

test('falls on the days that an independent implementation finds', () => {
  fc.assert(
    fc.property(rules, starts, (rule, start) => {
      // Both begin at a day the rule itself picks: what an odd first day means is left open by the RFC.
      const first = expandElsewhere(rule, start, 1)[0] ?? start
      const begin = `${first}:00`
      expect(expand(rule, begin)).toEqual(expandElsewhere(rule, begin))
    }),
    { numRuns: 300 },
  )
})

test.each([
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=MONTHLY;BYDAY=6MO',
  'FREQ=WEEKLY;BYDAY=MO;BYSETPOS=3',
  'FREQ=DAILY;INTERVAL=99999999',
])('ends although it never falls on a day again: %s', (value) => {
  expect(
    expand(value, '2024-01-01T09:00:00', { until: Date.UTC(9000, 0, 1), most: 10_000 }),
  ).toEqual(['2024-01-01T09:00'])
})

test('gives no more than it was asked for', () => {
  expect(expand('FREQ=DAILY', '2024-01-01T09:00:00', { until: FAR, most: 5 })).toHaveLength(5)
  expect(
    expand('FREQ=DAILY', '2024-01-01T09:00:00', { until: Date.UTC(2024, 0, 3, 9), most: 99 }),
  ).toHaveLength(3)
  expect(expand('FREQ=DAILY', '2024-01-01T09:00:00', { until: 0, most: 99 })).toEqual([])
})

test.each([
  '',
  'FREQ=SECONDLY',
  'FREQ=DAILY;BYHOUR=9,10',
  'FREQ=DAILY;UNTIL=soon',
  'FREQ=WEEKLY;BYDAY=XX',
])('reads no rule from %j', (value) => {
  expect(parseRecurrenceRule(value)).toBeNull()
})
