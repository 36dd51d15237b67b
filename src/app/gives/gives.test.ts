import { expect, test } from 'vitest'
import type { GiveView } from '../../domain/view/give-view.ts'
import { onBothEngines } from '../../store/testing.ts'
import { connections, mail, openNetwork, OWN_ADDRESSES, type Network } from '../testing.ts'

const ME = 'robin@ash.example'
const ANA = 'Ana Ruiz <ana@oak.example>'
const KIM = 'Kim Lee <kim@elm.example>'
const BEN = 'Ben Okafor <ben@fir.example>'

const TALK = [
  mail({
    from: ME,
    to: ANA,
    at: '2026-09-01T10:00:00Z',
    text: 'Hi Ana, how are you?',
    id: 'a1@ash',
  }),
  mail({
    from: ME,
    to: BEN,
    at: '2026-09-02T10:00:00Z',
    text: 'Hi Ben, how are you?',
    id: 'b1@ash',
  }),
].join('')
const INTRODUCED = mail({
  from: ANA,
  to: `${ME}, ${KIM}`,
  at: '2026-11-19T10:00:00Z',
  text: 'Robin, Kim: I would like to introduce you two. You both love maps.',
  subject: 'Robin, meet Kim',
  id: 'in@oak.example',
})
const ANSWER = mail({
  from: KIM,
  to: ME,
  at: '2026-11-20T08:00:00Z',
  text: 'Thanks Ana (moving you to bcc). Robin, when shall we talk?',
  subject: 'Re: Robin, meet Kim',
  id: 'an@elm.example',
  replyTo: 'in@oak.example',
})
const I_INTRODUCED = mail({
  from: ME,
  to: `${BEN}, ${KIM}`,
  at: '2026-10-05T10:00:00Z',
  text: 'Ben, Kim: let me introduce you to each other.',
  subject: 'Ben and Kim',
  id: 'out@ash.example',
})
const THANKED = mail({
  from: ME,
  to: ANA,
  at: '2026-11-21T10:00:00Z',
  text: 'Hi Ana,\n\nthank you so much for putting me in touch with Kim.\n\nRobin',
  subject: 'Kim',
  id: 'th@ash.example',
})

const FILES = {
  'Email Addresses.csv': OWN_ADDRESSES,
  'mailbox.mbox': TALK + INTRODUCED + ANSWER + I_INTRODUCED,
  'Recommendations_Received.csv': [
    'First Name,Last Name,Company,Job Title,Text,Creation Date,Status',
    'Dana,Holm,Tall Pine,Editor,"A joy to work with.","11/10/26, 05:51 PM",VISIBLE',
  ].join('\n'),
  'Endorsement_Given_Info.csv': [
    'Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Endorsement Status',
    '2026/06/18 14:24:54 UTC,Cartography,Luis,Prieto,www.linkedin.com/in/luis,ACCEPTED',
  ].join('\n'),
  'Connections.csv': connections(
    { name: 'Luis Prieto', slug: 'luis', company: 'Oak Press' },
    { name: 'Dana Holm', slug: 'dana', company: 'Tall Pine' },
  ),
}

async function ledger(network: Network, query = {}): Promise<readonly GiveView[]> {
  return (await network.gives.list(query)).rows
}

const short = ({ by, kind, person, others, loop }: GiveView) =>
  [by, kind, person, ...others, loop?.state ?? '-'].join(' ')

onBothEngines('The ledger', (open) => {
  test('tells what imports know for certain, both ways, newest first', async () => {
    const network = await openNetwork(open)
    await network.take(FILES)
    expect((await ledger(network)).map(short)).toEqual(
      [
        'them introduction Ana Ruiz Kim Lee open',
        'them endorsement Dana Holm open',
        'me introduction Ben Okafor Kim Lee -',
        'me introduction Kim Lee Ben Okafor -',
        'me endorsement Luis Prieto -',
      ].toSorted(byOrderOf(await ledger(network))),
    )
    expect((await ledger(network, { kind: 'endorsement', by: 'me' })).map(short)).toEqual([
      'me endorsement Luis Prieto -',
    ])
  })

  test('pages through everything once', async () => {
    const network = await openNetwork(open)
    await network.take(FILES)
    const all: GiveView[] = []
    for (let after: string | undefined; ;) {
      const page: Awaited<ReturnType<typeof network.gives.list>> = await network.gives.list({
        limit: 2,
        ...(after === undefined ? {} : { after }),
      })
      all.push(...page.rows)
      if (page.next === null) break
      after = page.next
    }
    expect(all).toEqual(await ledger(network))
  })

  test('keeps what the owner adds, changes and takes out, each undone', async () => {
    const network = await openNetwork(open)
    await network.take(FILES)
    const personId = await network.findPerson('Ben Okafor')
    const { id, changeId } = await network.gives.add({
      personId,
      by: 'them',
      kind: 'lead',
      words: ' the map   room ',
    })
    const [line] = await ledger(network, { personId })
    expect(line).toMatchObject({
      id,
      by: 'them',
      kind: 'lead',
      size: 'medium',
      words: 'the map room',
    })
    expect(line?.loop).toMatchObject({ state: 'open', next: { what: 'thank', due: '2026-11-25' } })
    const { changeId: edited } = await network.gives.edit(id, { kind: 'help', size: 'small' })
    expect((await ledger(network, { personId }))[0]).toMatchObject({ kind: 'help', size: 'small' })
    await network.undo(edited)
    const { changeId: gone } = await network.gives.answer(id, 'none')
    expect(await ledger(network, { personId })).toHaveLength(1)
    await network.undo(gone)
    expect((await ledger(network, { personId }))[0]).toMatchObject({ id, kind: 'lead' })
    await network.undo(changeId)
    expect(await ledger(network, { personId })).toHaveLength(1)
  })

  test('holds the owner’s word on what imports tell through undo and import again', async () => {
    const network = await openNetwork(open)
    const { id: importId } = await network.take(FILES)
    const [found] = await ledger(network, { kind: 'introduction', by: 'them' })
    const [praise] = await ledger(network, { kind: 'endorsement', by: 'them' })
    await network.gives.answer(found?.id ?? '', 'none')
    await network.gives.edit(praise?.id ?? '', { kind: 'help', size: 'large' })
    expect(await ledger(network, { kind: 'introduction', by: 'them' })).toEqual([])
    await network.undo(importId, { withEntangled: true })
    expect(await ledger(network)).toEqual([])
    await network.take(FILES)
    expect(await ledger(network, { kind: 'introduction', by: 'them' })).toEqual([])
    expect(await ledger(network, { by: 'them' })).toMatchObject([{ kind: 'help', size: 'large' }])
    await expect(network.gives.edit(praise?.id ?? '', { words: 'x' })).rejects.toThrow('import')
  })

  test('counts months of the owner’s calendar, an introduction of two as one', async () => {
    const network = await openNetwork(open)
    await network.take(FILES)
    const personId = await network.findPerson('Ben Okafor')
    await network.gives.add({ personId, by: 'me', sort: 'ask', kind: 'help' })
    const months = await network.gives.months(3)
    expect(months).toEqual([
      { month: '2026-09', kinds: [], asked: 0, wasAsked: 0 },
      {
        month: '2026-10',
        kinds: [{ kind: 'introduction', given: 1, received: 0 }],
        asked: 0,
        wasAsked: 0,
      },
      {
        month: '2026-11',
        kinds: [
          { kind: 'introduction', given: 0, received: 1 },
          { kind: 'endorsement', given: 0, received: 1 },
        ],
        asked: 1,
        wasAsked: 0,
      },
    ])
  })

  test('refuses what lies ahead and people nobody knows', async () => {
    const network = await openNetwork(open)
    await network.take(FILES)
    const personId = await network.findPerson('Ben Okafor')
    const at = Date.parse('2026-12-24T09:00:00Z')
    await expect(network.gives.add({ personId, by: 'me', kind: 'gift', at })).rejects.toThrow(
      'ahead',
    )
    await expect(network.gives.list({ personId: 'nobody' })).rejects.toThrow('nobody')
    await expect(network.gives.answer('nothing', 'thanked')).rejects.toThrow('no such line')
  })

  test('is forgotten with the person, the owner’s word on it too', async () => {
    const network = await openNetwork(open)
    await network.take(FILES)
    const personId = await network.findPerson('Dana Holm')
    const [praise] = await ledger(network, { personId })
    await network.gives.answer(praise?.id ?? '', 'thanked')
    await network.gives.add({ personId, by: 'them', kind: 'help', words: 'with the atlas' })
    await network.forgetPerson(personId)
    expect((await ledger(network)).some(({ person }) => person === 'Dana Holm')).toBe(false)
    const left = await network.home.store.read(network.home.owner, async (s) => [
      ...(await s.db.selectFrom('give').selectAll().where('owner_id', '=', s.owner).execute()),
      ...(await s.db.selectFrom('give_mark').selectAll().where('owner_id', '=', s.owner).execute()),
    ])
    expect(left).toEqual([])
  })

  test('moves with people that turn out to be one', async () => {
    const network = await openNetwork(open)
    await network.take(FILES)
    const [ben, luis] = [
      await network.findPerson('Ben Okafor'),
      await network.findPerson('Luis Prieto'),
    ]
    await network.gives.add({ personId: luis, by: 'me', kind: 'gift' })
    await network.mergePeople(ben, luis)
    expect((await ledger(network, { personId: ben })).map(({ kind }) => kind).toSorted()).toEqual([
      'endorsement',
      'gift',
      'introduction',
    ])
  })
})

/** The expected lines in the order of the ledger: the two of one introduction come by person id. */
function byOrderOf(rows: readonly GiveView[]) {
  const order = rows.map(short)
  return (left: string, right: string) => order.indexOf(left) - order.indexOf(right)
}

onBothEngines('The loop of help received', (open) => {
  test('comes to Today as thanks the day after, and ticking it off closes it', async () => {
    const network = await openNetwork(open)
    await network.take(FILES)
    const { moves } = await network.today()
    const move = moves.find(({ kind, person }) => kind === 'thank' && person === 'Ana Ruiz')
    expect(move?.why).toBe(
      'Ana introduced you to Kim Lee on Thursday. No word of thanks is on record yet',
    )
    expect(move?.say).toContain('introducing me to Kim Lee')
    const { changeId } = await network.moveDone(move?.id ?? '', { channel: 'email' })
    const [line] = await ledger(network, { kind: 'introduction', by: 'them' })
    expect(line?.loop).toMatchObject({ state: 'thanked', next: { what: 'report' } })
    await network.undo(changeId)
    expect((await ledger(network, { kind: 'introduction', by: 'them' }))[0]?.loop?.state).toBe(
      'open',
    )
  })

  test('is seen closed by thanks in mail', async () => {
    const network = await openNetwork(open)
    await network.take({ ...FILES, 'more.mbox': THANKED })
    const [line] = await ledger(network, { kind: 'introduction', by: 'them' })
    expect(line?.loop).toMatchObject({
      state: 'thanked',
      thankedAt: Date.parse('2026-11-21T10:00:00Z'),
      next: { what: 'report', due: '2026-12-31' },
    })
    const { moves } = await network.today()
    expect(moves.filter(({ kind, person }) => kind === 'thank' && person === 'Ana Ruiz')).toEqual(
      [],
    )
  })

  test('asks for news six weeks on, once, until told or let go', async () => {
    const network = await openNetwork(open)
    await network.take({ ...FILES, 'more.mbox': THANKED })
    network.setNow(Date.parse('2027-01-02T09:00:00Z'))
    const report = async () =>
      (await network.today()).moves.find(({ kind, state }) => kind === 'report' && state === 'open')
    const move = await report()
    expect(move?.why).toContain('Ana introduced you to Kim Lee on 19 November')
    const { changeId } = await network.moveDone(move?.id ?? '', { channel: 'email' })
    expect(await report()).toBeUndefined()
    await network.undo(changeId)
    expect((await report())?.id).toBe(move?.id)
    const [line] = await network.gives.loops()
    await network.gives.answer(line?.id ?? '', 'let-go')
    expect(await report()).toBeUndefined()
    expect(await network.gives.loops()).toEqual([])
  })

  test('names the application it was for', async () => {
    const network = await openNetwork(open)
    await network.take({
      ...FILES,
      'Jobs/Job Applications.csv': [
        'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers',
        '"11/12/26, 3:45 PM",,,"Tall Pine, Inc.",Mapmaker,https://www.linkedin.com/jobs/view/1,,',
      ].join('\n'),
    })
    const personId = await network.findPerson('Dana Holm')
    network.setNow(Date.parse('2026-11-10T09:00:00Z'))
    await network.gives.add({ personId, by: 'them', kind: 'endorsement', words: 'with the editor' })
    network.setNow(Date.parse('2026-12-29T09:00:00Z'))
    const { moves } = await network.today()
    expect(moves.find(({ kind, person }) => kind === 'report' && person === 'Dana Holm')?.why).toBe(
      'Dana put in a word for you on 10 November: with the editor, and you applied at Tall Pine, Inc. on 12 November. Dana may like to hear how it went',
    )
  })

  test('is closed by a message sent from here, and what it gave or asked is in the ledger', async () => {
    const network = await openNetwork(open)
    await network.take(FILES)
    const personId = await network.findPerson('Ana Ruiz')
    const send = (purpose: 'thank' | 'ask', id: string) =>
      network.write.sent({
        id,
        personId,
        moveId: null,
        kind: 'followup',
        purpose,
        channel: 'email',
        subject: '',
        text: 'A few words.',
      })
    const { changeId } = await send('thank', '01a20000-0000-7000-8000-000000000001')
    expect((await ledger(network, { personId })).map(short)).toEqual([
      'me thanks Ana Ruiz -',
      'them introduction Ana Ruiz Kim Lee thanked',
    ])
    await network.undo(changeId)
    expect((await ledger(network, { personId })).map(short)).toEqual([
      'them introduction Ana Ruiz Kim Lee open',
    ])
    await send('ask', '01a20000-0000-7000-8000-000000000002')
    const { context, facts } = await network.write.readerContext(personId, { text: '' })
    expect(context.days_since_ask).toBe(0)
    expect(facts.days_since_ask?.text).toBe('You asked for something')
  })
})
