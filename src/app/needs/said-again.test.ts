import { expect, test } from 'vitest'
import { onBothEngines } from '../../store/testing.ts'
import { mail, openNetwork, OWN_ADDRESSES, type Network } from '../testing.ts'

const ME = 'robin@ash.example'
const ANA = 'Ana Ruiz <ana@oak.example>'
const BEN = 'Ben Okafor <ben@elm.example>'

const written = (from: string, day: string, text: string) =>
  mail({
    from,
    to: ME,
    at: `2026-11-${day}T10:00:00Z`,
    text: `Dear Robin,\n\n${text}\n\nYours`,
    subject: `Letter ${day}`,
    id: `${from.slice(0, 3)}${day}@oak.example`,
  })

const FIRST = written(ANA, '02', 'We are looking for a translator from Portuguese.')
const AGAIN = written(ANA, '09', 'Still looking for a translator from Portuguese for the spring.')
const ONCE_MORE = written(ANA, '16', 'We urgently need a translator from Portuguese.')
const ANOTHER = written(ANA, '17', 'We are looking for a bookbinder.')
const OF_BEN = written(BEN, '18', 'We are looking for a translator from Portuguese.')

const mailbox = (...letters: readonly string[]) => ({
  'Email Addresses.csv': OWN_ADDRESSES,
  'mailbox.mbox': letters.join(''),
})

const waiting = async (network: Network) => (await network.needs.list({})).rows

onBothEngines('the same need said again', (open) => {
  test('is one suggestion, of the newest letter; others, and other people, have theirs', async () => {
    const network = await openNetwork(open)
    await network.take(mailbox(FIRST, AGAIN, ANOTHER, OF_BEN))
    const rows = await waiting(network)
    expect(rows.map(({ person, what }) => `${person}: ${what}`)).toEqual([
      'Ben Okafor: a translator from Portuguese',
      'Ana Ruiz: a bookbinder',
      'Ana Ruiz: a translator from Portuguese',
    ])
    expect(rows[2]).toMatchObject({
      at: Date.UTC(2026, 10, 9, 10),
      words: 'Still looking for a translator from Portuguese for the spring.',
    })
  })

  test('dismissed once it is dismissed, though a later import says it again', async () => {
    const network = await openNetwork(open)
    await network.take(mailbox(FIRST, AGAIN))
    const [found] = await waiting(network)
    const dismissed = await network.needs.dismiss(found?.id ?? '')
    expect(await waiting(network)).toEqual([])
    await network.take(mailbox(FIRST, AGAIN, ONCE_MORE))
    expect(await waiting(network)).toEqual([])
    expect((await network.needs.matches()).meet).toEqual([])
    await network.undo(dismissed.changeId, {})
    expect(await waiting(network)).toMatchObject([
      { id: found?.id, at: Date.UTC(2026, 10, 16, 10) },
    ])
  })

  test('taken up it stays one, with where it was said last', async () => {
    const network = await openNetwork(open)
    await network.take(mailbox(FIRST, AGAIN))
    const [found] = await waiting(network)
    await network.needs.accept(found?.id ?? '')
    await network.take(mailbox(FIRST, AGAIN, ONCE_MORE))
    expect(await waiting(network)).toMatchObject([
      { id: found?.id, confirmed: true, at: Date.UTC(2026, 10, 16, 10) },
    ])
    expect((await network.needs.list({ view: 'suggested' })).rows).toEqual([])
  })
})
