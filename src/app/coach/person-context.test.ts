import { expect, test } from 'vitest'
import { onBothEngines } from '../../store/testing.ts'
import {
  connections,
  mail,
  type Network,
  openNetwork,
  OWN_ADDRESSES,
  personNamed,
} from '../testing.ts'
import { personContext } from './person-context.ts'

const ME = 'Robin Ash <robin@ash.example>'
const DANA = 'Dana Okafor <dana@queens.example>'

async function contextOf(
  network: Network,
  name: string,
  options: Parameters<typeof personContext>[3] = {},
) {
  const id = await network.findPerson(name)
  return network.home.store.read(network.home.owner, (s) =>
    personContext(network.home, s, id, options),
  )
}

onBothEngines('What the coach is told about a person', (open) => {
  test('is nothing but what is on record: who merely connected is a stranger', async () => {
    const network = await openNetwork(open)
    await network.take({
      'Connections.csv': connections({ name: 'Luis Prieto', slug: 'luis', company: 'Oak Press' }),
    })
    const { context, facts } = await contextOf(network, 'Luis Prieto', { channel: 'linkedin' })
    expect(context).toEqual({
      first_contact: true,
      channel: 'linkedin-dm',
      today: '2026-11-24',
      reader_name: 'Luis Prieto',
      reader_called: 'Luis',
      reader_employer: 'Oak Press',
    })
    expect(facts.first_contact?.text).toContain('No word between you is on record')
    expect(facts.first_contact?.locator).toMatch(/^interaction:/)
  })

  test('tells every name they go by, so that no right one is taken for wrong', async () => {
    const network = await openNetwork(open)
    await network.take({
      'people.vcf': [
        'BEGIN:VCARD',
        'VERSION:3.0',
        'FN:Ursula Klein',
        'N:Klein;Ursula;;;',
        'NICKNAME:Bibi',
        'EMAIL:ursula@klein.example',
        'END:VCARD',
      ].join('\r\n'),
    })
    const { context } = await contextOf(network, 'Ursula Klein')
    expect(context).toMatchObject({
      reader_name: 'Ursula Klein',
      reader_called: 'Ursula',
      reader_other_names: ['Bibi'],
    })
  })

  test('of an exchange tells when, over what and what went unanswered, each with its record', async () => {
    const network = await openNetwork(open)
    await network.take({
      'Email Addresses.csv': OWN_ADDRESSES,
      'box.mbox': [
        mail({
          from: ME,
          to: DANA,
          at: '2025-02-01T10:00:00Z',
          text: 'How is the move?',
          id: 'a@x',
        }),
        mail({
          from: DANA,
          to: ME,
          at: '2025-02-02T10:00:00Z',
          text: 'Nearly done.',
          subject: 'The move',
          id: 'b@x',
          replyTo: 'a@x',
        }),
        mail({ from: ME, to: DANA, at: '2025-06-01T10:00:00Z', text: 'And now?', subject: 'Now' }),
        mail({
          from: ME,
          to: DANA,
          at: '2025-08-01T10:00:00Z',
          text: 'Hello again',
          subject: 'Hi',
        }),
      ].join('\n'),
    })
    const { context, facts } = await contextOf(network, 'Dana Okafor')
    expect(context).toMatchObject({
      first_contact: false,
      unanswered: 2,
      days_since_last: 480,
      last_contact_months: 15,
      channel: 'email',
    })
    expect(facts.first_contact?.text).toBe('They wrote to you: The move')
    expect(facts.unanswered).toMatchObject({
      text: '2 messages without an answer, the last of them here',
      at: Date.parse('2025-08-01T10:00:00Z'),
    })
    expect(facts.channel?.text).toBe('They answered 1 of 3 messages there')
    for (const fact of [facts.unanswered, facts.days_since_last, facts.first_contact]) {
      expect(fact?.locator).toMatch(/^interaction:/)
    }
  })

  test('knows a no, and what the owner owes, but takes no plan to ask for a promise', async () => {
    const network = await openNetwork(open)
    const { id } = await network.addPerson({ name: 'Kim Sato', metAt: 'the spring fair' })
    await network.setFollowUp(id, { what: 'Send the kiln plans', due: '2026-11-27' })
    await network.setFollowUp(id, { what: 'Ask how the glaze went', due: '2026-11-26' })
    await network.setStance(id, 'declined')
    const { context, facts } = await contextOf(network, 'Kim Sato')
    expect(context.open_promises).toEqual(['Send the kiln plans'])
    expect(facts.open_promises?.text).toBe('You set yourself: Send the kiln plans')
    expect(context.declined).toBe(true)
    expect(facts.declined).toMatchObject({ text: 'They said no', at: network.home.clock() })
    expect(context.first_contact).toBeUndefined()
  })

  test('leaves open whether people from the address book are strangers', async () => {
    const network = await openNetwork(open)
    await network.addPerson({ name: 'Bea Lin' })
    const { context } = await contextOf(network, 'Bea Lin')
    expect(context).not.toHaveProperty('first_contact')
    expect(context).not.toHaveProperty('unanswered')
    expect(context).not.toHaveProperty('channel')
  })

  test('of nobody is an error', async () => {
    const network = await openNetwork(open)
    await network.addPerson({ name: 'Bea Lin' })
    await expect(personNamed(network, 'Nobody Here')).rejects.toThrow('Nobody called')
    await expect(
      network.home.store.read(network.home.owner, (s) => personContext(network.home, s, 'x')),
    ).rejects.toThrow('nobody by that id')
  })
})
