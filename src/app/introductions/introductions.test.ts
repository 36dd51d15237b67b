import { DAY_MS } from '../../domain/instant.ts'
import type { IntroductionStep } from '../../domain/introduction.ts'
import { expect, test } from 'vitest'
import { coachText } from '../../coach/coach-text.ts'
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

const WORLD = {
  'Connections.csv': connections(
    { name: 'Ana Ruiz', slug: 'ana-ruiz', company: 'Oak Archive', position: 'Archivist' },
    { name: 'Ben Okafor', slug: 'ben-okafor', company: 'Elm Radio', position: 'Producer' },
    { name: 'Kim Sato', slug: 'kim-sato', company: 'Fir Labs', position: 'Head of Data' },
  ),
}

type World = Network & { readonly ana: string; readonly ben: string; readonly kim: string }

async function world(open: Parameters<typeof openNetwork>[0]): Promise<World> {
  const network = await openNetwork(open)
  await network.take(WORLD)
  return {
    ...network,
    ana: await network.findPerson('Ana Ruiz'),
    ben: await network.findPerson('Ben Okafor'),
    kim: await network.findPerson('Kim Sato'),
  }
}

const WHY = 'both work on oral history'

async function begun(network: World): Promise<string> {
  const { id } = await network.introductions.begin({
    aId: network.ana,
    bId: network.ben,
    why: WHY,
  })
  return id
}

async function walk(network: World, id: string, ...steps: readonly IntroductionStep[]) {
  for (const step of steps) await network.introductions.step(id, { step })
  return network.introductions.one(id)
}

async function duties(network: Network) {
  const { moves } = await network.today()
  return moves.filter(({ kind }) => kind === 'introduce')
}

let drafts = 0
/** Writes the words of a step as they are laid down, and says they were sent. */
async function send(
  network: World,
  id: string,
  step: IntroductionStep,
  look: () => Promise<void> = () => Promise.resolve(),
  mended: (text: string) => string = (text) => text,
) {
  drafts += 1
  const draftId = `01b20000-0000-7000-8000-${String(drafts).padStart(12, '0')}`
  const words = await network.introductions.draft(id, { draftId, step })
  await look()
  const receipt = await network.write.sent({
    id: draftId,
    personId: words.personId,
    kind: words.kind,
    purpose: words.purpose,
    channel: 'email',
    subject: words.subject,
    text: mended(words.text.replaceAll(/\{[^}]*\}/g, 'something')),
  })
  return { ...receipt, ...words }
}

onBothEngines('introductions', (open) => {
  test('go from an idea to both yes, with the next step named, each step undone', async () => {
    const network = await world(open)
    const id = await begun(network)
    expect(await network.introductions.one(id)).toMatchObject({
      stage: 'idea',
      standing: 'An idea; nobody was asked yet',
      next: { step: 'ask-a', label: 'Ask Ana', due: null },
      a: { name: 'Ana Ruiz', about: expect.stringContaining('Oak Archive') as string },
    })
    expect(await walk(network, id, 'ask-a', 'a-yes')).toMatchObject({
      standing: 'Ana says yes; Ben was not asked yet',
      next: { step: 'ask-b', label: 'Ask Ben', due: '2026-11-24' },
    })
    await network.undo(null)
    expect(await network.introductions.one(id)).toMatchObject({
      next: { step: 'remind-a', due: '2026-12-01' },
    })
    await network.undo(null)
    await network.undo(null)
    expect((await network.introductions.list({})).rows).toEqual([])
  })

  test('are begun once at a time, between two people', async () => {
    const network = await world(open)
    const id = await begun(network)
    const { ana, ben } = network
    const again = { aId: ben, bId: ana, why: '' }
    await expect(network.introductions.begin(again)).rejects.toMatchObject({ kind: 'conflict' })
    await expect(
      network.introductions.begin({ aId: ana, bId: ana, why: '' }),
    ).rejects.toMatchObject({ kind: 'invalid-input' })
    await walk(network, id, 'let-go')
    await network.introductions.begin(again)
  })

  test('a step out of turn is refused and writes nothing', async () => {
    const network = await world(open)
    const id = await begun(network)
    await expect(network.introductions.step(id, { step: 'make' })).rejects.toMatchObject({
      kind: 'conflict',
    })
    expect(await network.introductions.one(id)).toMatchObject({ stage: 'idea' })
  })

  test('made, they stand in the ledger of both, and undo takes them out', async () => {
    const network = await world(open)
    const id = await begun(network)
    await walk(network, id, 'a-yes', 'b-yes', 'make')
    expect(await ledger(network)).toEqual([
      'give 1 introduction Introduced to Ana Ruiz',
      'give 1 introduction Introduced to Ben Okafor',
    ])
    await network.undo(null)
    expect(await ledger(network)).toEqual([])
  })

  test('made, they keep the promise that named them, and no other', async () => {
    const network = await world(open)
    const { ana } = network
    await network.addNote(ana, { text: 'I will introduce you to Ben by Friday.' })
    await network.addNote(ana, { text: 'I will introduce you to Kim by Friday.' })
    const states = async () =>
      Object.fromEntries(
        (await network.promises.list({ view: 'all' })).rows.map((row) => [row.what, row.state]),
      )
    expect(Object.values(await states())).toEqual(['open', 'open'])
    const id = await begun(network)
    await walk(network, id, 'a-yes', 'b-yes', 'make')
    expect(await states()).toEqual({
      'introduce you to Ben': 'kept',
      'introduce you to Kim': 'open',
    })
    await network.undo(null)
    expect(Object.values(await states())).toEqual(['open', 'open'])
  })

  test('Today brings the second ask, one reminder, the introduction, and how it went', async () => {
    const network = await world(open)
    const id = await begun(network)
    await walk(network, id, 'ask-a')
    expect(await duties(network)).toEqual([])
    network.setNow(NOW + 7 * DAY_MS)
    const [remind] = await duties(network)
    expect(remind).toMatchObject({ personId: network.ana })
    expect(remind?.why).toBe('You asked Ana on 24 November about meeting Ben')
    await network.moveDone(remind?.id ?? '', {})
    expect((await network.introductions.one(id)).a.remindedAt).toBe(NOW + 7 * DAY_MS)
    network.setNow(NOW + 20 * DAY_MS)
    expect(await duties(network)).toEqual([])
    await walk(network, id, 'a-yes')
    network.setNow(NOW + 21 * DAY_MS)
    const [ask] = await duties(network)
    expect(ask).toMatchObject({ personId: network.ben })
    expect(ask?.say).toContain('Ana Ruiz: both work on oral history.')
    const desk = await network.write.desk(network.ben, { moveId: ask?.id ?? '' })
    expect(desk.opening).toMatchObject({ title: 'Ask Ben', kind: 'followup' })
    expect(desk.opening?.text).toContain('Ana would be glad of it')
    await network.moveDone(ask?.id ?? '', {})
    await walk(network, id, 'b-yes')
    network.setNow(NOW + 22 * DAY_MS)
    const [make] = await duties(network)
    expect(make?.why).toMatch(/both said yes/)
    await network.moveDone(make?.id ?? '', {})
    expect((await network.introductions.one(id)).stage).toBe('made')
    network.setNow(NOW + 56 * DAY_MS)
    expect(await duties(network)).toEqual([])
    network.setNow(NOW + 57 * DAY_MS)
    expect(await duties(network)).toMatchObject([{ personId: network.ana }])
    await network.undo(null)
  })

  test('words sent from the desk take the step; undone, both are as before', async () => {
    const network = await world(open)
    const id = await begun(network)
    const asked = await send(network, id, 'ask-a')
    expect(asked).toMatchObject({ personId: network.ana })
    expect(asked.text).toMatch(/\{[^}]+\}/)
    expect(asked.text).toContain(WHY)
    expect((await network.introductions.one(id)).a.askedAt).toBe(NOW)
    await network.undo(asked.changeId)
    expect((await network.introductions.one(id)).a.askedAt).toBeNull()
    await walk(network, id, 'a-yes', 'b-yes')
    await network.editPerson(network.ana, { set: [{ field: 'email', value: 'ana@oak.example' }] })
    await network.editPerson(network.ben, { set: [{ field: 'email', value: 'ben@elm.example' }] })
    await network.editPerson(network.ana, { set: [{ field: 'phone', value: '+12025550100' }] })
    await network.talked(network.ana, { channel: 'whatsapp' })
    await send(network, id, 'make', async () => {
      const { channels, channel, notes, alsoTo } = await network.write.desk(network.ana)
      const ben = { id: network.ben, name: 'Ben Okafor', called: 'Ben' }
      expect(alsoTo).toEqual({ ...ben, alone: null })
      const inChat = await network.write.desk(network.ana, { channel: 'whatsapp' })
      expect(inChat.alsoTo).toMatchObject({ ...ben, alone: { reach: null } })
      expect(inChat.alsoTo?.alone?.other).toMatch(/^Hi Ben,/)
      expect(channels[0]).toEqual({
        channel: 'email',
        reach: 'ana@oak.example,ben@elm.example',
        why: 'To both, Ana Ruiz and Ben Okafor',
      })
      expect({ channel, notes }).toEqual({ channel: 'email', notes: [] })
    })
    expect((await network.introductions.one(id)).stage).toBe('made')
    expect((await network.history(null)).changes[0]?.summary).toBe(
      'Wrote to Ana Ruiz and Ben Okafor',
    )
    const { timeline } = await personNamed(network, 'Ben Okafor')
    expect(timeline[0]).toMatchObject({ channel: 'email', direction: 'out' })
  })

  test('what was sent of each to pass on stands in the letters after it', async () => {
    const network = await world(open)
    const id = await begun(network)
    const ask = await send(network, id, 'ask-a')
    expect(ask.text).toMatch(/About Ben, to pass on as it stands:\n“Ben Okafor is .*Elm Radio/)
    await walk(network, id, 'a-yes')
    const second = await send(
      network,
      id,
      'ask-b',
      () => Promise.resolve(),
      (text) => text.replace(/“Ben Okafor is [^”]*”/, '“Ben makes radio that old people love.”'),
    )
    expect(second.text).toMatch(/About you, to pass on[^\n]*:\n“Ben Okafor is /)
    expect(second.text).not.toContain('{One thing you have seen Ana do well.}')
    await walk(network, id, 'b-yes')
    const draftId = '01b20000-0000-7000-8000-00000000bbbb'
    const both = await network.introductions.draft(id, { draftId, step: 'make' })
    expect(both.text).toContain('About Ben, to pass on as it stands:\n“Ben makes radio')
    expect(both.text).toMatch(/About Ana, to pass on as it stands:\n“Ana Ruiz is .* something”/)
  })

  test('its letters found no offer or need of the owner’s, whatever they pass on', async () => {
    const network = await world(open)
    const { ana, ben, kim } = network
    const why = 'Ana is looking for a translator from Portuguese'
    const { id } = await network.introductions.begin({ aId: ana, bId: ben, why })
    const passing = (text: string) =>
      `${text}\n“Happy to help with metadata. We are looking for a translator from Portuguese.”`
    const still = () => Promise.resolve()
    await send(network, id, 'ask-a', still, passing)
    await walk(network, id, 'a-yes', 'b-yes')
    await send(network, id, 'make', still, passing)
    const asked = await network.introductions.begin({ way: 'ask', aId: ana, bId: kim, why })
    await send(network, asked.id, 'ask-a', still, passing)
    expect((await network.needs.list({ personId: null })).rows).toEqual([])
  })

  test('a yes that is noted answers the message that asked', async () => {
    const network = await world(open)
    const id = await begun(network)
    await send(network, id, 'ask-a')
    const notes = async () => (await network.write.desk(network.ana)).notes.map(({ kind }) => kind)
    expect(await notes()).toEqual(['waiting'])
    await walk(network, id, 'a-yes')
    expect(await notes()).toEqual([])
    await network.undo(null)
    expect(await notes()).toEqual(['waiting'])
  })

  test('a no that is noted is an answer wherever answers count, once', async () => {
    const network = await world(open)
    const id = await begun(network)
    await send(network, id, 'ask-a')
    const counted = async () => ({
      writing: (await network.write.desk(network.ana)).context.unanswered,
      person: (await network.person(network.ana)).tie.guard.allowed,
    })
    expect(await counted()).toEqual({ writing: 1, person: false })
    await walk(network, id, 'a-no')
    expect(await counted()).toEqual({ writing: 0, person: true })
    await network.undo(null)
    expect(await counted()).toEqual({ writing: 1, person: false })
    network.setNow(NOW + 2 * DAY_MS)
    await walk(network, id, 'a-no')
    const { n } = (await network.person(network.ana)).tie
    await network.take({
      'no.mbox': mail({
        from: 'Ana Ruiz <ana@oak.example>',
        to: 'robin@ash.example',
        at: new Date(NOW + DAY_MS).toISOString(),
        text: 'Thank you for thinking of me; just now it does not fit.',
      }),
    })
    expect((await network.person(network.ana)).tie.n).toBe(n)
  })

  test('asked for: through the connector, thanked and told', async () => {
    const network = await world(open)
    const { ana, kim } = network
    const { id } = await network.introductions.begin({
      way: 'ask',
      aId: ana,
      bId: kim,
      why: 'she built what I want to learn',
    })
    const asked = await send(network, id, 'ask-a')
    expect(asked).toMatchObject({ kind: 'intro_request', purpose: 'ask-intro' })
    await walk(network, id, 'a-yes', 'make')
    expect(await ledger(network)).toContain('give 0 introduction Introduced me to Kim Sato')
    await send(network, id, 'thank')
    expect((await network.introductions.one(id)).stage).toBe('thanked')
    await network.introductions.step(id, { step: 'outcome', outcome: 'A good first talk' })
    expect(await network.introductions.one(id)).toMatchObject({
      stage: 'told',
      standing: 'Introduced today: A good first talk',
      next: null,
    })
    for (const who of [ana, kim]) {
      expect((await network.introductions.list({ personId: who })).rows).toHaveLength(1)
    }
    expect((await network.introductions.list({ open: true })).rows).toEqual([])
  })

  test('before asking, a no on file, rest and earlier asks are said', async () => {
    const network = await world(open)
    const { ana, ben, kim } = network
    expect((await network.introductions.care([ana, ben])).notes).toEqual([])
    const id = await begun(network)
    await walk(network, id, 'ask-a')
    network.setNow(NOW + 30 * DAY_MS)
    await network.introductions.begin({ way: 'ask', aId: ana, bId: kim, why: '' })
    const [latest] = (await network.introductions.list({})).rows
    await walk(network, latest?.id ?? '', 'ask-a')
    await network.setStance(ben, 'declined')
    expect((await network.introductions.care([ana, ben])).notes).toEqual([
      {
        personId: ana,
        kind: 'asked-lately',
        text: 'You asked Ana about introductions twice since 24 November.',
      },
      {
        personId: ben,
        kind: 'declined',
        text: 'Ben said no to you before, and that holds.',
      },
    ])
  })

  test('a yes that came unasked, and other favours, are no asks for an introduction', async () => {
    const network = await world(open)
    const { ana, ben } = network
    const id = await begun(network)
    await walk(network, id, 'b-yes')
    await network.gives.add({
      personId: ana,
      sort: 'ask',
      kind: 'help',
      size: 'small',
      by: 'me',
      words: 'Advice on leases',
    })
    expect((await network.introductions.care([ana, ben])).notes).toEqual([])
  })

  test('other words begun for a step are put away once it is taken, and back when it is undone', async () => {
    const network = await world(open)
    const id = await begun(network)
    const draftId = '01b20000-0000-7000-8000-00000000aaaa'
    await network.introductions.draft(id, { draftId, step: 'ask-a' })
    const asked = await send(network, id, 'ask-a')
    const drafted = async () => (await network.write.desk(network.ana)).draft?.id ?? null
    expect(await drafted()).toBeNull()
    await network.undo(asked.changeId)
    expect(await drafted()).not.toBeNull()
    await network.write.discard(asked.draftId)
    expect(await drafted()).toBe(draftId)
    await walk(network, id, 'a-no')
    expect(await drafted()).toBeNull()
    await network.undo(null)
    expect(await drafted()).toBe(draftId)
  })

  test('what was asked is left alone until its own day, whatever was written before', async () => {
    const network = await world(open)
    await network.talked(network.ana, { channel: 'email', at: NOW - 3 * DAY_MS })
    const id = await begun(network)
    await send(network, id, 'ask-a')
    const until = NOW + 7 * DAY_MS
    const { guard } = (await network.person(network.ana)).tie
    expect(guard).toMatchObject({ allowed: false, until })
    expect((await network.write.desk(network.ana)).notes).toMatchObject([
      { kind: 'waiting', until },
    ])
    network.setNow(until)
    expect((await network.write.desk(network.ana)).notes).toEqual([])
    expect((await network.person(network.ana)).tie.guard.allowed).toBe(true)
  })

  test('that two may know each other already is said, with what speaks for it', async () => {
    const network = await openNetwork(open)
    const met = (n: number) =>
      mail({
        from: 'robin@ash.example',
        to: 'Ana Ruiz <ana@oak.example>, Ben Okafor <ben@elm.example>',
        at: `2026-10-0${n}T10:00:00Z`,
        text: 'Dear both, shall we meet on Monday?',
        subject: `Planning ${n}`,
        id: `t${n}@ash.example`,
      })
    await network.take({ 'Email Addresses.csv': OWN_ADDRESSES, 'mailbox.mbox': met(1) })
    const ana = await network.findPerson('Ana Ruiz')
    const ben = await network.findPerson('Ben Okafor')
    expect((await network.introductions.care([ana, ben])).notes).toEqual([])
    await network.take({ 'more.mbox': met(2) })
    const text =
      'Ana and Ben were in touch with you together twice, last on 2 October; they may know each other.'
    expect((await network.introductions.care([ana, ben])).notes).toEqual([
      { personId: ana, kind: 'acquainted', text },
    ])
    for (const id of [ana, ben]) {
      await network.editPerson(id, { set: [{ field: 'employer', value: 'Oak Archive' }] })
    }
    expect((await network.introductions.care([ana, ben])).notes).toMatchObject([
      { text: 'Ana and Ben both work at Oak Archive; they may well know each other.' },
    ])
  })

  test('move with people who turn out to be one, and go with whoever is forgotten', async () => {
    const network = await world(open)
    const id = await begun(network)
    const { id: twin } = await network.addPerson({ name: 'Anita Ruiz' })
    await network.mergePeople(network.ana, twin)
    expect((await network.introductions.one(id)).a.personId).toBe(network.ana)
    const words = await network.introductions.draft(id, {
      draftId: '01b30000-0000-7000-8000-000000000001',
      step: 'ask-b',
    })
    expect(words.personId).toBe(network.ben)
    await send(network, id, 'ask-a')
    const said = async () =>
      JSON.stringify([await network.person(network.ana), await network.history(null)])
    expect(await said()).toContain('Ben Okafor')
    await network.forgetPerson(network.ben)
    expect((await network.introductions.list({})).rows).toEqual([])
    expect(await said()).not.toContain('Ben Okafor')
    const left = await network.home.store.read(network.home.owner, (s) =>
      s.db
        .selectFrom('introduction_draft')
        .select('id')
        .where('owner_id', '=', s.owner)
        .where('introduction_id', '=', id)
        .execute(),
    )
    expect(left).toEqual([])
  })

  test('undoing the first word on somebody leaves the later ones', async () => {
    const network = await openNetwork(open)
    const { id: ana } = await network.addPerson({ name: 'Ana Ruiz' })
    await network.take(WORLD)
    const kim = await network.findPerson('Kim Sato')
    const ben = await network.findPerson('Ben Okafor')
    const first = await network.introductions.begin({ aId: kim, bId: ana, why: '' })
    const second = await network.introductions.begin({ aId: ben, bId: kim, why: WHY })
    await network.promises.add({ personId: kim, by: 'me', what: 'send the map' })
    await network.undo(first.changeId)
    expect((await network.introductions.list({})).rows.map(({ id }) => id)).toEqual([second.id])
    expect((await network.promises.list({ view: 'all' })).rows).toMatchObject([
      { person: 'Kim Sato', what: 'send the map' },
    ])
  })

  test('undoing the import keeps the people an introduction is about', async () => {
    const network = await openNetwork(open)
    const first = await network.take(WORLD)
    const ana = await network.findPerson('Ana Ruiz')
    const ben = await network.findPerson('Ben Okafor')
    const { id } = await network.introductions.begin({ aId: ana, bId: ben, why: WHY })
    await network.undo(first.id)
    expect(await network.introductions.one(id)).toMatchObject({ a: { personId: ana } })
    await network.take(WORLD)
    expect(await network.introductions.one(id)).toMatchObject({ why: WHY })
  })

  test('the coach has nothing against the words laid down', async () => {
    const network = await world(open)
    const id = await begun(network)
    const found: string[] = []
    const look = async (step: IntroductionStep, which = id) => {
      const { text, kind } = await send(network, which, step)
      const clean = text.replaceAll(/\{[^}]*\}/g, 'the oral history tapes')
      const { findings } = coachText(clean, kind, {})
      found.push(...findings.map((one) => `${step}: ${one.rule}`))
    }
    await look('ask-a')
    await look('remind-a')
    await walk(network, id, 'a-yes')
    await look('ask-b')
    await walk(network, id, 'b-yes')
    await look('make')
    await look('ask-outcome')
    const { ana, kim } = network
    const asked = await network.introductions.begin({ way: 'ask', aId: ana, bId: kim, why: WHY })
    await look('ask-a', asked.id)
    await look('remind-a', asked.id)
    await walk(network, asked.id, 'make')
    await look('thank', asked.id)
    await look('outcome', asked.id)
    expect(found).toEqual([])
  })
})

async function ledger(network: Network): Promise<readonly string[]> {
  const rows = await network.home.store.read(network.home.owner, (s) =>
    s.db.selectFrom('give').selectAll().where('owner_id', '=', s.owner).execute(),
  )
  return rows.map((row) => `${row.sort} ${row.by_me} ${row.kind} ${row.words}`).toSorted()
}
