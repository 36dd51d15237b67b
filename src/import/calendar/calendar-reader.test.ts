import { describe, expect, test } from 'vitest'
import { icalendarReader } from './calendar-reader.ts'
import { ANA, calendar, entry, inputOf, ME, NOW, readCalendar, startsOf } from './testing.ts'

test('knows a calendar by its first words and names it as it names itself', () => {
  const named = inputOf(calendar('X-WR-CALNAME:Work\\, mine', entry()), 'a/b.txt')
  expect(icalendarReader.recognise(named)).toBe(1)
  expect(icalendarReader.sourceKey(named)).toBe('calendar:Work, mine')
  expect(icalendarReader.sourceKey(inputOf(calendar(entry()), 'a/team.ics'))).toBe('calendar:team')
  expect(icalendarReader.cites(named)).toBe('b.txt')
  expect(icalendarReader.recognise(inputOf('BEGIN:VCARD'))).toBe(0)
})

test('a meeting becomes a record with those who were there', async () => {
  const { records } = await readCalendar(
    entry(
      'ORGANIZER;CN=Bo Lind:mailto:bo@elm.example',
      ME,
      ANA,
      'ATTENDEE:mailto:bo@elm.example',
      'LOCATION:Café Central\\, Berlin',
    ),
  )
  expect(records).toMatchObject([
    {
      kind: 'meeting',
      key: 'u1@cal.example/2026-06-01T08:00:00.000Z',
      line: 3,
      at: Date.UTC(2026, 5, 1, 8),
      personas: [
        {
          key: 'bo@elm.example',
          name: 'Bo Lind',
          role: 'organiser',
          standing: 'seen',
          proof: 'wrote-personally',
        },
        { key: 'ana@oak.example', cite: 'ana@oak.example', name: 'Ana Ruiz', role: 'attendee' },
      ],
      interaction: {
        key: 'meeting:u1@cal.example/2026-06-01T08:00:00.000Z',
        endAt: Date.UTC(2026, 5, 1, 9),
        kind: 'meeting',
        direction: 'mutual',
        channel: 'in-person',
        inPerson: true,
        size: 2,
        personal: true,
      },
    },
  ])
})

describe('who was there', () => {
  test('not who declined, nor rooms, nor an organiser who is not invited', async () => {
    const { records } = await readCalendar(
      entry(
        'ORGANIZER;CN=Kim Sato:mailto:kim@oak.example',
        ME,
        ANA,
        'ATTENDEE;PARTSTAT=DECLINED:mailto:bo@elm.example',
        'ATTENDEE;CUTYPE=ROOM;CN=Blue:mailto:blue@oak.example',
        'ATTENDEE;CN=x:mailto:c_1@resource.calendar.google.com',
      ),
    )
    const [record] = records
    expect(record?.personas.map(({ key, role, standing }) => [key, role, standing])).toEqual([
      ['kim@oak.example', null, 'seen'],
      ['ana@oak.example', 'attendee', 'seen'],
      ['bo@elm.example', null, 'seen'],
      ['blue@oak.example', null, 'never'],
      ['c_1@resource.calendar.google.com', null, 'never'],
    ])
    expect(record?.interaction?.size).toBe(1)
  })

  test.each([
    ['cancelled', ['STATUS:CANCELLED', ME, ANA]],
    ['cancelled in Outlook', ['SUMMARY:Canceled: Planning', ME, ANA]],
    ['declined by the owner', ['ATTENDEE;PARTSTAT=DECLINED:mailto:me@mine.example', ANA]],
    ['a crowd', [ME, ...Array.from({ length: 13 }, (_, n) => `ATTENDEE:mailto:p${n}@oak.example`)]],
  ])('%s is no contact', async (_name, lines) => {
    const { records } = await readCalendar(entry(...lines))
    expect(records[0]?.interaction?.personal).toBe(false)
    expect(records[0]?.personas.some(({ proof }) => proof !== undefined)).toBe(false)
  })

  test('a calendar that only cancels says so for all', async () => {
    const { records } = await readCalendar('METHOD:CANCEL', entry(ME, ANA))
    expect(records[0]?.interaction?.personal).toBe(false)
  })
})

describe('series', () => {
  test('a weekly ten o’clock stays ten o’clock when the clocks change', async () => {
    const starts = await startsOf(
      entry('DTSTART;TZID=Europe/Berlin:20260322T100000', 'RRULE:FREQ=WEEKLY;COUNT=2', ANA),
    )
    expect(starts).toEqual(['2026-03-22T09:00', '2026-03-29T08:00'])
  })

  test('leaves exceptions out, adds extra dates, and puts changed ones in their place', async () => {
    const starts = await startsOf(
      entry(
        'RRULE:FREQ=DAILY;COUNT=5',
        'EXDATE;TZID=Europe/Berlin:20260602T100000',
        'RDATE;TZID=Europe/Berlin:20260610T100000',
        ANA,
      ),
      entry(
        'RECURRENCE-ID;TZID=Europe/Berlin:20260603T100000',
        'DTSTART;TZID=Europe/Berlin:20260603T150000',
        ANA,
      ),
      entry(
        'RECURRENCE-ID;TZID=Europe/Berlin:20260604T100000',
        'DTSTART;TZID=Europe/Berlin:20260604T100000',
        'STATUS:CANCELLED',
        ANA,
      ),
    )
    expect(starts).toEqual([
      '2026-06-01T08:00',
      '2026-06-03T13:00',
      '2026-06-04T08:00',
      '2026-06-05T08:00',
      '2026-06-10T08:00',
    ])
  })

  test('an exception may name the whole day, an end may be a day or an instant', async () => {
    expect(
      await startsOf(entry('RRULE:FREQ=DAILY;UNTIL=20260603', 'EXDATE;VALUE=DATE:20260602', ANA)),
    ).toEqual(['2026-06-01T08:00', '2026-06-03T08:00'])
    expect(await startsOf(entry('RRULE:FREQ=DAILY;UNTIL=20260602T080000Z', ANA))).toHaveLength(2)
    expect(await startsOf(entry('RRULE:FREQ=DAILY;UNTIL=20260602T075959Z', ANA))).toHaveLength(1)
  })

  test('endless series end a year ahead, huge ones at 10,000', async () => {
    const { records } = await readCalendar(entry('RRULE:FREQ=WEEKLY', ANA))
    const last = Math.max(...records.map(({ at }) => at ?? 0))
    expect(last).toBeGreaterThan(NOW + 350 * 86_400_000)
    expect(last).toBeLessThanOrEqual(NOW + 366 * 86_400_000)
    expect(await startsOf(entry('DTSTART:19910101T100000Z', 'RRULE:FREQ=DAILY', ANA))).toHaveLength(
      10_000,
    )
  })

  test('of two versions the one with the higher sequence stays', async () => {
    const moved = entry('SEQUENCE:2', 'DTSTART:20260605T100000Z', ANA)
    const old = entry('SEQUENCE:1', ANA)
    expect(await startsOf(moved, old)).toEqual(['2026-06-05T10:00'])
    expect(await startsOf(old, moved)).toEqual(['2026-06-05T10:00'])
  })
})

describe('entries with nobody invited', () => {
  test('a name in the title is told, but makes nobody', async () => {
    const { records } = await readCalendar(entry('SUMMARY:Lunch w/ Jürgen Klein'))
    expect(records[0]).toMatchObject({
      kind: 'meeting',
      personas: [],
      payload: { titleNames: ['Jürgen Klein'] },
    })
    expect(records[0]?.interaction).toMatchObject({ size: 1, inPerson: true })
  })

  test('private entries and birthdays are kept once and mean nothing', async () => {
    for (const lines of [
      ['SUMMARY:Gym', 'RRULE:FREQ=DAILY'],
      ['SUMMARY:Ana’s birthday', 'DTSTART;VALUE=DATE:20200601', 'RRULE:FREQ=YEARLY'],
    ]) {
      const { records } = await readCalendar(entry(...lines))
      expect(records).toHaveLength(1)
      expect(records[0]?.kind).toBe('other')
      expect(records[0]?.interaction).toBeUndefined()
    }
  })

  test('an event is told as such, under the id its guest list has', async () => {
    const { records } = await readCalendar(
      entry(
        'UID:evt-abc1@events.lu.ma',
        'SUMMARY:Data Night',
        'ORGANIZER;CN=Luma:mailto:calendar-invite@lu.ma',
        'LOCATION:Berlin',
        'URL:https://lu.ma/x',
      ),
      entry('UID:2', 'SUMMARY:PyTree Conference'),
      entry('UID:3', 'SUMMARY:Prepare slides for the conference'),
    )
    expect(records.map(({ kind, event }) => [kind, event?.key, event?.attendance])).toEqual([
      ['event', 'event:evt-abc1', 'unknown'],
      ['event', 'event:2', 'unknown'],
      ['other', undefined, undefined],
    ])
    expect(records[0]?.interaction).toBeUndefined()
  })
})

test('what has no start is set aside by its line, the rest read', async () => {
  const { records, setAside } = await readCalendar(entry('DTSTART:soon'), entry('UID:2', ANA))
  expect(records).toHaveLength(1)
  expect(setAside).toEqual([{ line: 3, reason: 'This entry has no readable start.' }])
})

test('50,000 occurrences take seconds, not minutes', async () => {
  const series = Array.from({ length: 20 }, (_, n) =>
    entry(`UID:${n}`, 'DTSTART;TZID=Europe/Berlin:20190101T100000', 'RRULE:FREQ=DAILY', ANA, ME),
  )
  const before = performance.now()
  const { records } = await readCalendar(...series)
  expect(records.length).toBeGreaterThan(50_000)
  expect(performance.now() - before).toBeLessThan(20_000)
})
