import { expect, test } from 'vitest'
import { contextWith, readWhole } from '../testing.ts'
import { amountOf } from './amount.ts'

test('reads a list of events with what they cost', async () => {
  const text = `event_id,name,start_at,end_at,city,venue,url,host,my_status,my_checked_in_at,ticket_price,currency,travel_cost,notes
evt-1,Oak Salon,2026-03-04T18:00:00.000Z,2026-03-04T21:00:00.000Z,Berlin,Hub 3,https://x.example,Oak Club,approved,2026-03-04T18:10:00.000Z,15.00,EUR,403.00,
evt-2,Elm Salon,2026-03-05T18:00:00.000Z,,Berlin,,,,approved,,0,EUR,0,
evt-3,Ash Salon,2026-12-05T18:00:00.000Z,,,,,,approved,,,,,
evt-4,Yew Salon,2026-03-06T18:00:00.000Z,,,,,,declined,,,,,
`
  const { reader, cites, records } = await readWhole('events.csv', text)
  expect([reader.kind, cites]).toEqual(['events/ledger', 'events.csv'])
  expect(records[0]).toMatchObject({
    kind: 'event',
    event: {
      key: 'event:evt-1',
      name: 'Oak Salon',
      startAt: Date.UTC(2026, 2, 4, 18),
      endAt: Date.UTC(2026, 2, 4, 21),
      place: 'Hub 3, Berlin',
      community: 'Oak Club',
      attendance: 'attended',
      cost: 15,
      travel: 403,
      currency: 'EUR',
    },
  })
  expect(records.map(({ event }) => event?.attendance)).toEqual([
    'attended',
    'unknown',
    'going',
    'declined',
  ])
})

test('reads one in German, with its own dates and sums', async () => {
  const text =
    'Veranstaltung;Datum;Preis;Reisekosten;Ort\nEichensalon;4.3.2026;1.234,50 €;12 €;Berlin\n;5.3.2026;1 €;;\n'
  const { reader, records, setAside } = await readWhole(
    'liste.csv',
    text,
    contextWith({ timeZone: 'UTC' }),
  )
  expect(reader.kind).toBe('events/ledger')
  expect(records[0]?.event).toMatchObject({
    key: 'event:eichensalon/4.3.2026',
    startAt: Date.UTC(2026, 2, 4),
    cost: 1234.5,
    travel: 12,
    currency: 'EUR',
  })
  expect(setAside).toEqual([{ line: 3, reason: 'No event is named here.' }])
})

test.each([
  ['€45.00', 45, 'EUR'],
  ['1.234,50 EUR', 1234.5, 'EUR'],
  ['1,234', 1234, ''],
  ['$25', 25, 'USD'],
  ['free', 0, ''],
  ["1'200.50 CHF", 1200.5, 'CHF'],
])('%s', (text, value, currency) => {
  expect(amountOf(text)).toEqual({ value, currency })
})

test('no number is no sum', () => {
  expect(amountOf('ask me')).toBeNull()
})
