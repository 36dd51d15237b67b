import { expect, test } from 'vitest'
import { onBothEngines } from '../../store/testing.ts'
import { DAY_MS } from '../../domain/instant.ts'
import {
  connections,
  NOW,
  openNetwork,
  OWN_ADDRESSES,
  personNamed,
  type Network,
} from '../testing.ts'

const NAMES = ['Ana Ruiz', 'Ben Okafor', 'Kim Sato', 'Lea Brandt']

/** Three carry the label of a reading circle; one does not. */
const BOOK = [
  'Name,Given Name,Family Name,E-mail 1 - Value,Group Membership',
  ...NAMES.map((name, index) => {
    const [given = '', family = ''] = name.split(' ')
    const groups = index < 3 ? '* myContacts ::: Thursday "100%" Readers' : '* myContacts'
    return `${name},${given},${family},${given.toLowerCase()}@oak.example,"${groups.replaceAll('"', '""')}"`
  }),
].join('\n')
const LABEL = 'Thursday "100%" Readers'

const EVENINGS = [NOW - 200 * DAY_MS, NOW - 120 * DAY_MS, NOW - 90 * DAY_MS]

/** A guest list as Luma exports it; the owner is on it. */
function guestList(at: number, names: readonly string[]): string {
  const rows = ['Robin Ash', ...names].map((name, index) => {
    const [given = '', family = ''] = name.split(' ')
    const email = name === 'Robin Ash' ? 'robin@ash.example' : `${given.toLowerCase()}@oak.example`
    const came = new Date(at + index * 60_000).toISOString()
    return `gst-${at}-${index},${name},${given},${family},${email},approved,${came},https://lu.ma/check-in/evt-${at}?pk=${index}`
  })
  return [
    'api_id,name,first_name,last_name,email,approval_status,checked_in_at,qr_code_url',
    ...rows,
  ].join('\n')
}

/** Three evenings of one host; Lea was at the last alone. */
const EVENTS = {
  'Email Addresses.csv': OWN_ADDRESSES,
  ...Object.fromEntries(
    EVENINGS.map((at, index) => [
      `Archive Evening ${index + 1} - Guests - ${new Date(at).toISOString().slice(0, 10)}.csv`,
      guestList(at, index === 2 ? NAMES : NAMES.slice(0, 3)),
    ]),
  ),
  'ledger.csv': [
    'event_id,name,start_at,end_at,city,my_status,host,ticket_price',
    ...EVENINGS.map(
      (at, index) =>
        `evt-${at},Archive Evening ${index + 1},${new Date(at).toISOString()},${new Date(at + 7_200_000).toISOString()},Leeds,approved,Northern Archivists,5.00`,
    ),
  ].join('\n'),
}

async function world(open: Parameters<typeof openNetwork>[0]): Promise<Network> {
  const network = await openNetwork(open)
  await network.take({ 'contacts.csv': BOOK })
  return network
}

async function accept(network: Network) {
  const [found] = (await network.communities.list()).suggested
  if (found === undefined) throw new Error('nothing is suggested')
  const { name, sourceKey } = found
  return network.communities.add({ name, sourceKey })
}

onBothEngines('communities', (open) => {
  test('are suggested from labels that some people share, and taken up with their people', async () => {
    const network = await world(open)
    expect(await network.communities.list()).toEqual({
      rows: [],
      suggested: [
        {
          sourceKey: `tag:${LABEL}`,
          name: LABEL,
          kind: 'group',
          role: null,
          since: null,
          why: '3 people carry this label',
        },
      ],
    })
    const { id } = await accept(network)
    const view = await network.communities.one(id)
    expect(view.members.map(({ name, from }) => [name, from])).toEqual([
      ['Ana Ruiz', 'label'],
      ['Ben Okafor', 'label'],
      ['Kim Sato', 'label'],
    ])
    expect(await network.communities.list()).toMatchObject({
      rows: [{ name: LABEL, people: 3, found: 'label' }],
      suggested: [],
    })
    await network.undo(null)
    expect((await network.communities.list()).suggested).toHaveLength(1)
  })

  test('turned down, a suggestion stays away through new imports, until that is undone', async () => {
    const network = await world(open)
    const { changeId } = await network.communities.dismiss(`tag:${LABEL}`)
    expect((await network.communities.list()).suggested).toEqual([])
    await network.take({ 'contacts.csv': BOOK.replace('Ana Ruiz', 'Ana M. Ruiz') })
    expect((await network.communities.list()).suggested).toEqual([])
    await network.undo(changeId)
    expect((await network.communities.list()).suggested).toHaveLength(1)
  })

  test('the owner says who is in and who is not; it holds against labels', async () => {
    const network = await world(open)
    const { id } = await accept(network)
    const ana = await network.findPerson('Ana Ruiz')
    const lea = await network.findPerson('Lea Brandt')
    await network.communities.member(id, { personId: ana, presence: 'out' })
    await network.communities.member(id, { personId: lea, presence: 'in' })
    const members = async () => (await network.communities.one(id)).members.map(({ name }) => name)
    expect(await members()).toEqual(['Ben Okafor', 'Kim Sato', 'Lea Brandt'])
    expect(await network.communities.of(ana)).toEqual([])
    expect(await network.communities.of(lea)).toMatchObject([{ id, people: 3 }])
    await network.undo(null)
    expect(await members()).toEqual(['Ben Okafor', 'Kim Sato'])
    await network.forgetPerson((await personNamed(network, 'Ben Okafor')).id)
    expect(await members()).toEqual(['Kim Sato'])
  })

  test('hold what the owner is and gives there; left, they stay for memory', async () => {
    const network = await world(open)
    const { id } = await network.communities.add({
      name: 'Oak Street Food Bank',
      since: '2021-09-01',
      role: 'driver',
      hours: 6,
    })
    expect(await network.communities.one(id)).toMatchObject({
      kind: 'volunteering',
      since: '2021-09-01',
      role: 'driver',
      hours: 6,
      members: [],
      brought: null,
    })
    await network.communities.edit(id, { hours: 4, role: null, left: true })
    expect((await network.communities.list()).rows).toMatchObject([
      { hours: 4, role: null, leftAt: expect.any(Number) as number },
    ])
    await network.undo(null)
    expect((await network.communities.list()).rows).toMatchObject([{ hours: 6, leftAt: null }])
    await network.communities.remove(id)
    expect((await network.communities.list()).rows).toEqual([])
    await expect(network.communities.one(id)).rejects.toMatchObject({ kind: 'not-found' })
    await network.undo(null)
    expect((await network.communities.list()).rows).toHaveLength(1)
  })

  test('show what the owner noted with their people, and nothing noted with others', async () => {
    const network = await world(open)
    const { id } = await accept(network)
    const gives = async () =>
      (await network.communities.one(id)).gives.map(({ person, words }) => `${person}: ${words}`)
    expect(await gives()).toEqual([])
    const ana = await network.findPerson('Ana Ruiz')
    const lea = await network.findPerson('Lea Brandt')
    const give = { by: 'me', kind: 'help', words: 'At the readers' } as const
    await network.gives.add({ ...give, personId: ana })
    await network.gives.add({ ...give, personId: lea })
    expect(await gives()).toEqual(['Ana Ruiz: At the readers'])
    await network.undo(null)
    await network.undo(null)
    expect(await gives()).toEqual([])
  })

  test('one name is one community, however it is spelled', async () => {
    const network = await openNetwork(open)
    const { id } = await network.communities.add({ name: 'Oak Street Food Bank' })
    await expect(network.communities.add({ name: 'oak  street FOOD-bank' })).rejects.toMatchObject({
      kind: 'conflict',
      message: '“Oak Street Food Bank” stands among your communities already.',
    })
    const other = await network.communities.add({ name: 'Elm Shelter' })
    await expect(
      network.communities.edit(other.id, { name: 'Oak Street food bank' }),
    ).rejects.toMatchObject({ kind: 'conflict' })
    await network.communities.edit(id, { name: 'Oak Street food bank' })
    await network.communities.edit(id, { left: true })
    await expect(network.communities.add({ name: 'Oak Street Food Bank' })).rejects.toThrow(
      /take it up there again/,
    )
  })

  test('are suggested from events gone to, with their people, events and what they brought', async () => {
    const network = await openNetwork(open)
    await network.take(EVENTS)
    const next = { name: 'Archive Dinner', community: 'Northern Archivists' }
    const ahead = await network.events.add({ ...next, startAt: NOW + 5 * DAY_MS })
    const { suggested } = await network.communities.list()
    const host = suggested.find(({ sourceKey }) => sourceKey === 'host:Northern Archivists')
    expect(host?.why).toMatch(/^You went to 3 of their events/)
    await network.undo(ahead.changeId)
    const { id } = await network.communities.add({
      name: 'Archivists of the North',
      sourceKey: 'host:Northern Archivists',
    })
    const view = await network.communities.one(id)
    expect(view.events.map(({ name }) => name)).toEqual([
      'Archive Evening 3',
      'Archive Evening 2',
      'Archive Evening 1',
    ])
    expect(view.members.map(({ name, times }) => [name, times]).toSorted()).toEqual([
      ['Ana Ruiz', 3],
      ['Ben Okafor', 3],
      ['Kim Sato', 3],
      ['Lea Brandt', 1],
    ])
    expect(view.brought).toMatchObject({ by: 'community', events: 3, hours: 6 })
    const lea = await network.findPerson('Lea Brandt')
    expect(await network.communities.of(lea)).toMatchObject([{ id }])
  })

  test('are suggested from what the owner’s LinkedIn profile says, with role and beginning', async () => {
    const network = await openNetwork(open)
    await network.take({
      'Complete_LinkedInDataExport/Email Addresses.csv': OWN_ADDRESSES,
      'Complete_LinkedInDataExport/Volunteering.csv': [
        'Company Name,Role,Cause,Started On,Finished On,Description',
        'Oak Street Food Bank,Driver,Poverty Alleviation,Mar 2019,,',
        'Elm Shelter,Cook,,Jan 2010,Dec 2012,',
      ].join('\n'),
      'Complete_LinkedInDataExport/Organizations.csv': [
        'Name,Position,Description,Started On,Finished On',
        'Guild of Bookbinders,Treasurer,,2015,',
      ].join('\n'),
      'Complete_LinkedInDataExport/Education.csv': [
        'School Name,Start Date,End Date,Notes,Degree Name,Activities',
        'Hill University,2001,2005,,BA,',
      ].join('\n'),
    })
    const { suggested } = await network.communities.list()
    expect(suggested.map(({ why: _, ...one }) => one)).toEqual([
      {
        sourceKey: 'profile:Guild of Bookbinders',
        name: 'Guild of Bookbinders',
        kind: 'association',
        role: 'Treasurer',
        since: '2015-01-01',
      },
      {
        sourceKey: 'profile:Hill University',
        name: 'Hill University',
        kind: 'alumni',
        role: null,
        since: null,
      },
      {
        sourceKey: 'profile:Oak Street Food Bank',
        name: 'Oak Street Food Bank',
        kind: 'volunteering',
        role: 'Driver',
        since: '2019-03-01',
      },
    ])
    expect(suggested[2]?.why).toBe('In your LinkedIn profile, since 2019')
  })

  test('alumni are those whose profiles name the school, or the place the owner worked at', async () => {
    const network = await openNetwork(open)
    await network.take({
      'export/Email Addresses.csv': OWN_ADDRESSES,
      'export/Education.csv': [
        'School Name,Start Date,End Date,Notes,Degree Name,Activities',
        'Hill University,2001,2005,,BA,',
      ].join('\n'),
      'export/Positions.csv': [
        'Company Name,Title,Description,Location,Started On,Finished On',
        '"Oak Press, Inc.",Editor,,Leeds,Jan 2010,Dec 2015',
        'Elm Radio,Reporter,,Leeds,Jan 2008,Dec 2009',
        'Fir Labs,Head of Archive,,Leeds,Jan 2016,',
      ].join('\n'),
      'export/Connections.csv': connections(
        { name: 'Ana Ruiz', slug: 'ana', company: 'OAK PRESS', position: 'Editor' },
        { name: 'Ben Okafor', slug: 'ben', company: 'Oak Press Inc', position: 'Designer' },
        { name: 'Kim Sato', slug: 'kim', company: 'Press Oak', position: 'Printer' },
        { name: 'Lea Brandt', slug: 'lea', company: 'Elm Radio', position: 'Producer' },
        { name: 'Max Holt', slug: 'max', company: 'Fir Labs', position: 'Chemist' },
        { name: 'Noa Levi', slug: 'noa', company: 'Oak Press', position: 'Proofreader' },
      ),
    })
    const ana = await network.findPerson('Ana Ruiz')
    await network.editPerson(ana, { set: [{ field: 'school', value: 'hill university' }] })
    const { suggested } = await network.communities.list()
    expect(suggested.map(({ name, why }) => [name, why])).toEqual([
      ['Hill University', 'In your LinkedIn profile'],
      ['Oak Press, Inc.', 'You worked there, and 3 people you know did or do'],
    ])
    for (const { name, kind, sourceKey } of suggested) {
      await network.communities.add({ name, kind, sourceKey })
    }
    const { rows } = await network.communities.list()
    expect(rows.map(({ name, people, found }) => [name, people, found])).toEqual([
      ['Hill University', 1, 'profiles'],
      ['Oak Press, Inc.', 3, 'profiles'],
    ])
    const press = rows[1]?.id ?? ''
    expect((await network.communities.of(ana)).map(({ name }) => name)).toEqual([
      'Hill University',
      'Oak Press, Inc.',
    ])
    await network.communities.member(press, { personId: ana, presence: 'out' })
    const noa = await network.findPerson('Noa Levi')
    await network.editPerson(noa, { set: [{ field: 'employer', value: 'Fir Labs' }] })
    const membersOf = async (id: string) =>
      (await network.communities.one(id)).members.map(({ name, there }) => [name, there])
    expect(await membersOf(press)).toEqual([
      ['Ben Okafor', 'works'],
      ['Noa Levi', 'worked'],
    ])
    expect(await membersOf(rows[0]?.id ?? '')).toEqual([['Ana Ruiz', 'studied']])
  })

  test('are suggested from groups that write together', async () => {
    const network = await openNetwork(open)
    const phone = (index: number) => `+44 20 7946 095${index}`
    const lines = NAMES.slice(0, 3).flatMap((_, index) => [
      `[1${index}/03/2026, 10:0${index}:00] ${phone(index)}: Who comes on Thursday?`,
      `[1${index}/03/2026, 10:1${index}:00] Robin Ash: I do`,
    ])
    const cards = NAMES.map(
      (name, index) => `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nTEL:${phone(index)}\nEND:VCARD\n`,
    )
    await network.take({
      'phone.vcf': cards.join(''),
      'Email Addresses.csv': OWN_ADDRESSES,
      'Profile.csv': 'First Name,Last Name,Headline,Summary\nRobin,Ash,Librarian,',
      'WhatsApp Chat - Climbing Friends/_chat.txt': lines.join('\n'),
    })
    const { suggested } = await network.communities.list()
    expect(suggested).toMatchObject([
      {
        sourceKey: 'chat:climbing friends',
        name: 'Climbing friends',
        kind: 'sport',
        why: '3 people write in this WhatsApp group',
      },
    ])
    const { id } = await accept(network)
    const { members } = await network.communities.one(id)
    expect(members.map(({ name, from }) => [name, from]).toSorted()).toEqual([
      ['Ana Ruiz', 'chat'],
      ['Ben Okafor', 'chat'],
      ['Kim Sato', 'chat'],
    ])
    const ana = await network.findPerson('Ana Ruiz')
    expect(await network.communities.of(ana)).toMatchObject([{ id, found: 'chat' }])
  })

  test('go along in an export and read back', async () => {
    const network = await world(open)
    const { id } = await accept(network)
    const lea = await network.findPerson('Lea Brandt')
    await network.communities.member(id, { personId: lea, presence: 'in' })
    await network.communities.dismiss('tag:Somebody else’s')
    const { id: introduction } = await network.introductions.begin({
      aId: lea,
      bId: await network.findPerson('Ana Ruiz'),
      why: 'both bind books',
    })
    await network.introductions.step(introduction, { step: 'ask-a' })
    const files: Record<string, string> = {}
    for await (const { name, chunks } of network.export('json')) {
      files[name] = ''
      for await (const chunk of chunks) files[name] += chunk
    }
    const copy = await openNetwork(open)
    await copy.take(files)
    expect(await copy.communities.one(id)).toEqual(await network.communities.one(id))
    expect(await copy.introductions.list({})).toEqual(await network.introductions.list({}))
    expect(await copy.introductions.list({})).toMatchObject({ rows: [{ why: 'both bind books' }] })
  })
})
