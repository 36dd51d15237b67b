import { expect, test } from 'vitest'
import { findMending, putMending } from '../../store/mending.ts'
import { onBothEngines } from '../../store/testing.ts'
import { connections, mail, openNetwork, OWN_ADDRESSES, type Network } from '../testing.ts'
import { settleNames } from './settle-names.ts'

const FILES = {
  'Email Addresses.csv': OWN_ADDRESSES,
  'Connections.csv': connections(
    { name: 'Vidya Singh', slug: 'vidya-singh', email: 'vidya@oak.example' },
    { name: 'Ben Okafor', slug: 'ben-okafor', email: 'ben@elm.example' },
    { name: 'Ana Ruiz', slug: 'ana-ruiz', email: 'ana@oak.example' },
  ),
  'mail.mbox': mail({
    from: 'robin@ash.example',
    to: 'Vidya Singh <vidya@oak.example>, Ben Okafor <ben@elm.example>',
    at: '2026-11-01T10:00:00Z',
    text: 'Here is the programme.',
  }),
}

type Ids = { readonly vidya: string; readonly ben: string; readonly ana: string }

/** As a version before left it: one spelled otherwise, one whom the owner calls otherwise. */
async function before(network: Network): Promise<Ids> {
  await network.take(FILES)
  const [vidya = '', ben = '', ana = ''] = await Promise.all(
    ['Vidya Singh', 'Ben Okafor', 'Ana Ruiz'].map((name) => network.findPerson(name)),
  )
  await network.editPerson(ben, { set: [{ field: 'name', value: 'Benny' }] })
  const { home } = network
  await home.store.write(home.owner, async (s) => {
    await s.db
      .updateTable('person')
      .set({ name: 'Vidyya Singh', sort_name: 'vidyya singh' })
      .where('owner_id', '=', home.owner)
      .where('id', '=', vidya)
      .execute()
    await putMending(s, 'names', '')
  })
  return { vidya, ben, ana }
}

const namesOf = async (network: Network, { vidya, ben, ana }: Ids) =>
  Promise.all([vidya, ben, ana].map(async (id) => (await network.person(id)).name))

onBothEngines('names that a version before chose', (open) => {
  test('are brought up to date once, but for those of the owner’s', async () => {
    const network = await openNetwork(open)
    const ids = await before(network)
    expect(await namesOf(network, ids)).toEqual(['Vidyya Singh', 'Benny', 'Ana Ruiz'])
    const { home } = network
    await settleNames(home)
    expect(await namesOf(network, ids)).toEqual(['Vidya Singh', 'Benny', 'Ana Ruiz'])
    expect(await home.store.read(home.owner, (s) => findMending(s, 'names'))).toBeNull()
    const { changes } = await network.history(null)
    expect(changes[0]).toMatchObject({
      actor: 'rule',
      summary: 'Spelled 1 person as most sources do',
      undoable: true,
    })
    await settleNames(home)
    expect((await network.history(null)).changes).toHaveLength(changes.length)
  })

  test('come back when that is undone, stay whatever is heard after, and go when that is undone', async () => {
    const network = await openNetwork(open)
    const ids = await before(network)
    await settleNames(network.home)
    const { changes } = await network.history(null)
    const undoing = await network.undo(changes[0]?.id ?? '')
    expect(await namesOf(network, ids)).toEqual(['Vidyya Singh', 'Benny', 'Ana Ruiz'])
    await network.talked(ids.vidya, { channel: 'phone' })
    await network.take(FILES)
    expect(await namesOf(network, ids)).toEqual(['Vidyya Singh', 'Benny', 'Ana Ruiz'])
    await network.undo(undoing.state === 'undone' ? undoing.changeId : '', { withEntangled: true })
    expect(await namesOf(network, ids)).toEqual(['Vidya Singh', 'Benny', 'Ana Ruiz'])
  })

  test('undone half-way are left as they are', async () => {
    const network = await openNetwork(open)
    const ids = await before(network)
    const { home } = network
    await settleNames(home)
    const { changes } = await network.history(null)
    await network.undo(changes[0]?.id ?? '')
    await home.store.write(home.owner, async (s) => {
      const person = { name: 'Anna Ruiz' }
      await s.db
        .updateTable('person')
        .set(person)
        .where('owner_id', '=', home.owner)
        .where('id', '=', ids.ana)
        .execute()
      await putMending(s, 'names', '')
    })
    await settleNames(home)
    expect(await namesOf(network, ids)).toEqual(['Vidyya Singh', 'Benny', 'Anna Ruiz'])
  })
})
