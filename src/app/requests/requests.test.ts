import { expect, test } from 'vitest'
import { DAY_MS } from '../../domain/instant.ts'
import { onBothEngines } from '../../store/testing.ts'
import { NOW, openNetwork, personNamed, type Network } from '../testing.ts'
import {
  ASKS,
  ASKS_LATELY,
  ANSWERED,
  ASKS_MORE,
  WORLD,
  read,
  ofAna,
  requestsToday,
} from './testing.ts'

onBothEngines('requests', (open) => {
  test('are found in personal mail, those waiting longest first, with words, kind and source', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    expect(await read(network)).toMatchObject([
      { person: 'Dan Frost', kind: 'pitch' },
      {
        person: 'Ana Ruiz',
        kind: 'introduction',
        words: 'Could you introduce me to the binder in Leeds?',
        what: 'introduce me to the binder in Leeds',
        subject: 'A binder',
        channel: 'email',
        state: 'waiting',
        answer: null,
        source: 'mail',
      },
      { person: 'Ben Okafor', kind: 'advice' },
    ])
  })

  test('are seen answered by a later message in the thread, in whichever order files come', async () => {
    const network = await openNetwork(open)
    await network.take({ ...WORLD, 'mailbox.mbox': ANSWERED + ASKS })
    expect(await ofAna(network)).toMatchObject({
      state: 'answered',
      answer: null,
      answeredAt: Date.parse('2026-11-15T09:00:00Z'),
    })
    const later = await openNetwork(open)
    await later.take(WORLD)
    const second = await later.take({ 'more.mbox': ANSWERED })
    expect(await ofAna(later)).toMatchObject({ state: 'answered' })
    await later.undo(second.id)
    expect(await ofAna(later)).toMatchObject({ state: 'waiting' })
  })

  test('a decision waits for its words, which a message from here says, until that is undone', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const { id, personId } = await ofAna(network)
    await network.requests.answer(id, { answer: 'small-yes' })
    expect(await read(network, 'to-say')).toMatchObject([{ id, answer: 'small-yes' }])
    const words = await network.requests.words(id, 'small-yes')
    expect(words).toMatchObject({ personId, channel: 'email', subject: 'Re: A binder' })
    expect(words.text).toContain('“introduce me to the binder in Leeds”')
    const { changeId } = await network.write.sent({
      id: '01a20000-0000-7000-8000-000000000001',
      personId,
      moveId: null,
      kind: 'reply',
      purpose: 'small-yes',
      channel: 'email',
      subject: words.subject,
      text: words.text,
    })
    expect(await ofAna(network)).toMatchObject({ state: 'answered', answer: 'small-yes' })
    await network.undo(changeId)
    expect(await ofAna(network)).toMatchObject({ state: 'to-say' })
  })

  test('a message answers the request it was begun for; where several wait and none is named, none', async () => {
    const network = await openNetwork(open)
    await network.take({ ...WORLD, 'more.mbox': ASKS_MORE })
    const ana = (await personNamed(network, 'Ana Ruiz')).id
    const waiting = async () =>
      (await read(network)).filter(({ personId }) => personId === ana).map((row) => row.subject)
    expect(await waiting()).toEqual(['A binder', 'The index'])
    const message = {
      id: '01a20000-0000-7000-8000-000000000001',
      personId: ana,
      moveId: null,
      kind: 'reply',
      purpose: null,
      channel: 'email',
      subject: 'Hello',
      text: 'Hi Ana, it was good to see you. Robin',
    } as const
    expect((await network.write.desk(ana)).move?.kind).not.toBe('request')
    const { changeId } = await network.write.sent(message)
    expect(await waiting()).toEqual(['A binder', 'The index'])
    await network.undo(changeId)

    const index = (await read(network)).find(({ subject }) => subject === 'The index')
    const { personId, moveId, ...words } = await network.requests.words(index?.id ?? '', 'yes')
    await network.write.save({ ...message, ...words, moveId })
    const before = (await requestsToday(network)).map(({ person }) => person)
    await network.write.sent({ ...message, ...words, personId, moveId })
    expect(await waiting()).toEqual(['A binder'])
    expect((await requestsToday(network)).map(({ person }) => person)).toEqual(before)

    await network.write.sent({ ...message, id: '01a20000-0000-7000-8000-000000000002' })
    expect(await waiting()).toEqual([])
  })

  test('one request has one draft: of the same answer it goes on, once it is said none is left', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const { id, personId } = await ofAna(network)
    const { draft: none, ...words } = await network.requests.words(id, 'yes')
    expect(none).toBeNull()
    const draftId = '01a20000-0000-7000-8000-000000000001'
    await network.write.save({ ...words, id: draftId, kind: 'reply' })
    const other = { ...words, moveId: null, id: '01a20000-0000-7000-8000-000000000002' }
    await network.write.save({ ...other, kind: 'reply', text: 'Another matter.' })
    expect((await network.requests.words(id, 'yes')).draft).toEqual({ id: draftId, isSame: true })
    const declined = await network.requests.words(id, 'no')
    expect(declined.draft).toEqual({ id: draftId, isSame: false })
    const desk = () => network.write.desk(personId, { moveId: words.moveId })
    expect((await desk()).draft?.id).toBe(draftId)
    const { changeId } = await network.requests.answer(id, { answer: 'no', said: 'phone' })
    expect((await network.write.places()).drafts.map((draft) => draft.id)).toEqual([other.id])
    await network.undo(changeId)
    const { changeId: sent } = await network.write.sent({ ...words, id: draftId, kind: 'reply' })
    await network.undo(sent)
    expect((await desk()).draft).toMatchObject({ id: draftId, text: words.text })
  })

  test('the same answer again is answered as before: one line, one contact, one promise', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const { id, personId } = await ofAna(network)
    const promise = { what: 'introduce her to the binder', due: '2026-12-01' }
    const yes = { answer: 'yes', said: 'phone', promise } as const
    const first = await network.requests.answer(id, yes)
    const before = await network.person(personId)
    expect(await network.requests.answer(id, yes)).toEqual(first)
    expect(await network.requests.answer(id, { answer: 'yes' })).toEqual(first)
    expect(await network.person(personId)).toEqual(before)
    const verbs = (await network.history(null)).changes.map(({ verb }) => verb)
    expect(verbs.filter((verb) => verb === 'request-yes')).toHaveLength(1)

    const later = { ...yes, promise: { ...promise, due: '2026-12-08' } }
    const { changeId } = await network.requests.answer(id, later)
    const due = async () => (await network.person(personId)).promises.map((one) => one.due)
    expect(await due()).toEqual(['2026-12-08'])
    await network.undo(changeId)
    expect(await due()).toEqual(['2026-12-01'])
  })

  test('another answer is another change, and so is another day', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const { id } = await ofAna(network)
    const ids = [
      await network.requests.answer(id, { answer: 'not-now', backOn: '2026-12-20' }),
      await network.requests.answer(id, { answer: 'not-now', backOn: '2026-12-20' }),
      await network.requests.answer(id, { answer: 'not-now', backOn: '2026-12-27' }),
      await network.requests.answer(id, { answer: 'no' }),
    ].map(({ changeId }) => changeId)
    expect(ids[1]).toBe(ids[0])
    expect(new Set(ids).size).toBe(3)
  })

  test('“not now”, said from here, keeps its day', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const { id, personId } = await ofAna(network)
    await network.requests.answer(id, { answer: 'not-now', backOn: '2026-12-20' })
    const words = await network.requests.words(id, 'not-now')
    await network.write.sent({
      ...words,
      id: '01a20000-0000-7000-8000-000000000001',
      personId,
      kind: 'reply',
    })
    expect(await read(network, 'later')).toMatchObject([{ id, backOn: '2026-12-20' }])
  })

  test('what was said elsewhere counts as contact and answers it', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const { id, personId } = await ofAna(network)
    await network.requests.answer(id, { answer: 'no', said: 'phone' })
    expect(await ofAna(network)).toMatchObject({ state: 'answered', answer: 'no' })
    expect((await network.person(personId)).timeline[0]).toMatchObject({ channel: 'phone' })
    expect((await network.person(personId)).brief.open).toEqual([])
  })

  test('not now comes back on its day and waits for a new answer', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const { id } = await ofAna(network)
    await network.requests.answer(id, { answer: 'not-now', backOn: '2026-12-10', said: 'email' })
    expect(await ofAna(network)).toMatchObject({ state: 'later', backOn: '2026-12-10' })
    expect((await read(network)).map((row) => row.id)).not.toContain(id)
    expect(await read(network, 'later')).toHaveLength(1)
    network.setNow(Date.parse('2026-12-10T09:00:00Z'))
    expect((await read(network)).map((row) => row.id)).toContain(id)
    await network.requests.answer(id, { answer: 'yes' })
    expect(await ofAna(network)).toMatchObject({ state: 'to-say', answer: 'yes', backOn: null })
    await expect(
      network.requests.answer(id, { answer: 'not-now', backOn: '2026-12-10' }),
    ).rejects.toThrow(/tomorrow/)
  })

  test('a yes may be a promise with a day, and is kept in the ledger as their ask', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const { id } = await ofAna(network)
    const promise = { what: 'Write to the binder', due: '2026-11-27' }
    const { changeId } = await network.requests.answer(id, { answer: 'yes', promise })
    expect((await network.promises.list({ view: 'open' })).rows).toMatchObject([
      { by: 'me', person: 'Ana Ruiz', what: 'Write to the binder', due: '2026-11-27' },
    ])
    expect((await ofAna(network)).between).toEqual({ given: 0, received: 0, asked: 1 })
    expect((await network.requests.list({})).week).toEqual({ yes: 1, limit: null })
    await network.undo(changeId)
    expect((await network.promises.list({ view: 'open' })).rows).toEqual([])
    expect(await ofAna(network)).toMatchObject({ state: 'waiting', between: { asked: 0 } })
  })

  test('another answer takes the yes out of the ledger', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const { id } = await ofAna(network)
    await network.requests.answer(id, { answer: 'yes' })
    await network.requests.answer(id, { answer: 'small-yes' })
    expect((await ofAna(network)).between.asked).toBe(1)
    await network.requests.answer(id, { answer: 'no' })
    expect((await ofAna(network)).between.asked).toBe(0)
  })

  test('a yes taken back takes its promise along, and a kept one stays kept', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const { id, personId } = await ofAna(network)
    const states = async () => (await network.person(personId)).promises.map(({ state }) => state)
    const yes = { answer: 'yes', promise: { what: 'Write to the binder' } } as const
    await network.requests.answer(id, yes)
    for (const answer of ['no', 'not-now', 'pointer', 'none'] as const) {
      const { changeId } = await network.requests.answer(id, { answer })
      expect(await states()).toEqual(['released'])
      await network.undo(changeId)
      expect(await states()).toEqual(['open'])
    }
    await network.requests.answer(id, { answer: 'small-yes' })
    expect(await states()).toEqual(['open'])
    await network.requests.answer(id, { answer: 'no' })
    await network.requests.answer(id, yes)
    expect(await states()).toEqual(['open'])
    const [promise] = (await network.person(personId)).promises
    await network.promises.kept(promise?.id ?? '')
    await network.requests.answer(id, { answer: 'no' })
    expect(await states()).toEqual(['kept'])
  })

  test('a yes they have heard is taken back in words of its own, which are still to be said', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const { id } = await ofAna(network)
    const text = async () => (await network.requests.words(id, 'no')).text
    await network.requests.answer(id, { answer: 'yes' })
    expect(await text()).not.toContain('I said yes')
    await network.requests.answer(id, { answer: 'yes', said: 'phone' })
    expect(await text()).toContain('I said yes to this')
    await network.requests.answer(id, { answer: 'no' })
    expect(await text()).toContain('I said yes to this')
    expect((await read(network, 'to-say')).map((row) => row.id)).toEqual([id])
    network.setNow(NOW + 2 * DAY_MS)
    const [move] = (await requestsToday(network)).filter(({ person }) => person === 'Ana Ruiz')
    expect(move?.say).toContain('I said yes to this')
    const { changeId } = await network.requests.answer(id, { answer: 'yes' })
    expect(await ofAna(network)).toMatchObject({ state: 'answered', answer: 'yes' })
    await network.undo(changeId)
    await network.requests.answer(id, { answer: 'no', said: 'phone' })
    expect(await ofAna(network)).toMatchObject({ state: 'answered', answer: 'no' })
    expect(await text()).not.toContain('I said yes')
  })

  test('a yes their mailbox shows is one they have heard', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const { id } = await ofAna(network)
    network.setNow(Date.parse('2026-11-14T12:00:00Z'))
    await network.requests.answer(id, { answer: 'yes' })
    network.setNow(NOW)
    await network.take({ 'sent.mbox': ANSWERED })
    expect(await ofAna(network)).toMatchObject({ state: 'answered', answer: 'yes' })
    await network.requests.answer(id, { answer: 'no' })
    expect(await ofAna(network)).toMatchObject({ state: 'to-say', answer: 'no' })
    expect((await network.requests.words(id, 'no')).text).toContain('I said yes to this')
  })

  test('what is no request never comes back, not even with another import', async () => {
    const network = await openNetwork(open)
    const first = await network.take(WORLD)
    const { id } = await ofAna(network)
    await network.requests.answer(id, { answer: 'none' })
    expect((await read(network, 'all')).map((row) => row.id)).not.toContain(id)
    await network.undo(first.id)
    expect(await read(network, 'all')).toEqual([])
    await network.take(WORLD)
    expect((await read(network, 'all')).map((row) => row.id)).not.toContain(id)
  })

  test('several are put to a day at once, with words for all that name the owner’s own page', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    await network.editSettings({ pointerLink: 'https://robin.example/answers' })
    const ids = (await read(network)).map(({ id }) => id)
    const { changeId, text } = await network.requests.notNow({ ids, backOn: '2026-12-14' })
    expect(text).toContain('From 14 December on')
    expect(text).toContain('https://robin.example/answers')
    expect(await read(network)).toEqual([])
    expect(await read(network, 'later')).toHaveLength(3)
    await network.undo(changeId)
    expect(await read(network)).toHaveLength(3)
  })

  test('stand on Today after three days, once, and not as a reply owed too', async () => {
    const network = await openNetwork(open)
    await network.take({ ...WORLD, 'mailbox.mbox': ASKS + ASKS_LATELY })
    const [move, ...others] = await requestsToday(network)
    expect(others).toEqual([])
    expect(move).toMatchObject({
      person: 'Ana Ruiz',
      why: 'Asked you on 14 November: “Could you introduce me to the binder in Leeds?”',
    })
    const { moves } = await network.today()
    expect(moves.filter(({ person }) => person === 'Ana Ruiz')).toHaveLength(1)
    expect(moves.find(({ person }) => person === 'Ben Okafor')?.kind).toBe('reply-owed')
    await network.moveDone(move?.id ?? '', {})
    expect(await ofAna(network)).toMatchObject({ state: 'answered' })
    await network.undo(null)
    expect(await ofAna(network)).toMatchObject({ state: 'waiting' })
  })

  test('leave Today when decided and come the next day for their words', async () => {
    const network = await openNetwork(open)
    await network.take({ ...WORLD, 'mailbox.mbox': ASKS })
    await network.requests.answer((await ofAna(network)).id, { answer: 'pointer' })
    expect((await network.today()).moves).toEqual([])
    network.setNow(Date.parse('2026-11-25T10:00:00Z'))
    expect((await requestsToday(network))[0]?.why).toContain('the words are still with you')
  })

  test('a protected day brings no reaching out and says so', async () => {
    const network = await openNetwork(open)
    await network.take({ ...WORLD, 'mailbox.mbox': ASKS + ASKS_LATELY })
    expect((await network.today()).protecting).toBeNull()
    await network.editSettings({ protect: true })
    const { protecting, moves } = await network.today()
    expect(protecting).toContain('protected')
    expect(moves.map(({ kind }) => kind)).toEqual(['request', 'reply-owed'])
  })

  test('made in speech are added by hand and belong to their person through a merge', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const [ana, ben] = [
      await personNamed(network, 'Ana Ruiz'),
      await personNamed(network, 'Ben Okafor'),
    ]
    const { id } = await network.requests.add({
      personId: ana.id,
      kind: 'money',
      words: 'A little for the summer school',
    })
    expect((await network.requests.list({ personId: ana.id, view: 'all' })).rows[0]).toMatchObject({
      id,
      kind: 'money',
      source: 'you',
      locator: null,
    })
    await network.mergePeople(ben.id, ana.id)
    expect((await network.requests.list({ personId: ana.id, view: 'all' })).rows).toHaveLength(3)
    await expect(
      network.requests.add({ personId: ana.id, kind: 'money', words: ' ' }),
    ).rejects.toThrow()
  })

  test('come in pages, either way round', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    for (const view of ['waiting', 'all'] as const) {
      const whole = (await read(network, view)).map(({ id }) => id)
      const paged: string[] = []
      let after: string | null = null
      do {
        const page: Awaited<ReturnType<Network['requests']['list']>> = await network.requests.list({
          view,
          limit: 1,
          ...(after === null ? {} : { after }),
        })
        paged.push(...page.rows.map(({ id }) => id))
        after = page.next
      } while (after !== null)
      expect(paged).toEqual(whole)
      expect(paged).toHaveLength(3)
    }
    await expect(network.requests.list({ after: 'nowhere' })).rejects.toThrow(/no place/)
  })

  test('are heard in chats and LinkedIn messages too, and answered there', async () => {
    const network = await openNetwork(open)
    await network.take({
      'WhatsApp Chat with Ana Ruiz.txt': [
        '20/11/2026, 10:00 - Ana Ruiz: Could you look over my cover letter tonight?',
        '20/11/2026, 18:00 - Robin Ash: Done, and it is good.',
        '22/11/2026, 10:00 - Ana Ruiz: One more thing: could you put in a good word for me with Kim?',
      ].join('\n'),
    })
    expect(await read(network, 'all')).toMatchObject([
      { kind: 'endorsement', channel: 'whatsapp', state: 'waiting' },
      { kind: 'feedback', channel: 'whatsapp', state: 'answered' },
    ])
  })

  test('have a picture of half a year', async () => {
    const network = await openNetwork(open)
    await network.take({ ...WORLD, 'mailbox.mbox': ASKS + ANSWERED + ASKS_LATELY })
    const picture = await network.requests.picture()
    expect(picture).toMatchObject({ medianDays: 1, waiting: 1 })
    expect(picture.answers).toEqual([{ answer: 'said', count: 1 }])
    expect(picture.weeks.at(-1)).toMatchObject({ monday: '2026-11-23', came: 1, waiting: 1 })
  })

  test('go with somebody who is forgotten, and come back with a restored export', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    await network.requests.answer((await ofAna(network)).id, { answer: 'small-yes' })
    const files: Record<string, string> = {}
    for await (const { name, chunks } of network.export('json')) {
      let text = ''
      for await (const chunk of chunks) text += chunk
      files[name] = text
    }
    const restored = await openNetwork(open)
    await restored.take(files)
    expect(await read(restored, 'all')).toEqual(await read(network, 'all'))
    await network.forgetPerson((await personNamed(network, 'Ana Ruiz')).id)
    await network.take({ 'again.mbox': ASKS })
    expect((await read(network, 'all')).map(({ person }) => person)).not.toContain('Ana Ruiz')
  })

  test('the desk of somebody who asked has words for each answer', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const { personId } = await ofAna(network)
    const { starters } = await network.write.desk(personId)
    const purposes = starters.map(({ purpose }) => purpose)
    expect(purposes).toEqual(expect.arrayContaining(['accept', 'small-yes', 'point-on', 'not-now']))
  })
})
