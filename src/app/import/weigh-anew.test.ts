import { expect, test } from 'vitest'
import { onBothEngines } from '../../store/testing.ts'
import {
  connections,
  mail,
  openNetwork,
  OWN_ADDRESSES,
  personNamed,
  type Files,
  type Network,
} from '../testing.ts'

type Said = { readonly email?: string; readonly phone?: string }

/** A card in an address book of its own. */
function book(name: string, { email, phone }: Said): Files {
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${name}`,
    ...(email === undefined ? [] : [`EMAIL:${email}`]),
    ...(phone === undefined ? [] : [`TEL:${phone}`]),
    'END:VCARD',
    '',
  ]
  return { 'book.vcf': lines.join('\r\n') }
}

const table = (first: string, last: string, { email = '', phone = '' }: Said): Files => ({
  'people.csv': `First Name,Last Name,Email,Phone\n${first},${last},${email},${phone}\n`,
})

const mailOf = (name: string, address: string): Files => ({
  'mail.mbox': mail({
    from: `${name} <${address}>`,
    to: 'robin@ash.example',
    at: '2026-11-01T10:00:00Z',
    text: 'Thank you for the plums.',
  }),
  'Email Addresses.csv': OWN_ADDRESSES,
})

const EMAIL = 'a.ruiz@oak.example'
const PHONE = '+34 600 000 111'

const names = async (network: Network) => (await network.people({})).rows.map(({ name }) => name)
const noted = async (network: Network, name: string) =>
  (await personNamed(network, name)).facts.flatMap(({ field, value }) =>
    field === 'note' ? [value] : [],
  )

/** A third entry, then two with nothing in common but its address and phone. @returns the third's import */
async function joinedByThird(network: Network): Promise<string> {
  const { id } = await network.take(table('Ana', 'Ruiz', { email: EMAIL, phone: PHONE }))
  await network.take(book('Ana Ruiz', { email: EMAIL }))
  await network.take(book('Anita Ruiz Soler', { phone: PHONE }))
  expect(await names(network)).toEqual(['Ana Ruiz'])
  return id
}

onBothEngines('Entries joined by way of one that is gone', (open) => {
  test('are parted when nothing else joins them; the person stays with the first', async () => {
    const network = await openNetwork(open)
    const third = await joinedByThird(network)
    const { id } = await personNamed(network, 'Ana Ruiz')
    await network.addNote(id, { text: 'Plays the oboe.' })
    const undone = await network.undo(third)
    expect(await names(network)).toEqual(['Ana Ruiz', 'Anita Ruiz Soler'])
    expect((await personNamed(network, 'Ana Ruiz')).id).toBe(id)
    expect(await noted(network, 'Ana Ruiz')).toEqual(['Plays the oboe.'])
    expect(await noted(network, 'Anita Ruiz Soler')).toEqual([])
    expect((await network.doctor()).lines.filter(({ ok }) => !ok)).toEqual([])
    await network.undo(undone.state === 'undone' ? undone.changeId : '')
    expect(await names(network)).toEqual(['Ana Ruiz'])
    expect((await network.person(id)).personas).toHaveLength(3)
  })

  test('are one for a reason of their own where there is one', async () => {
    const network = await openNetwork(open)
    const { id } = await network.take(book('Ana Ruiz', { email: EMAIL }))
    await network.take(table('Ana', 'Ruiz', { email: EMAIL }))
    await network.take(mailOf('Ana Ruiz', EMAIL))
    await network.undo(id)
    const { personas } = await personNamed(network, 'Ana Ruiz')
    expect(personas.map(({ why }) => why)).toEqual([
      `same address: ${EMAIL}`,
      `same address: ${EMAIL}`,
    ])
  })

  test('stay one on the owner’s word', async () => {
    const network = await openNetwork(open)
    const { id: third } = await network.take(table('Ana', 'Ruiz', { email: EMAIL, phone: PHONE }))
    await network.take(book('Anita Ruiz Soler', { phone: PHONE }))
    await network.take(book('Vera Holm', { email: 'vera@weir.example' }))
    const [one = '', other = ''] = (await network.people({})).rows.map(({ id }) => id)
    await network.mergePeople(one, other)
    await network.undo(third)
    expect((await network.people({})).inView).toBe(1)
    await network.take(book('Bo Quist', { email: 'bo@yew.example' }))
    expect((await network.people({})).inView).toBe(2)
    expect((await personNamed(network, 'Vera Holm')).personas).toHaveLength(2)
  })

  test('stay one where the owner took the one between them out', async () => {
    const network = await openNetwork(open)
    await joinedByThird(network)
    const { id, personas } = await personNamed(network, 'Ana Ruiz')
    const between = personas.find(({ source }) => source === 'a table')?.id ?? ''
    await network.splitPerson(id, [between])
    await network.take(book('Bo Quist', { email: 'bo@yew.example' }))
    expect((await network.people({})).inView).toBe(3)
    expect((await network.person(id)).personas).toHaveLength(2)
  })

  test('are asked about when what made it sure was said by one that is gone', async () => {
    const network = await openNetwork(open)
    const email = 'plum@post.example'
    const said = `First Name,Last Name,Email,Company\nAna,Ruiz,${email},Oak Press\n`
    await network.take(book('Ana Ruiz', { email }))
    const { id } = await network.take({ 'people.csv': said })
    await network.take({
      'Connections.csv': connections({ name: 'Ana Ruiz', slug: 'ana-ruiz', company: 'Oak Press' }),
    })
    expect((await network.people({})).inView).toBe(1)
    const undone = await network.undo(id)
    expect((await network.people({})).inView).toBe(2)
    expect((await network.review()).open).toBe(1)
    await network.take(book('Bo Quist', { email: 'bo@yew.example' }))
    expect((await network.people({})).inView).toBe(3)
    await network.undo(undone.state === 'undone' ? undone.changeId : '', { withEntangled: true })
    expect((await network.people({})).inView).toBe(2)
  })
})
