import { expect, test } from 'vitest'
import type { PromiseView } from '../../domain/view/promise-view.ts'
import { onBothEngines } from '../../store/testing.ts'
import { mail, openNetwork, OWN_ADDRESSES, personNamed, type Network } from '../testing.ts'

const ME = 'robin@ash.example'
const ANA = 'Ana Ruiz <ana@oak.example>'
const BEN = 'Ben Okafor <ben@elm.example>'

const MINE = mail({
  from: ME,
  to: ANA,
  at: '2026-11-19T10:00:00Z',
  text: "Hi Ana,\n\nI'll send you the slides by Wednesday.\n\nRobin",
  subject: 'Slides',
  id: 'p1@ash.example',
})
const THEIRS = mail({
  from: BEN,
  to: ME,
  at: '2026-11-16T10:00:00Z',
  text: 'Dear Robin,\n\nI will get back to you about the room by Friday.\n\nBen',
  subject: 'The room',
  id: 'p2@elm.example',
})
const FIRST = mail({
  from: ME,
  to: BEN,
  at: '2026-11-10T10:00:00Z',
  text: 'Dear Ben,\n\nis the room free in March?\n\nRobin',
  subject: 'The room',
  id: 'f1@ash.example',
})
const INVITED = mail({
  from: ME,
  to: BEN,
  at: '2026-11-18T10:00:00Z',
  text: 'Dear Ben,\n\ncome and see us when you are in town.\n\nRobin',
  subject: 'Visit',
  id: 'p3@ash.example',
})
const DELIVERED = mail({
  from: ME,
  to: ANA,
  at: '2026-11-20T10:00:00Z',
  text: 'Hi Ana,\n\nas promised, here are the slides.\n\nRobin',
  subject: 'Re: Slides',
  id: 'd1@ash.example',
  replyTo: 'p1@ash.example',
})

/** Names no deed. */
const TOLD = mail({
  from: ME,
  to: ANA,
  at: '2026-11-21T10:00:00Z',
  text: 'Hi Ana,\n\nTwelve slides below, the map is number nine.\n\nRobin',
  subject: 'Re: Slides',
  id: 't1@ash.example',
  replyTo: 'p1@ash.example',
})
const ELSEWHERE = mail({
  from: ME,
  to: ANA,
  at: '2026-11-21T10:00:00Z',
  text: 'Hi Ana,\n\nTwelve slides below, the map is number nine.\n\nRobin',
  subject: 'Re: Maps',
  id: 't2@ash.example',
  replyTo: 'o1@ash.example',
})

const WORLD = {
  'Email Addresses.csv': OWN_ADDRESSES,
  'mailbox.mbox': FIRST + MINE + THEIRS + INVITED,
}

async function read(network: Network, view: 'suggested' | 'open' | 'all' = 'all') {
  return (await network.promises.list({ view })).rows
}

async function mine(network: Network): Promise<PromiseView> {
  const found = (await read(network)).find(({ messageId }) => messageId === 'p1@ash.example')
  if (found === undefined) throw new Error('the promise is not there')
  return found
}

onBothEngines('promises', (open) => {
  test('are found in mail of either side, as suggestions with day, words and source', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const suggested = await read(network, 'suggested')
    expect(suggested.map(({ madeAt }) => madeAt)).toEqual(
      suggested.map(({ madeAt }) => madeAt).toSorted((left, right) => right - left),
    )
    expect(suggested).toMatchObject([
      {
        by: 'me',
        person: 'Ana Ruiz',
        what: 'send you the slides',
        words: "I'll send you the slides by Wednesday.",
        due: '2026-11-25',
        late: false,
        source: 'mail',
        messageId: 'p1@ash.example',
      },
      { by: 'me', kind: 'invitation', person: 'Ben Okafor', due: null },
      {
        by: 'them',
        person: 'Ben Okafor',
        what: 'get back to you about the room',
        due: '2026-11-20',
        state: 'open',
        confirmed: false,
        late: true,
        messageId: 'p2@elm.example',
      },
    ])
    expect(await read(network, 'open')).toEqual([])
  })

  test('are seen kept in later mail, in whichever order the files come', async () => {
    const network = await openNetwork(open)
    const whole = await network.take({
      ...WORLD,
      'mailbox.mbox': DELIVERED + FIRST + MINE + THEIRS,
    })
    expect(whole.promisesKept).toBe(0)
    expect(await mine(network)).toMatchObject({ state: 'kept', late: false, confirmed: false })
    const later = await openNetwork(open)
    await later.take(WORLD)
    const second = await later.take({ 'more.mbox': DELIVERED })
    expect(second.promisesKept).toBe(1)
    expect(await mine(later)).toMatchObject({ state: 'kept' })
    await later.undo(second.id)
    expect(await mine(later)).toMatchObject({ state: 'open' })
    await later.promises.dismiss((await mine(later)).id)
    const third = await later.take({ 'more.mbox': DELIVERED })
    expect(third.promisesKept).toBe(0)
  })

  test('are seen kept by what an answer states, in whichever order it is read', async () => {
    const network = await openNetwork(open)
    await network.take({ ...WORLD, 'mailbox.mbox': TOLD + FIRST + MINE + THEIRS })
    expect(await mine(network)).toMatchObject({ state: 'kept' })
    const later = await openNetwork(open)
    await later.take(WORLD)
    await later.take({ 'more.mbox': ELSEWHERE })
    expect(await mine(later)).toMatchObject({ state: 'open' })
    await later.take({ 'more.mbox': TOLD })
    expect(await mine(later)).toMatchObject({ state: 'kept' })
  })

  test('are seen kept by what is sent from here, until that is undone', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const row = await mine(network)
    const { changeId } = await network.write.sent({
      id: '01a20000-0000-7000-8000-000000000001',
      personId: row.personId,
      moveId: null,
      kind: 'followup',
      purpose: null,
      channel: 'email',
      subject: 'Slides',
      text: 'Hi Ana,\n\nas promised, here are the slides.\n\nRobin',
    })
    expect(await mine(network)).toMatchObject({ state: 'kept', confirmed: false })
    await network.undo(changeId)
    expect(await mine(network)).toMatchObject({ state: 'open' })
  })

  test('what the owner says of keeping holds against mail', async () => {
    const network = await openNetwork(open)
    await network.take({ ...WORLD, 'mailbox.mbox': MINE + DELIVERED })
    const { id } = await mine(network)
    const { changeId } = await network.promises.accept(id)
    expect(await mine(network)).toMatchObject({ state: 'open', confirmed: true })
    await network.take({ 'more.mbox': DELIVERED.replace('d1@', 'd2@') })
    expect(await mine(network)).toMatchObject({ state: 'open' })
    await network.undo(changeId, { withEntangled: true })
    expect(await mine(network)).toMatchObject({ state: 'kept', confirmed: false })
  })

  test('answers are one key each, undone one by one, and outlive a new import', async () => {
    const network = await openNetwork(open)
    const first = await network.take(WORLD)
    const { id } = await mine(network)
    await network.promises.accept(id)
    expect(await read(network, 'open')).toMatchObject([{ id, confirmed: true, state: 'open' }])
    await network.promises.kept(id)
    expect(await mine(network)).toMatchObject({ state: 'kept' })
    await network.undo(null)
    expect(await mine(network)).toMatchObject({ state: 'open', confirmed: true })
    await network.promises.dismiss(id)
    await network.undo(first.id)
    expect(await read(network)).toEqual([])
    await network.take(WORLD)
    expect((await mine(network)).state).toBe('dismissed')
    expect((await read(network, 'suggested')).map((row) => row.id)).not.toContain(id)
  })

  test('the same answer again is answered as before, and stands in the history once', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const { id } = await mine(network)
    for (const answer of ['dismiss', 'accept', 'release', 'kept'] as const) {
      const before = (await network.history(null)).changes.length
      const first = await network.promises[answer](id)
      expect(await network.promises[answer](id)).toEqual(first)
      expect((await network.history(null)).changes).toHaveLength(before + 1)
    }
    await network.undo(null)
    await network.promises.kept(id)
    expect(await mine(network)).toMatchObject({ state: 'kept' })
  })

  test('what was kept is not let go, and what was none is not kept, but taken up first', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const { id } = await mine(network)
    await network.promises.kept(id)
    const before = (await network.history(null)).changes.length
    for (const answer of ['release', 'dismiss'] as const) {
      await expect(network.promises[answer](id)).rejects.toMatchObject({ kind: 'conflict' })
    }
    expect((await network.history(null)).changes).toHaveLength(before)
    await network.promises.accept(id)
    await network.promises.dismiss(id)
    await expect(network.promises.kept(id)).rejects.toMatchObject({
      kind: 'conflict',
      message: 'This was said to be no promise. Take it up first.',
    })
  })

  test('the record of a year tells what came of each side’s, as mail and the owner show it', async () => {
    const network = await openNetwork(open)
    await network.take({ ...WORLD, 'mailbox.mbox': FIRST + MINE + THEIRS + INVITED + DELIVERED })
    const none = { inTime: 0, late: 0, unseen: 0, released: 0, inTimeShare: null }
    expect((await network.promises.wordKept()).sides).toEqual([
      { ...none, by: 'me' },
      { ...none, by: 'them', unseen: 1 },
    ])
    network.setNow(Date.parse('2026-11-27T09:00:00Z'))
    const { sides, months } = await network.promises.wordKept()
    expect(sides).toMatchObject([{ inTime: 1 }, { unseen: 1 }])
    expect(months.at(-1)).toMatchObject({ month: '2026-11', mine: { inTime: 1 } })
    const [theirs] = (await read(network)).filter(({ by }) => by === 'them')
    await network.promises.release(theirs?.id ?? '')
    await network.promises.dismiss((await mine(network)).id)
    expect((await network.promises.wordKept()).sides).toMatchObject([
      { inTime: 0, unseen: 0 },
      { unseen: 0, released: 1 },
    ])
  })

  test('importing the same again changes nothing', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    await network.promises.dismiss((await mine(network)).id)
    const before = await read(network)
    await network.take({ ...WORLD, 'copy.mbox': MINE + THEIRS })
    expect(await read(network)).toEqual(before)
  })

  test('typed by hand need no confirming; words and day may change', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const ana = await personNamed(network, 'Ana Ruiz')
    const { id } = await network.promises.add({
      personId: ana.id,
      by: 'me',
      what: 'A book for her',
    })
    await network.promises.edit(id, { due: '2026-12-01', what: 'The book on maps' })
    expect(await read(network, 'open')).toMatchObject([
      { id, what: 'The book on maps', due: '2026-12-01', confirmed: true, source: 'you' },
    ])
    await network.promises.edit(id, { due: null })
    expect(await read(network, 'open')).toMatchObject([{ due: null }])
    await network.promises.release(id)
    expect(await read(network, 'open')).toEqual([])
    await expect(network.promises.add({ personId: ana.id, by: 'me', what: ' ' })).rejects.toThrow(
      /few words/,
    )
  })

  test('are found in the owner’s own notes, of both sides', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const ana = await personNamed(network, 'Ana Ruiz')
    await network.addNote(ana.id, {
      text: 'Promised her an introduction to Kim. She will send me her paper on Friday.',
    })
    expect(
      (await network.person(ana.id)).promises
        .filter(({ source }) => source === 'you')
        .toSorted((left, right) => (left.by < right.by ? -1 : 1)),
    ).toMatchObject([
      { by: 'me', what: 'an introduction to Kim' },
      { by: 'them', due: '2026-11-27' },
    ])
  })

  test('follow their person through a merge and a split', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const ana = await personNamed(network, 'Ana Ruiz')
    const ben = await personNamed(network, 'Ben Okafor')
    await network.mergePeople(ben.id, ana.id)
    expect((await network.person(ana.id)).promises).toHaveLength(3)
    await network.undo(null)
    expect((await network.person(ana.id)).promises).toHaveLength(1)
  })

  test('stand on Today in time: the owner’s own first, another’s gently after its day', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const { moves } = await network.today()
    const promises = moves.filter(({ kind }) => kind === 'promise')
    expect(promises.map(({ person }) => person)).toEqual(['Ana Ruiz', 'Ben Okafor'])
    expect(promises[0]).toMatchObject({
      why: expect.stringContaining("I'll send you the slides by Wednesday."),
      say: 'I said I would send you the slides. Here it is:',
    })
    expect(promises[0]?.reasons[0]?.locator).toBe((await mine(network)).locator)
    await network.moveDone(promises[0]?.id ?? '', {})
    expect(await mine(network)).toMatchObject({ state: 'kept' })
    await network.undo(null)
    expect(await mine(network)).toMatchObject({ state: 'open' })
  })

  test('are known to the brief and to the coach', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const ana = await personNamed(network, 'Ana Ruiz')
    expect(ana.brief.open.map(({ text }) => text)).toContain(
      "You said: I'll send you the slides by Wednesday.",
    )
  })

  test('go with somebody who is forgotten, and come back with a restored export', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    await network.promises.accept((await mine(network)).id)
    const files: Record<string, string> = {}
    for await (const { name, chunks } of network.export('json')) {
      let text = ''
      for await (const chunk of chunks) text += chunk
      files[name] = text
    }
    const restored = await openNetwork(open)
    await restored.take(files)
    expect(await read(restored)).toEqual(await read(network))
    await network.forgetPerson((await personNamed(network, 'Ana Ruiz')).id)
    expect((await read(network)).map(({ person }) => person)).not.toContain('Ana Ruiz')
    await network.take({ 'again.mbox': MINE })
    expect((await read(network)).map(({ person }) => person)).not.toContain('Ana Ruiz')
  })

  test('one says early that it will be late, in words of one’s own', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const row = await mine(network)
    const { personId, text } = await network.promises.sayLate(row.id)
    expect(personId).toBe(row.personId)
    expect(text).toContain('Hi Ana')
    expect(text).toContain(row.words)
    expect(text).toContain('You will have it by {day}.')
    const sayOn = async (due: string | null) => {
      await network.promises.edit(row.id, { due })
      return (await network.promises.sayLate(row.id)).text.split('\n')[2]?.split('” ')[1]
    }
    expect(await sayOn('2026-12-14')).toBe(
      'It will be later than 14 December, and I would rather say so early.',
    )
    expect(await sayOn('2026-11-02')).toBe(
      'That day has gone by, and I am sorry that you had to wait.',
    )
    expect(await sayOn(null)).toMatch(/^It takes me longer than I thought/)
  })

  test('what was noted by hand is said to come later in words that fit its verb', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const { personId } = await mine(network)
    const later = async (what: string) => {
      const { id } = await network.promises.add({ personId, by: 'me', what })
      return (await network.promises.sayLate(id, '2026-12-01')).text
    }
    expect(await later('Lend them the tripod')).toContain('You will have it by 1 December.')
    expect(await later('Call about the roof')).toContain('I will call you by 1 December.')
    expect(await later('Water the ferns')).toContain('I will do it by 1 December.')
  })

  test('what is written of them ends as letters do, and a friendly word asks without hurry', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    await network.editSettings({ ownNames: ['Robin Ash'] })
    const row = await mine(network)
    expect((await network.promises.sayLate(row.id)).text).toMatch(/\n\nBest wishes,\nRobin Ash$/)
    const kind = await network.promises.askKindly(row.id)
    expect(kind.personId).toBe(row.personId)
    expect(kind.text).toMatch(/^Hi Ana,\n\nI thought of what you said: “.*There is no hurry/)
    expect(kind.text).toMatch(/\n\nBest wishes,\nRobin Ash$/)
    const noted = { personId: row.personId, by: 'them', what: 'lend me the tripod' } as const
    const { id } = await network.promises.add(noted)
    expect((await network.promises.askKindly(id)).text).toContain(
      'You were going to lend me the tripod. There is no hurry.',
    )
  })

  const LATER = {
    id: '01a20000-0000-7000-8000-000000000009',
    kind: 'followup',
    purpose: null,
    channel: 'email',
    subject: 'A little later than I said',
  } as const

  test('saying it will be later takes the new day, and moves the promise there once sent', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const row = await mine(network)
    await expect(network.promises.sayLate(row.id, '2026-11-20')).rejects.toMatchObject({
      kind: 'invalid-input',
    })
    const { text, ...draft } = await network.promises.sayLate(row.id, '2026-12-01')
    expect(text).toContain('You will have it by 1 December.')
    await network.write.save({ ...LATER, ...draft, text })
    // The desk itself names no move.
    const { changeId } = await network.write.sent({ ...LATER, personId: row.personId, text })
    expect(await mine(network)).toMatchObject({ due: '2026-12-01', state: 'open', confirmed: true })
    expect(await read(network, 'open')).toHaveLength(1)
    expect((await read(network)).filter(({ by }) => by === 'me')).toHaveLength(2)
    await network.undo(changeId)
    expect(await mine(network)).toMatchObject({ due: '2026-11-25', confirmed: false })
  })

  test('the day that was sent counts, not the one that was asked for first', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const row = await mine(network)
    const { text, ...draft } = await network.promises.sayLate(row.id, '2026-12-01')
    await network.write.sent({ ...LATER, ...draft, text: text.replace('1 Dec', '4 Dec') })
    expect((await mine(network)).due).toBe('2026-12-04')
    const again = await network.promises.sayLate(row.id, '2026-12-08')
    const id = LATER.id.replace('9', 'a')
    await network.write.sent({ ...LATER, ...again, id, text: 'Liebe Ana, es wird später.' })
    expect((await mine(network)).due).toBe('2026-12-08')
  })

  test('lead to the words they were said in', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const row = await mine(network)
    const { words, payload } = await network.record(row.locator ?? '')
    expect(words).toContain(row.words)
    expect(payload).toMatchObject({ subject: 'Slides' })
    const text = `Hi Ana,\n\n${'It rained all week. '.repeat(12)}I will send you the list by Friday.`
    const sent = await network.write.sent({ ...LATER, personId: row.personId, text })
    expect(await network.record(`interaction:${sent.interactionId}`)).toMatchObject({
      source: 'you',
      words: text,
    })
  })

  test('made in what is sent from here are suggested, and once only when the mail comes in', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const { personId } = await mine(network)
    const text = 'Hi Ana,\n\nI will send you the reading list by Friday.\n\nRobin'
    const { changeId } = await network.write.sent({ ...LATER, personId, text })
    const found = async () =>
      (await read(network, 'suggested')).filter(({ what }) => what.includes('reading list'))
    expect(await found()).toMatchObject([
      { by: 'me', person: 'Ana Ruiz', due: '2026-11-27', confirmed: false, source: 'you' },
    ])
    const at = '2026-11-24T09:04:00Z'
    const sent = { 'sent.mbox': mail({ from: ME, to: ANA, at, text, id: 's1@ash.example' }) }
    const second = await network.take(sent)
    expect(await found()).toHaveLength(1)
    await network.undo(second.id)
    expect(await found()).toHaveLength(1)
    await network.undo(changeId)
    expect(await found()).toEqual([])
    await network.take(sent)
    expect(await found()).toHaveLength(1)
  })
})
