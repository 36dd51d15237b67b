import { expect, test } from 'vitest'
import { onBothEngines } from '../../store/testing.ts'
import { mail, openNetwork, OWN_ADDRESSES } from '../testing.ts'
import { ANA, ASKS, ME, ofAna, read, requestsToday } from './testing.ts'

type Asked = { readonly at: string; readonly text: string; readonly id: string }

const fromAna = ({ at, text, id }: Asked) =>
  mail({ from: ANA, to: ME, at, id, subject: 'A binder', text: `Dear Robin,\n\n${text}\n\nAna` })

const SAME_WORDS = 'Could you introduce me to the binder in Leeds?'
/** Six hours after `ASKS`, in other words and another thread. */
const AGAIN = fromAna({
  at: '2026-11-14T16:00:00Z',
  text: 'Could you introduce me to somebody who binds books?',
  id: 'again@oak.example',
})
const LATER = fromAna({ at: '2026-11-20T10:00:00Z', text: SAME_WORDS, id: 'later@oak.example' })
const world = (mailbox: string) => ({
  'Email Addresses.csv': OWN_ADDRESSES,
  'mailbox.mbox': mailbox,
})

onBothEngines('a request asked again', (open) => {
  test('is the same matter: it stands once, and one answer answers it until that is undone', async () => {
    const network = await openNetwork(open)
    await network.take(world(ASKS + AGAIN + LATER))
    const [first] = await read(network)
    expect(await read(network)).toMatchObject([{ at: Date.parse('2026-11-14T10:00:00Z') }])
    expect(await requestsToday(network)).toHaveLength(1)
    const { changeId } = await network.requests.answer(first?.id ?? '', { answer: 'yes' })
    expect(await read(network)).toEqual([])
    expect(await read(network, 'to-say')).toHaveLength(1)
    expect(await network.requests.picture()).toMatchObject({ waiting: 0, toSay: 1 })
    expect((await network.requests.list({})).week.yes).toBe(1)
    expect((await ofAna(network)).between.asked).toBe(1)
    await network.undo(changeId)
    expect(await read(network)).toEqual([first])
  })

  test('declined, it is not brought up again, not as a reply owed either', async () => {
    const network = await openNetwork(open)
    await network.take(world(ASKS + AGAIN))
    const { id } = await ofAna(network)
    await network.requests.answer(id, { answer: 'no', said: 'phone' })
    expect(await read(network)).toEqual([])
    expect((await network.today()).moves.map(({ kind }) => kind)).not.toContain('reply')
    await network.take({ 'more.mbox': LATER })
    expect((await read(network, 'all')).map((row) => row.state)).toEqual(['answered'])
  })

  test('answered in the thread of either, both are', async () => {
    const network = await openNetwork(open)
    await network.take(world(ASKS + AGAIN))
    const answer = mail({
      from: ME,
      to: ANA,
      at: '2026-11-15T09:00:00Z',
      text: 'Dear Ana,\n\nI have asked him and he is glad.\n\nRobin',
      subject: 'Re: A binder',
      id: 'reply@ash.example',
      replyTo: 'again@oak.example',
    })
    const taken = await network.take({ 'sent.mbox': answer })
    expect(await read(network)).toEqual([])
    expect(await read(network, 'all')).toMatchObject([{ state: 'answered' }])
    await network.undo(taken.id)
    expect(await read(network)).toHaveLength(1)
  })

  test('after it was answered, or after days in other words, it is another', async () => {
    const network = await openNetwork(open)
    const much = fromAna({
      at: '2026-11-19T10:00:00Z',
      text: 'Could you introduce me to somebody who binds books?',
      id: 'much@oak.example',
    })
    await network.take(world(ASKS + much))
    expect(await read(network)).toHaveLength(2)
    const declined = await openNetwork(open)
    await declined.take(world(ASKS))
    declined.setNow(Date.parse('2026-11-15T09:00:00Z'))
    await declined.requests.answer((await ofAna(declined)).id, { answer: 'no', said: 'phone' })
    declined.setNow(Date.parse('2026-11-24T09:00:00Z'))
    await declined.take({ 'more.mbox': LATER })
    expect(await read(declined)).toHaveLength(1)
  })
})
