import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { onBothEngines } from '../../store/testing.ts'
import {
  connections,
  mail,
  NOW,
  openNetwork,
  OWN_ADDRESSES,
  personNamed,
  settled,
  temporaryDirectory,
} from '../testing.ts'

const ANA = { name: 'Ana Ruiz', slug: 'ana-ruiz', company: 'Oak Press', position: 'Editor' }
const BEN = {
  name: 'Ben Okafor',
  slug: 'ben-okafor',
  company: 'Elm Library',
  position: 'Librarian',
}

const MAILS =
  mail({
    from: 'Ana Ruiz <ana@oak.example>',
    to: 'robin@ash.example',
    at: '2026-11-20T10:00:00Z',
    text: 'Hi Robin,\n\nCould you send me the outline of your talk?\n\nAna',
    subject: 'Your talk',
    id: 'a1@oak.example',
  }) +
  mail({
    from: 'robin@ash.example',
    to: 'Ben Okafor <ben@elm.example>',
    at: '2026-10-02T10:00:00Z',
    text: 'Dear Ben, it was good to see you.',
    id: 'b1@ash.example',
  })

const WORLD = {
  'linkedin/Email Addresses.csv': OWN_ADDRESSES,
  'linkedin/Connections.csv': connections(ANA, BEN),
  'mailbox.mbox': MAILS,
}

onBothEngines('an import', (open) => {
  test('of many files is called by how many they are', async () => {
    const network = await openNetwork(open)
    const folder = temporaryDirectory()
    const paths = ['a', 'b', 'c', 'd'].map((name) => join(folder, `${name}.csv`))
    for (const path of paths) await writeFile(path, 'Name,Email\nAna Ruiz,ana@oak.example\n')
    const labelOf = async (some: readonly string[]) =>
      (await settled(network, await network.startImport({ paths: some }))).label
    expect(await labelOf(paths.slice(0, 2))).toBe('a.csv, b.csv')
    expect(await labelOf(paths)).toBe('4 files')
  })

  test('a binary file under the name of a table is none, and is said to be none', async () => {
    const network = await openNetwork(open)
    const bytes = Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7919 + (at >> 3) * 31) % 256)
    const { files } = await network.take({
      'photo.csv': bytes,
      'names.csv': 'Name,Email\nAna Ruiz,ana@oak.example\n',
    })
    expect(files.map(({ path, state }) => [path.split('/').at(-1), state])).toEqual([
      ['names.csv', 'read'],
      ['photo.csv', 'refused'],
    ])
    expect(files[1]?.reason).toMatch(/^This is not a table/)
  })

  test('makes people of connections and mail, and joins the same person from both', async () => {
    const network = await openNetwork(open)
    const view = await network.take(WORLD)
    expect(view).toMatchObject({ state: 'done', people: { new: 2 } })
    const ana = await personNamed(network, 'Ana Ruiz')
    expect(ana.about).toBe('Editor, Oak Press')
    expect(ana.tie.counts).toMatchObject([{ channel: 'email', in: 1, out: 0, met: 0 }])
    expect(ana.personas.map((one) => one.source).sort()).toEqual(['LinkedIn', 'mail'])
    expect((await network.people({})).inView).toBe(2)
  })

  test('keeps every row, linked or set aside with its line and a reason', async () => {
    const network = await openNetwork(open)
    const broken = `${connections(ANA, BEN)}\n"never closed,x,y\n`
    const view = await network.take({ 'Connections.csv': broken })
    const [file] = view.files
    expect(file?.rows).toBe((file?.linked ?? 0) + (file?.setAsideCount ?? 0))
    expect(file?.linked).toBe(2)
    expect(file?.setAside).toMatchObject([{ line: 7 }])
    expect(file?.setAside[0]?.reason).toMatch(/\w{4}/)
  })

  test('changes nothing the second time', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const before = await network.people({})
    const again = await network.take(WORLD)
    expect(again).toMatchObject({ people: { new: 0 }, interactions: { new: 0 }, news: 0 })
    expect(again.files.every((file) => file.unchanged === file.linked)).toBe(true)
    expect(await network.people({})).toEqual(before)
  })

  test('reads the same rows in another file as unchanged, row by row', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const again = await network.take({ 'again.mbox': `${MAILS}\n` })
    expect(again.files[0]).toMatchObject({ state: 'read', rows: 2, linked: 2, unchanged: 2 })
    expect(again.interactions.new).toBe(0)
  })

  test('tells a changed employer as news and marks a vanished row, keeping the person', async () => {
    const network = await openNetwork(open)
    await network.take({ 'Connections.csv': connections(ANA, BEN, CARA, DAN) })
    network.setNow(NOW + 3_600_000)
    const later = await network.take({
      'Connections.csv': connections({ ...ANA, company: 'Fern Books' }, CARA, DAN),
    })
    expect(later.news).toBe(1)
    expect((await personNamed(network, 'Ana Ruiz')).about).toBe('Editor, Fern Books')
    const ben = await personNamed(network, 'Ben Okafor')
    const record = await network.record(ben.facts[0]?.recordId ?? '')
    expect(record.goneSince).toBe(NOW + 3_600_000)
    const today = await network.today()
    expect(today.moves.find((move) => move.kind === 'news')?.person).toBe('Ana Ruiz')
  })

  test('is undone as one change, and the undoing too', async () => {
    const network = await openNetwork(open)
    const view = await network.take(WORLD)
    const whole = await dumpOf(network)
    const undone = await network.undo(view.id)
    expect(undone.state).toBe('undone')
    expect((await network.people({})).inView).toBe(0)
    expect((await network.import(view.id)).state).toBe('undone')
    expect(await network.session()).toMatchObject({ people: 'none' })
    await network.undo(undone.state === 'undone' ? undone.changeId : null)
    expect(await dumpOf(network)).toEqual(whole)
  })

  test('keeps a person whom the owner has written about when its import is undone', async () => {
    const network = await openNetwork(open)
    const view = await network.take(WORLD)
    const id = await network.findPerson('Ben Okafor')
    await network.addNote(id, { text: 'Grows dahlias' })
    await network.undo(view.id, { withEntangled: false })
    const ben = await network.person(id)
    expect(ben.facts.map((fact) => fact.value)).toContain('Grows dahlias')
    expect((await network.people({})).inView).toBe(1)
  })

  test('goes on after a pause where it stopped', async () => {
    const network = await openNetwork(open)
    const many = Array.from({ length: 900 }, (_, index) =>
      mail({
        from: `Pat ${letters(index)} <pat${index}@pine.example>`,
        to: 'robin@ash.example',
        at: new Date(NOW - index * 3_600_000).toISOString(),
        text: 'A word to you, Robin.',
        id: `p${index}@pine.example`,
      }),
    ).join('')
    const started = network.take({ 'Email Addresses.csv': OWN_ADDRESSES, 'big.mbox': many })
    const [running] = await until(async () => {
      const [first] = await network.imports()
      return first !== undefined && first.files.some((file) => file.rows > 0) ? [first] : null
    })
    await network.pauseImport(running.id)
    await started
    await network.resumeImport(running.id)
    for await (const _ of network.watchImport(running.id));
    const done = await network.import(running.id)
    expect(done.state).toBe('done')
    expect(done.files.find((file) => file.kind === 'mail/mbox')).toMatchObject({
      rows: 900,
      linked: 900,
      unchanged: 0,
    })
    expect(done.interactions.new).toBe(900)
  })

  test('asks what the columns of an unknown table hold, and remembers the answer', async () => {
    const network = await openNetwork(open)
    const table = 'Wer,Woher,Post\nAna Ruiz,Oak Press,ana@oak.example\n'
    const first = await network.take({ 'liste.csv': table })
    expect(first.files[0]).toMatchObject({ state: 'needs-columns', rows: 0 })
    const asked = await network.columns(first.id, 'liste.csv')
    expect(asked.header).toEqual(['Wer', 'Woher', 'Post'])
    const columns = { 'liste.csv': { Wer: 'name', Woher: 'employer', Post: 'email' } }
    await network.take({ 'liste.csv': table }, 'described', columns)
    expect((await personNamed(network, 'Ana Ruiz')).about).toBe('Oak Press')
    const other = 'Wer,Woher,Post\nBen Okafor,Elm Library,ben@elm.example\n'
    const later = await network.take({ 'andere.csv': other })
    expect(later.files[0]).toMatchObject({ state: 'read', linked: 1 })
  })

  test('reads a table whose columns speak for themselves without asking', async () => {
    const network = await openNetwork(open)
    const table = 'Full name,Company,Email address,Tags\nAna Ruiz,Oak Press,ana@oak.example,METRO\n'
    const view = await network.take({ 'people.csv': table })
    expect(view.files[0]).toMatchObject({ state: 'read', linked: 1 })
  })

  test('does not count a mail that came back', async () => {
    const network = await openNetwork(open)
    const sent = mail({
      from: 'robin@ash.example',
      to: 'Ben Okafor <ben@elm.example>',
      at: '2026-11-10T10:00:00Z',
      text: 'Dear Ben, are you still at the library?',
    })
    const bounce = mail({
      from: 'Mail Delivery Subsystem <mailer-daemon@ash.example>',
      to: 'robin@ash.example',
      at: '2026-11-10T10:01:00Z',
      subject: 'Undelivered Mail Returned to Sender',
      headers: 'Auto-Submitted: auto-replied\nX-Failed-Recipients: ben@elm.example',
      text: 'The following address failed: ben@elm.example',
    })
    await network.take({ 'Email Addresses.csv': OWN_ADDRESSES, 'sent.mbox': sent })
    expect((await personNamed(network, 'Ben Okafor')).tie.n).toBe(1)
    const later = await network.take({ 'later.mbox': bounce })
    expect((await personNamed(network, 'Ben Okafor')).tie.n).toBe(0)
    await network.undo(later.id)
    expect((await personNamed(network, 'Ben Okafor')).tie.n).toBe(1)
  })

  test('takes a folder of single mails as one thing', async () => {
    const network = await openNetwork(open)
    const single = (index: number) =>
      mail({
        from: 'Ana Ruiz <ana@oak.example>',
        to: 'robin@ash.example',
        at: new Date(NOW - index * 3_600_000).toISOString(),
        text: 'A word to you, Robin.',
        id: `s${index}@oak.example`,
      })
        .split('\n')
        .slice(1)
        .join('\n')
    const mails = Object.fromEntries([1, 2, 3].map((n) => [`post/${n}.eml`, single(n)]))
    const view = await network.take({ 'Email Addresses.csv': OWN_ADDRESSES, ...mails })
    expect(view.files.map((file) => [file.path, file.rows])).toContainEqual(['post/*.eml', 3])
    expect((await personNamed(network, 'Ana Ruiz')).tie.counts).toMatchObject([{ in: 3 }])
    const again = await network.take({ 'Email Addresses.csv': OWN_ADDRESSES, ...mails })
    expect(again.files.every((file) => file.state === 'same-as-before')).toBe(true)
  })

  test('says what it cannot read and reads the rest', async () => {
    const network = await openNetwork(open)
    const view = await network.take({
      'Connections.csv': connections(ANA),
      'photo.bin': new Uint8Array([0, 1, 2, 3]),
    })
    expect(view.state).toBe('done')
    const refused = view.files.find((file) => file.path === 'photo.bin')
    expect(refused).toMatchObject({ kind: null, state: 'refused' })
    expect(refused?.reason).toMatch(/does not know/)
    expect((await network.people({})).inView).toBe(1)
  })
})

const CARA = { name: 'Cara Lindqvist', slug: 'cara-l', company: 'Birch', position: 'Archivist' }
const DAN = { name: 'Dan Moyo', slug: 'dan-moyo', company: 'Birch', position: 'Curator' }

/** What the network shows, whole enough to compare. */
async function dumpOf(network: Awaited<ReturnType<typeof openNetwork>>) {
  const { rows } = await network.people({})
  return Promise.all(rows.map((row) => network.person(row.id)))
}

function letters(index: number): string {
  return String.fromCodePoint(
    65 + (index % 26),
    97 + (Math.floor(index / 26) % 26),
    97 + (index % 7),
  )
}

async function until<T>(ask: () => Promise<T | null>): Promise<T> {
  for (let tries = 0; tries < 2_000; tries++) {
    const answer = await ask()
    if (answer !== null) return answer
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  throw new Error('It never came.')
}
