import { expect, test } from 'vitest'
import { componentsNamed, readComponents } from './components.ts'
import { parseCalendarTime } from './calendar-time.ts'
import { zoneClock } from './time-zones.ts'

const OWN_ZONE = `BEGIN:VTIMEZONE
TZID:Our Office
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
DTSTART:16010325T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
DTSTART:16011028T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
`

function instant(text: string, tzid: string | null): string {
  const definitions = componentsNamed(readComponents(Buffer.from(OWN_ZONE)), 'VTIMEZONE')
  const time = parseCalendarTime(text, tzid)
  if (time === null) return 'none'
  return new Date(zoneClock(definitions, 'America/New_York')(time)).toISOString().slice(0, 16)
}

test.each([
  ['20240701T100000', 'Europe/Berlin', '2024-07-01T08:00'],
  ['20240101T100000', 'W. Europe Standard Time', '2024-01-01T09:00'],
  ['20240701T100000', '"W. Europe Standard Time"', '2024-07-01T08:00'],
  ['20240701T100000', '/mozilla.org/20050126_1/Europe/Berlin', '2024-07-01T08:00'],
  ['20240701T100000', 'Our Office', '2024-07-01T08:00'],
  ['20240101T100000', 'Our Office', '2024-01-01T09:00'],
  ['20240701T100000', 'Nowhere at all', '2024-07-01T14:00'],
  ['20240701T100000', null, '2024-07-01T14:00'],
  ['20240701T100000Z', 'Europe/Berlin', '2024-07-01T10:00'],
  ['20240701', 'Europe/Berlin', '2024-07-01T04:00'],
])('%s in %s', (text, tzid, at) => {
  expect(instant(text, tzid)).toBe(at)
})

test.each(['2024', '20241301', 'tomorrow', ''])('%j is no time', (text) => {
  expect(parseCalendarTime(text, null)).toBeNull()
})
