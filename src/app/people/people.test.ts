import { expect, test } from 'vitest'
import { onBothEngines } from '../../store/testing.ts'
import {
  connections,
  mail,
  NOW,
  openNetwork,
  OWN_ADDRESSES,
  personNamed,
  type Network,
} from '../testing.ts'

const DAY = 86_400_000

const CIRCLE = {
  'Email Addresses.csv': OWN_ADDRESSES,
  'Connections.csv': connections(
    { name: 'Ana Ruiz', slug: 'ana-ruiz', company: 'Oak Press', position: 'Editor' },
    { name: 'Élodie Marchand', slug: 'elodie-m', company: 'Hêtre', position: 'Curator' },
    { name: 'Ben Okafor', slug: 'ben-okafor', company: 'Elm Library', position: 'Librarian' },
  ),
  'mail.mbox':
    mail({
      from: 'robin@ash.example',
      to: 'Ana Ruiz <ana@oak.example>, Ben Okafor <ben@elm.example>',
      at: '2026-11-01T10:00:00Z',
      text: 'Dear both, here is the programme. Ana will read first.',
      id: 'both@ash.example',
    }) +
    mail({
      from: 'Ana Ruiz <ana@oak.example>',
      to: 'robin@ash.example',
      at: '2026-11-02T10:00:00Z',
      text: 'Thank you, that suits me.',
      id: 'ana@oak.example',
    }),
}

async function circle(open: Parameters<typeof openNetwork>[0]): Promise<Network> {
  const network = await openNetwork(open)
  await network.take(CIRCLE)
  return network
}

onBothEngines('people', (open) => {
  test.each([
    ['ana', 'Ana Ruiz'],
    ['elodie', 'Élodie Marchand'],
    ['ruiz an', 'Ana Ruiz'],
    ['elm', 'Ben Okafor'],
    ['curat', 'Élodie Marchand'],
  ])('are found by “%s”', async (q, name) => {
    const network = await circle(open)
    expect((await network.search(q)).map((hit) => hit.name)).toEqual([name])
    expect((await network.people({ q })).rows.map((row) => row.name)).toEqual([name])
  })

  test.each([
    ['elodei marchnd', 'Élodie Marchand'],
    ['marchend', 'Élodie Marchand'],
    ['lEodie', 'Élodie Marchand'],
    ['okfor', 'Ben Okafor'],
    ['lmarchand', 'Élodie Marchand'],
    ['kOafor', 'Ben Okafor'],
    ['ben okofar', undefined],
    ['anna', 'Ana Ruiz'],
    ['archive from last week', undefined],
  ])('with a slip, “%s” finds %s', async (q, name) => {
    const network = await circle(open)
    expect((await network.search(q)).map((hit) => hit.name)[0]).toBe(name)
    await expect(network.findPerson(q)).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('are listed page by page in order of their names', async () => {
    const network = await circle(open)
    const first = await network.people({ limit: 2 })
    expect(first.rows.map((row) => row.name)).toEqual(['Ana Ruiz', 'Ben Okafor'])
    const second = await network.people({ limit: 2, after: first.next ?? '' })
    expect(second.rows.map((row) => row.name)).toEqual(['Élodie Marchand'])
    expect(second).toMatchObject({ inView: 3, next: null })
  })

  test('show the owner’s word over every source’s, and take it back', async () => {
    const network = await circle(open)
    const id = await network.findPerson('Ben Okafor')
    await network.editPerson(id, { set: [{ field: 'employer', value: 'Elm Archive' }] })
    const edited = await network.person(id)
    expect(edited.about).toBe('Librarian, Elm Archive')
    const own = edited.facts.find((fact) => fact.own)
    expect(own).toMatchObject({ source: 'you', shown: true, value: 'Elm Archive' })
    await network.editPerson(id, { remove: [own?.id ?? ''] })
    expect((await network.person(id)).about).toBe('Librarian, Elm Library')
    await network.take(CIRCLE)
    await network.undo(null)
  })

  test('count “we talked” like any contact, and undo it', async () => {
    const network = await circle(open)
    const id = await network.findPerson('Élodie Marchand')
    const receipt = await network.talked(id, { channel: 'in-person', note: 'Coffee at the mill' })
    const met = await network.person(id)
    expect(met.tie).toMatchObject({ n: 1, lastContactAt: NOW, state: 'new' })
    expect(met.brief.last?.snippet).toBe('Coffee at the mill')
    await network.undo(receipt.changeId)
    expect((await network.person(id)).tie.n).toBe(0)
  })

  test('rest until a day, then come back by themselves', async () => {
    const network = await circle(open)
    const id = await network.findPerson('Ana Ruiz')
    await network.setStance(id, 'rest', '2026-12-01')
    expect((await network.person(id)).tie.state).toBe('resting')
    network.setNow(NOW + 8 * DAY)
    await network.today()
    expect((await network.person(id)).tie.state).not.toBe('resting')
  })

  test('are edited many at a time as one change', async () => {
    const network = await circle(open)
    const { rows } = await network.people({})
    const ids = rows.map((row) => row.id)
    const receipt = await network.editPeople({ ids, act: { kind: 'tag', tag: 'METRO' } })
    expect((await network.people({ tag: 'METRO' })).inView).toBe(3)
    await network.undo(receipt.changeId)
    expect((await network.people({ tag: 'METRO' })).inView).toBe(0)
  })

  test('merge and split reversibly, ids still resolving', async () => {
    const network = await circle(open)
    const ana = await personNamed(network, 'Ana Ruiz')
    const ben = await personNamed(network, 'Ben Okafor')
    await network.addNote(ben.id, { text: 'Plays the cello' })
    const merged = await network.mergePeople(ben.id, ana.id)
    const one = await network.person(ben.id)
    expect(one.id).toBe((await network.person(ana.id)).id)
    expect(one.facts.map((fact) => fact.value)).toContain('Plays the cello')
    expect((await network.people({})).inView).toBe(2)
    await network.take(CIRCLE)
    expect((await network.people({})).inView).toBe(2)
    expect(await network.undo(merged.changeId)).toMatchObject({ state: 'undone' })
    expect((await network.people({})).inView).toBe(3)
    expect((await network.person(ben.id)).name).toBe('Ben Okafor')
    expect((await network.person(ana.id)).tie).toEqual(ana.tie)
    const apart = ana.personas[0]?.id ?? ''
    await network.splitPerson(ana.id, [apart])
    await network.take({ ...CIRCLE, 'mail.mbox': `${CIRCLE['mail.mbox']}\n` })
    expect((await network.person(ana.id)).personas.map((one) => one.id)).not.toContain(apart)
  })

  test('answer a repeated request once', async () => {
    const network = await circle(open)
    const id = await network.findPerson('Ana Ruiz')
    const requestKey = network.home.newId()
    const first = await network.talked(id, { channel: 'phone' }, { requestKey })
    const second = await network.talked(id, { channel: 'phone' }, { requestKey })
    expect(second).toEqual(first)
    const { entries } = await network.timeline(id, null)
    expect(entries.filter((entry) => entry.own)).toHaveLength(1)
  })

  test('are forgotten everywhere, and no import brings them back', async () => {
    const network = await circle(open)
    const id = await network.findPerson('Ana Ruiz')
    await network.addNote(id, { text: 'Ana Ruiz likes linocuts' })
    await network.forgetPerson(id)
    await expect(network.person(id)).rejects.toThrow('nobody')
    expect(await dumpText(network)).not.toMatch(/ruiz|ana@oak|linocut/i)
    await network.take({ ...CIRCLE, 'mail.mbox': `${CIRCLE['mail.mbox']}\n` })
    expect((await network.people({})).rows.map((row) => row.name)).toEqual([
      'Ben Okafor',
      'Élodie Marchand',
    ])
    expect(await dumpText(network)).not.toMatch(/ruiz|ana@oak/i)
    expect((await personNamed(network, 'Ben Okafor')).tie.counts).toMatchObject([{ out: 1 }])
  })
})

/** Every row of the owner as text. */
async function dumpText(network: Network): Promise<string> {
  const texts: string[] = []
  for await (const { chunks } of network.export('json')) {
    for await (const chunk of chunks) texts.push(chunk)
  }
  const { rows } = await network.home.store.read(network.home.owner, async (s) => ({
    rows: await s.db
      .selectFrom('journal')
      .select('before')
      .where('owner_id', '=', s.owner)
      .execute(),
  }))
  const { hits } = { hits: await network.search('ruiz') }
  return [...texts, ...rows.map((row) => row.before), JSON.stringify(hits)].join('\n')
}
