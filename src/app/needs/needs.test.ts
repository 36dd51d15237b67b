import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { onBothEngines } from '../../store/testing.ts'
import {
  connections,
  mail,
  openNetwork,
  OWN_ADDRESSES,
  personNamed,
  settled,
  temporaryDirectory,
  type Network,
} from '../testing.ts'

const ME = 'robin@ash.example'
const ANA = 'Ana Ruiz <ana@oak.example>'
const BEN = 'Ben Okafor <ben@elm.example>'

/** Two who answer one another often enough that Robin knows them well. */
function letters(): string {
  const days = ['02', '06', '10', '13', '16', '19']
  return days
    .flatMap((day, n) => [
      mail({
        from: ANA,
        to: ME,
        at: `2026-11-${day}T10:00:00Z`,
        text:
          n === 4
            ? 'Dear Robin,\n\nby the way, we are looking for a translator from Portuguese.\n\nAna'
            : 'Dear Robin,\n\nthe reading went well.\n\nAna',
        subject: `Letter ${day}`,
        id: `a${day}@oak.example`,
      }),
      mail({
        from: ME,
        to: ANA,
        at: `2026-11-${day}T11:00:00Z`,
        text: 'Dear Ana,\n\nlovely to hear.\n\nRobin',
        subject: `Re: Letter ${day}`,
        id: `am${day}@ash.example`,
        replyTo: `a${day}@oak.example`,
      }),
      mail({
        from: BEN,
        to: ME,
        at: `2026-11-${day}T12:00:00Z`,
        text: 'Dear Robin,\n\nall is well here.\n\nBen',
        subject: `Post ${day}`,
        id: `b${day}@elm.example`,
      }),
      mail({
        from: ME,
        to: BEN,
        at: `2026-11-${day}T13:00:00Z`,
        text: 'Dear Ben,\n\ngood to know.\n\nRobin',
        subject: `Re: Post ${day}`,
        id: `bm${day}@ash.example`,
        replyTo: `b${day}@elm.example`,
      }),
    ])
    .join('')
}

const WORLD = { 'Email Addresses.csv': OWN_ADDRESSES, 'mailbox.mbox': letters() }

const waiting = async (network: Network) => (await network.needs.list({})).rows

onBothEngines('needs and offers', (open) => {
  test('what somebody wrote is suggested, and dismissed it stays away, though imported again', async () => {
    const network = await openNetwork(open)
    const { id } = await network.take(WORLD)
    const [found, ...others] = await waiting(network)
    expect(others).toEqual([])
    expect(found).toMatchObject({
      person: 'Ana Ruiz',
      way: 'need',
      what: 'a translator from Portuguese',
      confirmed: false,
      source: 'mail',
    })
    await network.needs.dismiss(found?.id ?? '')
    await network.undo(id, { withEntangled: true })
    await network.take(WORLD)
    expect(await waiting(network)).toEqual([])
  })

  test('a need meets a title: the two should meet, until the owner says not these two', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const ben = (await personNamed(network, 'Ben Okafor')).id
    const edit = await network.editPerson(ben, {
      set: [{ field: 'title', value: 'Literary translator' }],
    })
    const { meet, today } = await network.needs.matches()
    expect(meet.map(({ line }) => line)).toEqual([
      'Ana could use a translator from Portuguese; Ben is a literary translator',
    ])
    expect(today).toEqual(meet)
    expect(meet[0]?.facts.map(({ source }) => source)).toEqual(['mail', 'you'])
    const said = await network.needs.dismissMatch(meet[0]?.id ?? '')
    expect((await network.needs.matches()).meet).toEqual([])
    await network.undo(said.changeId, {})
    expect((await network.needs.matches()).meet).toEqual(meet)
    await network.undo(edit.changeId, {})
    expect((await network.needs.matches()).meet).toEqual([])
  })

  test('what I offer meets what she needs, and what I need meets what he said in a note', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const ben = (await personNamed(network, 'Ben Okafor')).id
    const mine = await network.needs.add({
      personId: null,
      way: 'offer',
      what: 'Translating letters',
    })
    await network.needs.add({ personId: null, way: 'need', what: 'advice on grants' })
    await network.addNote(ben, { text: 'Knows a lot about fundraising' })
    const { give, ask } = await network.needs.matches()
    expect(give.map(({ line }) => line)).toEqual([
      'Ana could use a translator from Portuguese; you offer Translating letters',
    ])
    expect(ask.map(({ line }) => line)).toEqual([
      'You could use advice on grants; Ben offers fundraising',
    ])
    await network.undo(mine.changeId, {})
    expect((await network.needs.matches()).give).toEqual([])
  })

  test('what I wrote that I need is asked about before anything is done with it', async () => {
    const network = await openNetwork(open)
    const asks = mail({
      from: ME,
      to: ANA,
      at: '2026-11-20T11:00:00Z',
      text: 'Dear Ana,\n\nwe are looking for somebody to advise us on fundraising.\n\nRobin',
      subject: 'The new wing',
      id: 'need@ash.example',
    })
    await network.take({ ...WORLD, 'own.mbox': asks })
    const ben = (await personNamed(network, 'Ben Okafor')).id
    await network.editPerson(ben, { set: [{ field: 'title', value: 'Fundraising adviser' }] })
    const found = (await network.needs.list({ personId: null })).rows
    expect(found).toMatchObject([{ personId: null, way: 'need', confirmed: false }])
    expect((await network.needs.matches()).ask).toEqual([])
    const { changeId } = await network.needs.accept(found[0]?.id ?? '')
    expect((await network.needs.matches()).ask).toMatchObject([{ personId: ben }])
    await network.undo(changeId)
    expect((await network.needs.matches()).ask).toEqual([])
  })

  test('several suggestions are put away at once, and come back at once', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    await network.needs.add({ personId: null, way: 'offer', what: 'Translating letters' })
    const before = await waiting(network)
    const { changeId } = await network.needs.dismissAll(before.map(({ id }) => id))
    expect(await waiting(network)).toEqual([])
    await network.undo(changeId)
    expect(await waiting(network)).toEqual(before)
    const known = before[0]?.id ?? ''
    const unsure = [...Array.from({ length: 600 }, () => known), 'nobody']
    await expect(network.needs.dismissAll(unsure)).rejects.toThrow('no such need')
    const one = await network.needs.dismissAll([known, known])
    expect(one.summary).toBe('Not so: Translating letters (you)')
  })

  test('what I promised somebody in a note is nothing they could give', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const ben = (await personNamed(network, 'Ben Okafor')).id
    await network.addNote(ben, { text: 'I promised: send him the guide to literary translation' })
    await network.addNote(ben, { text: 'Promised him a list of literary translators.' })
    expect((await network.needs.matches()).meet).toEqual([])
    await network.addNote(ben, { text: 'Literary translation is his life' })
    expect((await network.needs.matches()).meet).toHaveLength(1)
  })

  test('Today brings one at most, and once offered it does not come again', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    await network.needs.add({ personId: null, way: 'offer', what: 'Translating letters' })
    await network.needs.matches()
    const offer = (await network.today()).moves.find(({ kind }) => kind === 'offer')
    expect(offer).toMatchObject({ person: 'Ana Ruiz' })
    expect(offer?.why).toMatch(/^Ana said on 16 November: “by the way, we are looking/)
    await network.moveDone(offer?.id ?? '', {})
    expect((await network.needs.matches()).give).toEqual([])
  })

  test('forgetting somebody takes their needs and matches along', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    await network.needs.add({ personId: null, way: 'offer', what: 'Translating letters' })
    expect((await network.needs.matches()).give).toHaveLength(1)
    await network.forgetPerson((await personNamed(network, 'Ana Ruiz')).id)
    expect((await network.needs.matches()).give).toEqual([])
    expect((await waiting(network)).map(({ person }) => person)).toEqual([null])
  })

  test('taken up, changed and settled by the owner, they stay so through another import', async () => {
    const network = await openNetwork(open)
    const { id } = await network.take(WORLD)
    const [found] = await waiting(network)
    await network.needs.accept(found?.id ?? '')
    await network.needs.edit(found?.id ?? '', { what: 'a translator from Galician' })
    await network.undo(id, { withEntangled: true })
    await network.take(WORLD)
    const again = async (view: 'open' | 'all') => (await network.needs.list({ view })).rows
    expect(await again('open')).toMatchObject([
      { id: found?.id, what: 'a translator from Galician', confirmed: true, source: 'mail' },
    ])
    await network.needs.met(found?.id ?? '')
    expect(await waiting(network)).toEqual([])
    expect(await again('all')).toMatchObject([{ state: 'met' }])
  })

  test('what I wrote of mine is suggested to me, and belongs to nobody else', async () => {
    const network = await openNetwork(open)
    const sent = mail({
      from: ME,
      to: ANA,
      at: '2026-11-20T10:00:00Z',
      text: 'Dear Ana,\n\nI could use some advice on grants. Happy to help with metadata.\n\nRobin',
      subject: 'Two things',
      id: 'own@ash.example',
    })
    await network.take({ ...WORLD, 'mailbox.mbox': letters() + sent })
    const { rows } = await network.needs.list({ personId: null })
    expect(rows.map(({ way, what, personId }) => [way, what, personId])).toEqual(
      expect.arrayContaining([
        ['need', 'some advice on grants', null],
        ['offer', 'metadata', null],
      ]),
    )
    const { id } = await personNamed(network, 'Ana Ruiz')
    const hers = await network.needs.list({ personId: id })
    expect(hers.rows.map(({ what }) => what)).toEqual(['a translator from Portuguese'])
  })

  test('go over to whom a person is merged into, and back', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const [ana, ben] = [
      (await personNamed(network, 'Ana Ruiz')).id,
      (await personNamed(network, 'Ben Okafor')).id,
    ]
    await network.needs.add({ personId: ben, way: 'offer', what: 'proofreading' })
    const merged = await network.mergePeople(ana, ben)
    const of = async (id: string) =>
      (await network.needs.list({ personId: id })).rows.map(({ what }) => what)
    expect(await of(ana)).toEqual(['proofreading', 'a translator from Portuguese'])
    await network.undo(merged.changeId, {})
    expect(await of(ben)).toEqual(['proofreading'])
    expect(await of(ana)).toEqual(['a translator from Portuguese'])
  })

  test('two who were in one small company of letters are not told of one another', async () => {
    const network = await openNetwork(open)
    const both = mail({
      from: ME,
      to: `${ANA}, ${BEN}`,
      at: '2026-11-20T10:00:00Z',
      text: 'Dear both,\n\nsee you on Friday.\n\nRobin',
      subject: 'Friday',
      id: 'both@ash.example',
    })
    await network.take({ ...WORLD, 'mailbox.mbox': letters() + both })
    const { id } = await personNamed(network, 'Ben Okafor')
    await network.editPerson(id, { set: [{ field: 'title', value: 'Literary translator' }] })
    expect((await network.needs.matches()).meet).toEqual([])
  })

  test('what is known for stands among the offers', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    await network.me.placeSkill({ name: 'Translation', place: 'known-for' })
    expect((await network.needs.list({ personId: null })).knownFor).toEqual(['Translation'])
    expect((await network.needs.matches()).give.map(({ line }) => line)).toEqual([
      'Ana could use a translator from Portuguese; you offer Translation',
    ])
  })

  test('refuses what says nothing, and people nobody knows', async () => {
    const network = await openNetwork(open)
    const need = { personId: null, way: 'need', what: '  ' } as const
    await expect(network.needs.add(need)).rejects.toMatchObject({ kind: 'invalid-input' })
    await expect(network.needs.accept('nothing')).rejects.toMatchObject({ kind: 'not-found' })
    await expect(network.needs.dismissMatch('nothing')).rejects.toMatchObject({ kind: 'not-found' })
    await expect(network.needs.list({ personId: 'nobody' })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })

  test('an offer sent from here is made, and what it asks for is mine to confirm', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const { id } = await personNamed(network, 'Ana Ruiz')
    await network.needs.add({ personId: null, way: 'offer', what: 'Translating letters' })
    expect((await network.needs.matches()).give).toHaveLength(1)
    const sent = await network.write.sent({
      id: network.home.newId(),
      personId: id,
      kind: 'followup',
      channel: 'email',
      purpose: 'give',
      subject: 'Your spring list',
      text: 'I may be able to help with the translation. And I could use some advice on grants.',
    })
    expect((await network.needs.matches()).give).toEqual([])
    const mine = async () =>
      (await network.needs.list({ personId: null, view: 'suggested' })).rows.map(({ what }) => what)
    expect(await mine()).toEqual(['some advice on grants'])
    await network.undo(sent.changeId, {})
    expect((await network.needs.matches()).give).toHaveLength(1)
    expect(await mine()).toEqual([])
  })

  test('a letter that tells somebody of their own need, or of another’s, founds none of mine', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const ana = (await personNamed(network, 'Ana Ruiz')).id
    const ben = (await personNamed(network, 'Ben Okafor')).id
    await network.editPerson(ben, { set: [{ field: 'title', value: 'Literary translator' }] })
    const [match] = (await network.needs.matches()).meet
    const send = (personId: string, text: string) =>
      network.write.sent({
        id: network.home.newId(),
        personId,
        kind: 'followup',
        channel: 'email',
        purpose: 'give',
        subject: 'Translation',
        text,
      })
    await send(ana, `Hi Ana,\n\n${match?.say ?? ''}`)
    await send(ana, 'If you still need a translator from Portuguese, I know Ben.')
    await send(ben, 'Do you know a translator from Portuguese? Ana wants one.')
    expect((await network.needs.list({ personId: null })).rows).toEqual([])
    await send(ben, 'By the way, I could use some advice on grants.')
    expect((await network.needs.list({ personId: null })).rows).toHaveLength(1)
  })

  test('a network from before terms were kept is read once, when matches are asked for', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const { id } = await personNamed(network, 'Ben Okafor')
    await network.editPerson(id, { set: [{ field: 'title', value: 'Literary translator' }] })
    const { meet } = await network.needs.matches()
    expect(meet).toHaveLength(1)
    const { store, owner } = network.home
    await store.write(owner, async ({ db }) => {
      for (const table of ['person_term', 'found_match', 'match_due'] as const) {
        await db.deleteFrom(table).where('owner_id', '=', owner).execute()
      }
      const people = await db.selectFrom('person').select(['owner_id', 'id']).execute()
      const due = people.map((row) => ({ owner_id: row.owner_id, person_id: row.id }))
      await db.insertInto('fold_due').values(due).execute()
    })
    expect((await network.needs.matches()).meet).toEqual(meet)
  })

  test('LinkedIn notes and chats are heard as mail is', async () => {
    const network = await openNetwork(open)
    await network.take({
      'Connections.csv': connections({ name: 'Ana Ruiz', slug: 'ana-ruiz' }),
      'Notes.csv': [
        'ConnectionFirstName,ConnectionLastName,Note,CreatedOn,ConnectionProfileUrl',
        'Ana,Ruiz,"Knows a lot about grants","2026-10-05 10:00:00 UTC",https://www.linkedin.com/in/ana-ruiz',
      ].join('\n'),
      'WhatsApp Chat with Ben Okafor.txt': [
        '02/11/2026, 10:00 - Ben Okafor: Good morning!',
        '02/11/2026, 10:01 - Ben Okafor: Do you know a good beekeeper?',
        '13/11/2026, 10:02 - Robin Ash: I will ask',
      ].join('\n'),
    })
    const told = (await waiting(network)).map(({ person, way, what }) => [person, way, what])
    expect(told).toEqual([
      ['Ben Okafor', 'need', 'a good beekeeper'],
      ['Ana Ruiz', 'offer', 'grants'],
    ])
  })

  test('go along into an export and back, with what the owner said of them', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const { id } = await personNamed(network, 'Ben Okafor')
    await network.editPerson(id, { set: [{ field: 'title', value: 'Literary translator' }] })
    const kept = await network.needs.add({ personId: id, way: 'offer', what: 'proofreading' })
    const [match] = (await network.needs.matches()).meet
    await network.needs.dismissMatch(match?.id ?? '')
    const folder = temporaryDirectory()
    for await (const { name, chunks } of network.export('json')) {
      let text = ''
      for await (const chunk of chunks) text += chunk
      await writeFile(join(folder, name), text)
    }
    const copy = await openNetwork(open)
    await settled(copy, await copy.startImport({ paths: [folder] }))
    expect(await waiting(copy)).toEqual(await waiting(network))
    expect((await waiting(copy)).map((row) => row.id)).toContain(kept.id)
    expect((await copy.needs.matches()).meet).toEqual([])
  })
})
