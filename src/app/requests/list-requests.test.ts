import { expect, test } from 'vitest'
import { DAY_MS } from '../../domain/instant.ts'
import { onBothEngines } from '../../store/testing.ts'
import { mail, openNetwork } from '../testing.ts'
import { ME, ANA, ASKS, ASKS_LATELY, SELLS, WORLD, read, ofAna, requestsToday } from './testing.ts'

onBothEngines('requests', (open) => {
  test('come after others where both have written since, or they thanked, and leave Today alone', async () => {
    const network = await openNetwork(open)
    const written = (from: string, to: string, at: string, text: string) =>
      mail({ from, to, at, text, subject: 'The stairs', id: `${at}@oak.example` })
    const thanked = written(ANA, ME, '2026-11-17T09:00:00Z', 'Perfect, thank you so much, Robin!')
    const files = { ...WORLD, 'mailbox.mbox': ASKS + ASKS_LATELY + SELLS }
    await network.take(files)
    expect((await requestsToday(network)).map(({ person }) => person)).toEqual(['Ana Ruiz'])
    await network.take({
      'chase.mbox': written(ANA, ME, '2026-11-16T09:00:00Z', 'Any news of it?'),
    })
    expect((await read(network))[1]).toMatchObject({ person: 'Ana Ruiz', since: null })
    await network.take({ 'thanks.mbox': thanked })
    expect(await read(network)).toMatchObject([
      { person: 'Dan Frost', since: null },
      { person: 'Ben Okafor', since: null },
      { person: 'Ana Ruiz', since: { how: 'thanks', at: Date.parse('2026-11-17T09:00:00Z') } },
    ])
    expect(await requestsToday(network)).toEqual([])
    const other = await openNetwork(open)
    await other.take({
      ...files,
      'both.mbox':
        written(ME, ANA, '2026-11-16T09:00:00Z', 'The stairs are done.') +
        written(ANA, ME, '2026-11-16T10:00:00Z', 'They look well.'),
    })
    expect((await read(other))[2]).toMatchObject({
      person: 'Ana Ruiz',
      since: { how: 'talk', words: 'They look well.' },
    })
  })

  test('of more than sixty days ago come last, page by page too', async () => {
    const network = await openNetwork(open)
    await network.take({ ...WORLD, 'mailbox.mbox': ASKS + ASKS_LATELY + SELLS })
    network.setNow(Date.parse('2027-01-12T12:00:00Z') + DAY_MS)
    const order = (await read(network)).map(({ person }) => person)
    expect(order).toEqual(['Ben Okafor', 'Dan Frost', 'Ana Ruiz'])
    const first = await network.requests.list({ limit: 2 })
    const second = await network.requests.list({ limit: 2, after: first.next ?? '' })
    expect([...first.rows, ...second.rows].map(({ person }) => person)).toEqual(order)
  })

  test('that settled themselves are counted apart, and come back when that is undone', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const { id } = await ofAna(network)
    const { changeId, summary } = await network.requests.answer(id, { answer: 'settled' })
    expect(summary).toBe('Settled itself: Ana Ruiz')
    expect((await read(network)).map((row) => row.id)).not.toContain(id)
    expect(await ofAna(network)).toMatchObject({ state: 'settled', answeredAt: null })
    expect(await network.requests.picture()).toMatchObject({
      answers: [],
      medianDays: null,
      waiting: 2,
      settled: 1,
    })
    expect((await requestsToday(network)).map(({ person }) => person)).not.toContain('Ana Ruiz')
    await network.undo(changeId)
    expect(await ofAna(network)).toMatchObject({ state: 'waiting' })
  })

  test('say how many wait as the list does, and what is decided apart', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    network.setNow(Date.parse('2027-05-13T12:00:00Z'))
    expect(await read(network)).toHaveLength(3)
    expect(await network.requests.picture()).toMatchObject({ waiting: 3, toSay: 0 })
    await network.requests.answer((await ofAna(network)).id, { answer: 'no' })
    expect(await network.requests.picture()).toMatchObject({ waiting: 2, toSay: 1 })
    const words = await network.requests.words((await ofAna(network)).id, 'no')
    expect(words.text).toContain('I am sorry that you hear from me only now.')
    expect(words.text).not.toContain('keep you waiting')
  })
})
