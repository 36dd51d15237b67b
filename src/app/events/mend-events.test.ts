import { expect, test } from 'vitest'
import { HOUR_MS } from '../../domain/instant.ts'
import { GATHERING } from '../../store/gatherings.ts'
import { putMending } from '../../store/mending.ts'
import { onBothEngines } from '../../store/testing.ts'
import { openNetwork, OWN_ADDRESSES, type Network } from '../testing.ts'
import { EVENING, FILES, LEDGER, luma, stamp } from './testing.ts'

/** As versions before left it: the guest list's file gave the event its name, whatever else was known. */
async function nameAsBefore(network: Network, from: string, to: string): Promise<void> {
  const { home } = network
  await home.store.write(home.owner, async (s) => {
    const named = { name: to }
    await s.db
      .updateTable('event')
      .set(named)
      .where('owner_id', '=', home.owner)
      .where('name', '=', from)
      .execute()
    await s.db
      .updateTable('gathering')
      .set(named)
      .where('owner_id', '=', home.owner)
      .where('name', '=', from)
      .execute()
    await putMending(s, 'events', '')
  })
}

const names = async (network: Network) =>
  (await network.events.list(null)).past.map(({ name }) => name)

onBothEngines('events that a version before kept', (open) => {
  test('are called by the name that the ledger knows, once, and that can be undone', async () => {
    const network = await openNetwork(open)
    await network.take(FILES)
    await nameAsBefore(network, 'Library Mixer', 'evt-mix')
    expect(await names(network)).toEqual(['Library Mixer'])
    const [newest] = (await network.history(null)).changes
    expect(newest).toMatchObject({
      actor: 'rule',
      summary: 'Called an event by its name',
      undoable: true,
    })
    await network.undo(newest?.id ?? '')
    expect(await names(network)).toEqual(['evt-mix'])
    expect(await names(network)).toEqual(['evt-mix'])
  })

  test('by the calendar’s name, where that has the entry of the list', async () => {
    const network = await openNetwork(open)
    const at = (instant: number) => `${stamp(instant).slice(0, 19).replace(/[-:]/g, '')}Z`
    await network.take({
      'Email Addresses.csv': OWN_ADDRESSES,
      'evt-mix.csv': luma('evt-mix', EVENING, [['Kim Sato', 'kim@pratt.example', true]]),
    })
    await network.take({
      'calendar.ics': [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'BEGIN:VEVENT',
        'UID:evt-mix@events.lu.ma',
        `DTSTART:${at(EVENING)}`,
        `DTEND:${at(EVENING + 2 * HOUR_MS)}`,
        'SUMMARY:Library Mixer',
        'ORGANIZER;CN=Luma:mailto:calendar-invite@lu.ma',
        'END:VEVENT',
        'END:VCALENDAR',
      ].join('\r\n'),
    })
    expect(await names(network)).toEqual(['Library Mixer'])
    await nameAsBefore(network, 'Library Mixer', 'evt-mix')
    expect(await names(network)).toEqual(['Library Mixer'])
  })

  test('are folded anew: those that are one evening are joined', async () => {
    const network = await openNetwork(open)
    await network.take({
      ...FILES,
      'ledger.csv': LEDGER([
        `evt-mix,Library Mixer,${stamp(EVENING)},${stamp(EVENING + 2 * HOUR_MS)},Leeds,approved,,,`,
        `x1,The Library Mixer,${stamp(EVENING)},${stamp(EVENING + 2 * HOUR_MS)},Leeds,approved,,,`,
      ]),
    })
    const { home } = network
    expect(await names(network)).toHaveLength(1)
    await home.store.write(home.owner, async (s) => {
      const [row] = await s.db
        .selectFrom('gathering')
        .select(GATHERING)
        .where('owner_id', '=', home.owner)
        .execute()
      const double = { ...row, id: 'double', owner_id: home.owner } as NonNullable<typeof row>
      await s.db.insertInto('gathering').values(double).execute()
      await s.db
        .updateTable('gathering_claim')
        .set({ gathering_id: 'double' })
        .where('owner_id', '=', home.owner)
        .where('event_id', '<>', row?.id ?? '')
        .execute()
    })
    expect(await names(network)).toHaveLength(2)
    await home.store.write(home.owner, (s) => putMending(s, 'events', ''))
    expect(await names(network)).toHaveLength(1)
  })
})
