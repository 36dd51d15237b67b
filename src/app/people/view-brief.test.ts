import { expect, test } from 'vitest'
import { onBothEngines } from '../../store/testing.ts'
import { mail, openNetwork, OWN_ADDRESSES, personNamed } from '../testing.ts'

const ASKS = 'Could you tell me until when the map room is open on the days between the years?'
const SAYS =
  'I will send you the slides of the talk on old maps by Friday, with the pictures and the shelf marks.'

const of = (at: string, from: string, text: string, id: string) =>
  mail({ from, to: 'robin@ash.example', at, text, subject: '', id })

onBothEngines('the brief', (open) => {
  test('does not say again as open what stands beside it as the last word', async () => {
    const network = await openNetwork(open)
    await network.take({
      'Email Addresses.csv': OWN_ADDRESSES,
      'mailbox.mbox': [
        mail({
          from: 'robin@ash.example',
          to: 'Ana Ruiz <ana@oak.example>, Ben Okafor <ben@elm.example>',
          at: '2026-11-01T10:00:00Z',
          text: 'Hello you two, how are you?',
        }),
        of('2026-11-18T10:00:00Z', 'Ana Ruiz <ana@oak.example>', ASKS, 'a@oak.example'),
        of('2026-11-18T10:00:00Z', 'Ben Okafor <ben@elm.example>', SAYS, 'b@elm.example'),
      ].join(''),
    })
    const ana = await personNamed(network, 'Ana Ruiz')
    expect(ana.brief.last?.snippet).toBe(ASKS)
    expect(ana.brief.open.map(({ text }) => text)).toEqual([
      'Their last message waits for your answer',
    ])
    const ben = await personNamed(network, 'Ben Okafor')
    expect(ben.brief.last?.snippet).toBe(SAYS)
    expect(ben.brief.open.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^They said: send you the slides/) as string,
    ])
  })

  test('asks on about what a subject names, and never about a greeting', async () => {
    const network = await openNetwork(open)
    const of = (at: string, subject: string) =>
      mail({
        from: 'Ana Ruiz <ana@oak.example>',
        to: 'robin@ash.example',
        at,
        text: 'Hello Robin.',
        subject,
        id: `${at}@oak.example`,
      })
    const asked = async () => (await personNamed(network, 'Ana Ruiz')).brief.askNext
    await network.take({
      'Email Addresses.csv': OWN_ADDRESSES,
      'mailbox.mbox': of('2026-11-18T10:00:00Z', 'Re: Congratulations'),
    })
    expect(await asked()).toBeNull()
    await network.take({ 'older.mbox': of('2026-11-10T10:00:00Z', 'The map chest') })
    expect(await asked()).toBe('How did “The map chest” go on?')
  })
})
