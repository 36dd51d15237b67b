import { expect, test } from 'vitest'
import { onBothEngines } from '../../store/testing.ts'
import { mail, NOW, openNetwork, OWN_ADDRESSES } from '../testing.ts'

const DAY = 86_400_000

/** A back and forth with somebody on these days before now. */
function talk(name: string, days: readonly number[]): string {
  const address = `${name.toLowerCase().replaceAll(' ', '.')}@pine.example`
  const at = (day: number) => new Date(NOW - day * DAY).toISOString()
  return days
    .map(
      (day) =>
        mail({
          from: 'robin@ash.example',
          to: `${name} <${address}>`,
          at: at(day),
          text: 'Here.',
        }) +
        mail({
          from: `${name} <${address}>`,
          to: 'robin@ash.example',
          at: at(day),
          text: 'Thanks.',
        }),
    )
    .join('')
}

const every = (step: number, from: number, to: number) =>
  Array.from({ length: Math.ceil((from - to) / step) }, (_, n) => from - n * step)

onBothEngines('the well', (open) => {
  test('is raised by no move marked done, only by what comes back', async () => {
    const network = await openNetwork(open)
    const names = Array.from('ABCDEFGHIJKLMNOP', (letter) => `Friend ${letter}lder`)
    await network.take({
      'Email Addresses.csv': OWN_ADDRESSES,
      'mail.mbox': names.map((name) => talk(name, every(30, 300, 50))).join(''),
    })
    const depth = async () => (await network.well()).wouldPickUp
    const before = await depth()
    const { moves } = await network.today()
    expect(moves.length).toBeGreaterThan(0)
    for (const { id } of moves) await network.moveDone(id, { channel: 'email' })
    for (const [index, name] of names.entries()) {
      await network.write.sent({
        id: `01a20000-0000-7000-8000-0000000000${index + 10}`,
        personId: await network.findPerson(name),
        moveId: null,
        kind: 'followup',
        purpose: null,
        channel: 'email',
        subject: 'Hello',
        text: 'How are you?',
      })
    }
    expect(await depth()).toBe(before)
    await network.take({
      'answers.mbox': names.map((name) => talk(name, [0.01])).join(''),
    })
    expect(await depth()).toBeGreaterThan(before)
  })

  test('shows how deep it was before, worked out from what happened by then', async () => {
    const network = await openNetwork(open)
    await network.take({
      'Email Addresses.csv': OWN_ADDRESSES,
      'mail.mbox':
        talk('Old Friend', every(10, 700, 420)) + // silent for more than a year
        talk('New Friend', every(10, 200, 5)),
    })
    const { history, wouldPickUp } = await network.well()
    const on = (days: number) =>
      history.findLast(({ date }) => date <= new Date(NOW - days * DAY).toISOString().slice(0, 10))
    expect(on(425)?.wouldPickUp).toBe(1)
    expect(on(250)?.wouldPickUp).toBe(0)
    expect(on(0)?.wouldPickUp).toBe(1)
    expect(wouldPickUp).toBe(1)
    const days = history.map(({ date }) => date)
    expect(days).toEqual([...new Set(days)].sort())
  })

  test('goes on month by month without imports', async () => {
    const network = await openNetwork(open)
    await network.take({
      'Email Addresses.csv': OWN_ADDRESSES,
      'mail.mbox': talk('New Friend', every(10, 100, 5)),
    })
    const before = (await network.well()).history.length
    network.setNow(NOW + 70 * DAY)
    expect((await network.today()).moves.length).toBeGreaterThan(0)
    network.setNow(NOW + 72 * DAY)
    expect((await network.well()).history.length).toBe(before + 1)
  })
})
