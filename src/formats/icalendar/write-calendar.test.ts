import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { DAY_MS } from '../../domain/instant.ts'
import { writeCalendar, type CalendarEntry } from './write-calendar.ts'

const HEAD = { name: 'Digwell', product: '-//Digwell//Test//EN' }
const AT = Date.UTC(2026, 10, 22, 9, 30)
const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / DAY_MS
const entry = (more: object = {}): CalendarEntry => ({
  uid: 'one@digwell',
  changedAt: AT,
  title: 'A walk',
  isFree: true,
  day: day('2026-11-27'),
  ...more,
})
const readBack = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one))

test('an entry of a day, as it stands in the file', () => {
  expect(writeCalendar(HEAD, [entry()]).split('\r\n').slice(9, -2)).toEqual([
    'BEGIN:VEVENT',
    'UID:one@digwell',
    'DTSTAMP:20261122T093000Z',
    'LAST-MODIFIED:20261122T093000Z',
    'SEQUENCE:0',
    'DTSTART;VALUE=DATE:20261127',
    'DTEND;VALUE=DATE:20261128',
    'SUMMARY:A walk',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ])
})

test.each([
  ['1980-02-29', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1', ['1980-02-29', '1981-02-28', '1982-02-28']],
  ['1981-03-01', 'FREQ=YEARLY', ['1981-03-01', '1982-03-01', '1983-03-01']],
  ['1980-02-28', 'FREQ=YEARLY', ['1980-02-28', '1981-02-28', '1982-02-28']],
])('a birthday on %s comes every year', (born, rule, turns) => {
  const text = writeCalendar(HEAD, [entry({ day: day(born), yearly: true })])
  expect(text).toContain(`RRULE:${rule}\r\n`)
  const iterator = readBack(text)[0]?.iterator()
  expect(turns.map(() => iterator?.next().toString())).toEqual(turns)
})

test('an hour is the same moment in every zone', () => {
  const text = writeCalendar(HEAD, [
    { uid: 'two@digwell', changedAt: AT, title: 'Talk', isFree: false, start: AT, end: AT + 1 },
  ])
  expect(readBack(text)[0]?.startDate.toJSDate().getTime()).toBe(AT)
  expect(text).toContain('TRANSP:OPAQUE')
})

test('whatever the words, lines stay within 75 octets and read back as they were', () => {
  const unit = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    fc.constantFrom(',', ';', '\\', '\n', '\r\n', '\r', '\t', '\u0000', '"', ':'),
  )
  const words = fc.string({ unit, maxLength: 120 }).map((text) => text.trim())
  fc.assert(
    fc.property(words, words, (title, place) => {
      const text = writeCalendar(HEAD, [entry({ title, place })])
      const lines = text.split('\r\n')
      expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      const [back] = readBack(text)
      const plain = (said: string) => said.replace(/\r?\n/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ')
      expect(back?.summary).toBe(plain(title))
      expect(back?.location).toBe(plain(place))
    }),
    { numRuns: 200 },
  )
})
