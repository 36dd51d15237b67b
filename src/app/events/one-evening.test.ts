import { expect, test } from 'vitest'
import { DAY_MS, HOUR_MS } from '../../domain/instant.ts'
import { onBothEngines } from '../../store/testing.ts'
import { NOW, openNetwork, OWN_ADDRESSES, type Files, type Network } from '../testing.ts'
import { EVENING, luma, stamp } from './testing.ts'

const PEOPLE = [
  ['Kim Sato', 'kim@pratt.example'],
  ['Ana Ruiz', 'ana@oak.example'],
  ['Bo Lind', 'bo@oak.example'],
  ['Lu Chen', 'lu@elm.example'],
] as const

const icsTime = (at: number) => `${stamp(at).slice(0, 19).replace(/[-:]/g, '')}Z`

/** A ticket site's entry, to which these were invited. */
function calendar(name: string, at: number, invited: typeof PEOPLE | readonly [] = PEOPLE): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    `UID:${name.replaceAll(' ', '-')}@x.example`,
    `DTSTART:${icsTime(at)}`,
    `DTEND:${icsTime(at + 2 * HOUR_MS)}`,
    `SUMMARY:${name}`,
    'LOCATION:Reading Room\\, Leeds',
    'URL:https://www.eventbrite.com/e/12',
    'ORGANIZER;CN=Robin Ash:mailto:robin@ash.example',
    ...invited.map(([who, email]) => `ATTENDEE;PARTSTAT=ACCEPTED;CN=${who}:mailto:${email}`),
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n')
}

function files(list: string, guests: readonly (readonly [string, string])[] = PEOPLE): Files {
  return {
    'Email Addresses.csv': OWN_ADDRESSES,
    'calendar.ics': calendar('Drinks with the librarians', EVENING),
    [`${list}.csv`]: luma(
      'evt-12',
      EVENING,
      guests.map(([name, email]) => [name, email, true] as const),
    ),
  }
}

const past = async (network: Network) => (await network.events.list(null)).past
const names = async (network: Network) => (await past(network)).map(({ name }) => name)

onBothEngines('a guest list under another name', (open) => {
  test('is of the event that its guests were invited to, and of one at that hour without a name', async () => {
    const network = await openNetwork(open)
    await network.take(files('Autumn reception - Guests - 2026-11-19'))
    const [event] = await past(network)
    expect(await names(network)).toEqual(['Drinks with the librarians'])
    expect(event).toMatchObject({ attendance: 'attended', place: 'Reading Room, Leeds' })
    const view = await network.events.event(event?.id ?? '')
    expect(view.guests.map(({ name }) => name).sort()).toEqual(PEOPLE.map(([name]) => name).sort())
    expect(view.toldAs.map(({ name }) => name).sort()).toEqual([
      'Autumn reception',
      'Drinks with the librarians',
    ])

    const other = await openNetwork(open)
    await other.take(files('evt-12', [['Eve Holt', 'eve@fir.example']]))
    expect(await names(other)).toEqual(['Drinks with the librarians'])
  })

  test('can be set apart again, stays so, and comes together when that is undone', async () => {
    const network = await openNetwork(open)
    const both = files('Autumn reception - Guests - 2026-11-19')
    await network.take(both)
    const [event] = await past(network)
    const { toldAs } = await network.events.event(event?.id ?? '')
    const list = toldAs.find(({ name }) => name === 'Autumn reception')
    const { changeId } = await network.events.part(event?.id ?? '', list?.id ?? '')
    expect(await names(network)).toHaveLength(2)
    await network.take(both)
    expect(await names(network)).toHaveLength(2)
    const [one] = await past(network)
    expect((await network.events.event(one?.id ?? '')).looksLike).toEqual([])
    await network.undo(changeId)
    expect(await names(network)).toEqual(['Drinks with the librarians'])
    // By either of its names, the first of its ids among them.
    const [whole] = await past(network)
    await network.events.part(whole?.id ?? '', whole?.id ?? '')
    expect(await names(network)).toHaveLength(2)
  })

  test('of whom it is not certain is asked; joined keeps all, undone is two again', async () => {
    const network = await openNetwork(open)
    const [kim, ana, bo] = PEOPLE
    await network.take({
      ...files('Autumn reception - Guests - 2026-11-19', [
        kim,
        ana,
        bo,
        ...['Eve Holt', 'Max Till', 'Ida Voss', 'Tom Reed'].map(
          (name) => [name, `${name.split(' ')[1]}@fir.example`] as const,
        ),
      ]),
      'calendar.ics': calendar('Drinks with the librarians', EVENING - 5 * HOUR_MS),
    })
    const events = await past(network)
    const ids = new Map(events.map(({ id, name }) => [name, id]))
    const drinks = ids.get('Drinks with the librarians') ?? ''
    const list = ids.get('Autumn reception') ?? ''
    await network.events.edit(drinks, { note: 'Warm room', cost: 20, currency: 'EUR' })
    await network.events.edit(list, { note: 'Kim spoke', cost: 12, currency: 'EUR' })
    const noted = await network.events.capture({ name: 'Luis Prieto', eventId: list, at: EVENING })
    expect((await network.events.event(list)).looksLike).toEqual([
      { id: drinks, name: 'Drinks with the librarians', people: 3, place: null, community: null },
    ])
    const before = [await network.events.event(drinks), await network.events.event(list)]

    const joined = await network.events.join(list, drinks)
    expect(await names(network)).toHaveLength(1)
    const whole = await network.events.event(joined.id)
    expect(whole).toMatchObject({ cost: 32, looksLike: [], brought: { captured: 1 } })
    expect(whole.note?.split('\n').sort()).toEqual(['Kim spoke', 'Warm room'])
    expect(whole.guests.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Kim Sato', 'Lu Chen', 'Tom Reed', 'Luis Prieto']),
    )
    expect(whole.captures.map(({ id }) => id)).toEqual([noted.id])
    expect((await network.events.event(drinks)).id).toBe((await network.events.event(list)).id)

    await network.events.edit(joined.id, { goAgain: 'yes' })
    await network.undo(joined.changeId)
    const after = [await network.events.event(drinks), await network.events.event(list)]
    const own = (views: typeof before) =>
      views.map(({ note, cost, captures }) => ({ note, cost, captures }))
    expect(own(after)).toEqual(own(before))
    expect(after.filter(({ goAgain }) => goAgain === 'yes')).toHaveLength(1)
  })

  test('asked about and said no to is not asked about again', async () => {
    const network = await openNetwork(open)
    await network.take({
      ...files('Autumn reception - Guests - 2026-11-19'),
      'calendar.ics': calendar('Drinks with the librarians', EVENING - 5 * HOUR_MS),
    })
    const [one, other] = await past(network)
    const [a, b] = [one?.id ?? '', other?.id ?? '']
    expect((await network.events.event(a)).looksLike.map(({ id }) => id)).toEqual([b])
    const { changeId } = await network.events.part(b, a)
    expect((await network.events.event(a)).looksLike).toEqual([])
    await network.undo(changeId)
    expect((await network.events.event(b)).looksLike.map(({ id }) => id)).toEqual([a])
    await expect(network.events.join(a, a)).rejects.toThrow('one event already')
    await expect(network.events.join(a, 'nothing')).rejects.toThrow('no such event')
  })

  test('one that was joined is gone as a whole when the owner says it is no event', async () => {
    const network = await openNetwork(open)
    await network.take(files('Autumn reception - Guests - 2026-11-19'))
    const [event] = await past(network)
    const { changeId } = await network.events.edit(event?.id ?? '', { hidden: true })
    expect(await names(network)).toEqual([])
    await network.undo(changeId)
    expect(await names(network)).toEqual(['Drinks with the librarians'])
  })

  test('on another day is another event', async () => {
    const network = await openNetwork(open)
    await network.take({
      ...files('Autumn reception - Guests - 2026-11-19'),
      'calendar.ics': calendar('Drinks with the librarians', NOW - 9 * DAY_MS),
    })
    const events = await past(network)
    expect(events).toHaveLength(2)
    expect((await network.events.event(events[0]?.id ?? '')).looksLike).toEqual([])
  })
})
