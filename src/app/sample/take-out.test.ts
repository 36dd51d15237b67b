import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { onBothEngines, type OpenStore } from '../../store/testing.ts'
import {
  connections,
  mail,
  openNetwork,
  OWN_ADDRESSES,
  settled,
  temporaryDirectory,
  type Files,
  type Network,
} from '../testing.ts'

/** A sample as small as may be, from the same sources as the owner's own, with namesakes of theirs. */
const SAMPLE: readonly Files[] = [
  {
    'Connections.csv': connections(
      { name: 'Vera Holm', slug: 'vera-holm-s', company: 'Mill', position: 'Cook' },
      { name: 'Ana Ruiz', slug: 'ana-ruiz-s', company: 'Mill', position: 'Miller' },
    ),
    'Email Addresses.csv': OWN_ADDRESSES.replace('robin@ash', 'sam@sample'),
  },
  {
    'Connections.csv': connections(
      {
        name: 'Vera Holm',
        slug: 'vera-holm-s',
        company: 'Weir',
        position: 'Chef',
        email: 'vera@sample.example',
      },
      { name: 'Ana Ruiz', slug: 'ana-ruiz-s', company: 'Mill', position: 'Miller' },
      { name: 'Tore Lind', slug: 'tore-lind-s', company: 'Weir' },
    ),
    'mail.mbox':
      mail({
        from: 'sam@sample.example',
        to: 'Vera Holm <vera@sample.example>',
        at: '2026-10-01T10:00:00Z',
        text: 'I will send you the plan by Friday.',
      }) +
      mail({
        from: 'Vera Holm <vera@sample.example>',
        to: 'sam@sample.example, Ben Okafor <ben@sample.example>',
        at: '2026-10-02T10:00:00Z',
        text: 'Could you introduce me to Tore? Thank you!',
      }),
  },
]

const OWN: readonly Files[] = [
  {
    'Email Addresses.csv': OWN_ADDRESSES,
    'Connections.csv': connections(
      { name: 'Ana Ruiz', slug: 'ana-ruiz', company: 'Oak Press', position: 'Editor' },
      { name: 'Ben Okafor', slug: 'ben-okafor', company: 'Elm Library' },
    ),
  },
  {
    'names.csv': 'First Name,Last Name,Email\nAna,Ruiz,ana@oak.example\nBo,Quist,bo@yew.example\n',
  },
  {
    'mail.mbox':
      mail({
        from: 'robin@ash.example',
        to: 'Ana Ruiz <ana@oak.example>, Ben Okafor <ben@elm.example>',
        at: '2026-11-01T10:00:00Z',
        text: 'I will send you both the programme on Monday.',
      }) +
      mail({
        from: 'Ana Ruiz <ana@oak.example>',
        to: 'robin@ash.example',
        at: '2026-11-02T10:00:00Z',
        text: 'Thank you. Could you look at my draft?',
      }),
  },
]

/** Tells whether there was anything to do. */
type Step = (network: Network) => Promise<boolean>

const idsNamed = async (network: Network, name: string): Promise<readonly string[]> => {
  const { rows } = await network.people({ q: name, limit: 20 })
  const views = await Promise.all(rows.map(({ id }) => network.person(id)))
  const isOwn = (view: object) => !/sample|-s"|Mill|Weir/.test(JSON.stringify(view))
  return views.filter(isOwn).map(({ id }) => id)
}

const onOne =
  (name: string, deed: (network: Network, id: string) => Promise<unknown>): Step =>
  async (network) => {
    const [id] = await idsNamed(network, name)
    if (id !== undefined) await deed(network, id)
    return id !== undefined
  }

const STEPS: readonly Step[] = [
  ...OWN.map((files) => async (network: Network) => (await network.take(files)).state === 'done'),
  onOne('Bo Quist', (network, id) => network.addNote(id, { text: 'Plays the oboe.' })),
  onOne('Ben Okafor', (network, id) =>
    network.editPerson(id, { set: [{ field: 'city', value: 'Porto' }] }),
  ),
  async (network) => (await network.addPerson({ name: 'Cleo Marsh', facts: [] })).id !== '',
  onOne('Cleo Marsh', (network, id) => network.addNote(id, { text: 'Met on the ferry.' })),
  async (network) => {
    const [one, other] = await idsNamed(network, 'Ana Ruiz')
    if (one === undefined || other === undefined) return false
    await network.mergePeople(one, other)
    return true
  },
  async (network) => {
    const own = (await network.imports()).find(({ sample, state }) => !sample && state === 'done')
    if (own !== undefined) await network.undo(own.id)
    return own !== undefined
  },
]

/** The sample's two imports, as the owner may have them. */
async function addSmallSample(network: Network): Promise<void> {
  for (const files of SAMPLE) {
    const folder = temporaryDirectory()
    await mkdir(folder, { recursive: true })
    for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text)
    await settled(network, await network.startImport({ paths: [folder], label: 's', sample: true }))
  }
}

/** What the owner sees: whom, with all told of them; what was asked and promised; what was learnt of the owner. */
async function picture(network: Network): Promise<unknown> {
  const text = (value: unknown) =>
    JSON.stringify(value).replaceAll(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, 'id')
  const { cards, ...review } = await network.review()
  const { rows } = await network.people({ limit: 100 })
  const people = []
  for (const { id } of rows) {
    const { personas, ...person } = await network.person(id)
    // Entries stand in the order of their ids, and those made by hand have new ones in each life.
    people.push([person, personas.map(text).sort(), await network.timeline(id, null)])
  }
  const rest = {
    promises: await network.promises.list({}),
    requests: await network.requests.list({}),
    // Which of two stands left is told by their ids alone, and those are new in each life.
    review: {
      ...review,
      cards: cards.map(({ left, right, ...card }) => [card, [left, right].map(text).sort()]),
    },
    settings: await network.settings(),
    well: await network.well(),
  }
  return { people: people.map(text).sort(), rest: text(rest) }
}

const orders = fc
  .record({
    steps: fc.shuffledSubarray([...STEPS.keys()], { minLength: 1 }),
    sampleAt: fc.nat(STEPS.length),
    out: fc.nat(STEPS.length),
  })
  .map(({ steps, sampleAt, out }) => ({
    steps,
    sampleAt: sampleAt % (steps.length + 1),
    outAt: Math.max(sampleAt % (steps.length + 1), out % (steps.length + 1)),
  }))

/** Two entries become one person by way of a mail, and the mail's import is taken back too. */
const JOINED_BY_WAY = { steps: [0, 1, 2, 8], sampleAt: 0, outAt: 3 }

/** Two entries become one person by what a third of that person said, which is of the sample. */
const JOINED_BY_WORD = { steps: [0, 4, 8, 2, 6], sampleAt: 0, outAt: 4 }

/** What came of it, and which steps had something to do. */
type Life = { readonly network: Network; readonly did: readonly boolean[] }

async function live(
  open: () => Promise<OpenStore>,
  order: { readonly steps: readonly number[]; readonly sampleAt: number; readonly outAt: number },
  withSample: boolean,
): Promise<Life> {
  const network = await openNetwork(open)
  const did: boolean[] = []
  for (let at = 0; at <= order.steps.length; at++) {
    if (withSample && at === order.sampleAt) await addSmallSample(network)
    if (withSample && at === order.outAt) await network.removeSample()
    const step = STEPS[order.steps[at] ?? -1]
    if (step !== undefined) did.push(await step(network))
  }
  return { network, did }
}

onBothEngines('The sample, taken out,', (open) => {
  test('leaves all as it would be had it never been there', { timeout: 240_000 }, async () => {
    const { kind } = await open()
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        const without = await live(open, order, false)
        const taken = await live(open, order, true)
        // Who saw two where there would have been one, and joined them, lived another life.
        fc.pre(String(taken.did) === String(without.did))
        expect(await picture(taken.network)).toEqual(await picture(without.network))
      }),
      {
        numRuns: kind === 'sqlite' ? 15 : 4,
        examples: [[JOINED_BY_WAY], [JOINED_BY_WORD]],
      },
    )
  })

  test('leaves those who got something of the owner’s, under their names', async () => {
    const network = await openNetwork(open)
    await addSmallSample(network)
    const named = async (name: string) => network.findPerson(name)
    await network.talked(await named('Vera Holm'), { channel: 'whatsapp' })
    await network.addNote(await named('Tore Lind'), { text: 'Knows the weir.' })
    await network.removeSample()
    const { rows } = await network.people({})
    expect(rows.map(({ name }) => name)).toEqual(['Tore Lind', 'Vera Holm'])
    expect((await network.search('vera')).map(({ name }) => name)).toEqual(['Vera Holm'])
    expect((await network.person(await named('Tore Lind'))).name).toBe('Tore Lind')
  })

  test('leaves the owner’s own whom they joined with somebody of it', async () => {
    const network = await openNetwork(open)
    await addSmallSample(network)
    for (const files of OWN) await network.take(files)
    const [own = ''] = await idsNamed(network, 'Bo Quist')
    const vera = await network.findPerson('Vera Holm')
    await network.mergePeople(vera, own)
    await network.removeSample()
    const { rows } = await network.people({})
    expect(rows.map(({ name }) => name).sort()).toEqual(['Ana Ruiz', 'Ben Okafor', 'Bo Quist'])
    const bo = await network.person(await network.findPerson('Bo Quist'))
    expect(JSON.stringify(bo)).not.toMatch(/Vera|sample/)
  })

  test('comes back as it was when that is undone', async () => {
    const network = await openNetwork(open)
    await addSmallSample(network)
    for (const step of STEPS.slice(0, -1)) await step(network)
    const before = await picture(network)
    await network.removeSample()
    const { changes } = await network.history(null)
    for (const { id, undoes } of changes) if (undoes !== null) await network.undo(id)
    expect(await picture(network)).toEqual(before)
  })
})

onBothEngines('An import undone', (open) => {
  test('leaves what later ones told of the same people', { timeout: 60_000 }, async () => {
    const [linkedin = {}, table = {}, mails = {}] = OWN
    const addresses = { 'Email Addresses.csv': OWN_ADDRESSES }
    const without = await openNetwork(open)
    for (const files of [addresses, table, mails]) await without.take(files)
    const network = await openNetwork(open)
    await network.take(addresses)
    const { id } = await network.take(linkedin)
    await network.take(table)
    await network.take(mails)
    expect((await network.undo(id)).state).toBe('undone')
    const names = async (one: Network) => (await one.people({})).rows.map(({ name }) => name)
    expect(await names(network)).toEqual(await names(without))
  })
})
