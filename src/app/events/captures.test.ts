import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { DAY_MS, HOUR_MS } from '../../domain/instant.ts'
import type { CaptureChip } from '../../domain/view/event-view.ts'
import { onBothEngines } from '../../store/testing.ts'
import { NOW, openNetwork, personNamed } from '../testing.ts'
import type { NewCapture } from './events.ts'
import { FILES, luma, stamp } from './testing.ts'

onBothEngines('somebody met at an event', (open) => {
  const evening = { name: 'NYTSL mixer', startAt: NOW - HOUR_MS, endAt: NOW + HOUR_MS }

  test('is a person after one name, once however often it is sent, and waits to be gone through', async () => {
    const network = await openNetwork(open)
    const { id } = await network.events.add(evening)
    const capture = {
      name: 'Luis Prieto',
      eventId: id,
      chips: ['promised' as const],
      detail: 'the paper on metadata',
    }
    const first = await network.events.capture(capture, { requestKey: 'key-12345678' })
    const again = await network.events.capture(capture, { requestKey: 'key-12345678' })
    expect(again).toEqual(first)
    const event = await network.events.event(id)
    expect(event.face).toBe('during')
    expect(event.captures).toMatchObject([{ name: 'Luis Prieto', state: 'open', fresh: true }])
    expect(event.brought).toMatchObject({ there: 1, fresh: 1, captured: 1, open: 1 })
    const { moves } = await network.today()
    expect(moves[0]).toMatchObject({ kind: 'newly-met', person: 'Luis Prieto' })
    await network.undo(first.changeId)
    expect((await network.events.event(id)).captures).toEqual([])
    await expect(network.findPerson('Luis Prieto')).rejects.toThrow()
  })

  test('belongs to the event whose name is typed as the place, where that is within a day', async () => {
    const network = await openNetwork(open)
    const { id: old } = await network.events.add({
      ...evening,
      startAt: NOW - 30 * DAY_MS,
      endAt: null,
    })
    const { id } = await network.events.add({
      name: 'NYTSL Mixer',
      startAt: NOW + 8 * HOUR_MS,
      endAt: NOW + 10 * HOUR_MS,
    })
    await network.events.capture({ name: 'Luis Prieto', place: ' nytsl mixer ' })
    await network.events.capture({ name: 'Kim Sato', place: 'NYTSL' })
    await network.events.capture({ name: 'Ana Ruiz', place: 'NYTSL mixer', at: NOW - 5 * DAY_MS })
    const at = async (event: string) =>
      (await network.events.event(event)).captures.map(({ name }) => name)
    expect(await at(id)).toEqual(['Luis Prieto'])
    expect(await at(old)).toEqual([])
  })

  test('under the name of one person known is that person, unless said to be new', async () => {
    const network = await openNetwork(open)
    const { id } = await network.events.add(evening)
    const kim = await network.addPerson({ name: 'Kim Satō' })
    await network.addPerson({ name: 'Kim Sato-Berg' })
    const met = (more: Partial<NewCapture> = {}) =>
      network.events.capture({ name: 'kim sato ', eventId: id, personId: randomUUID(), ...more })
    const noted = await met()
    expect(noted.personId).toBe(kim.id)
    expect(noted.summary).toBe('Met Kim Satō at NYTSL mixer')
    await network.undo(noted.changeId)
    expect((await network.person(kim.id)).name).toBe('Kim Satō')
    const other = await met({ isNew: true })
    expect(other.personId).not.toBe(kim.id)
  })

  test('under a name that several have is asked about, unless one of them is on the list', async () => {
    const network = await openNetwork(open)
    await network.take(FILES)
    const mixer = (await network.events.list(null)).past[0]?.id ?? ''
    const listed = await personNamed(network, 'Kim Sato')
    const other = await network.addPerson({ name: 'Kim Sato' })
    const here = await network.events.capture({ name: 'Kim Sato', eventId: mixer })
    expect(here.personId).toBe(listed.id)
    const elsewhere = network.events.capture({ name: 'Kim Sato', place: 'the train' })
    await expect(elsewhere).rejects.toMatchObject({
      kind: 'conflict',
      message: expect.stringContaining('2 people') as string,
    })
    const chosen = await network.events.capture({ name: 'Kim Sato', personId: other.id })
    expect(chosen.personId).toBe(other.id)
    expect((await network.people({ q: 'kim sato' })).rows).toHaveLength(2)
  })

  test('is followed up within three days, with the words that were noted', async () => {
    const network = await openNetwork(open)
    const { id } = await network.events.add(evening)
    const noted = await network.events.capture({
      name: 'Luis Prieto',
      eventId: id,
      chips: ['promised'],
      detail: 'the paper',
    })
    const { changeId } = await network.events.triage(noted.id, { state: 'follow-up' })
    const [capture] = (await network.events.event(id)).captures
    expect(capture).toMatchObject({ state: 'follow-up', followUpBy: '2026-11-26' })
    const person = await network.person(noted.personId)
    expect(person.followUps.map(({ what }) => what)).toEqual(['Write after NYTSL mixer'])
    expect(JSON.stringify(person)).toContain('I promised: the paper')
    await network.undo(changeId)
    expect((await network.events.event(id)).captures).toMatchObject([
      { state: 'open', followUpBy: null },
    ])
  })

  test('was promised something and is to be written to: one reminder, and neither is lost by the other', async () => {
    const network = await openNetwork(open)
    const { id } = await network.events.add(evening)
    const noted = await network.events.capture({
      name: 'Luis Prieto',
      eventId: id,
      chips: ['promised'],
      detail: 'send him the paper on metadata by Friday',
    })
    await network.events.triage(noted.id, { state: 'follow-up' })
    network.setNow(NOW + 2 * DAY_MS)
    const open_ = async () =>
      (await network.today()).moves
        .filter(({ state }) => state === 'open')
        .map(({ id: moveId, kind, why }) => ({ moveId, kind, why }))
    const [move, ...others] = await open_()
    expect(others).toEqual([])
    expect(move).toMatchObject({ kind: 'promise' })
    expect(move?.why).toMatch(/send .* the paper.*and you wanted to follow up after NYTSL mixer/)
    const done = await network.moveDone(move?.moveId ?? '', {})
    expect(await open_()).toEqual([])
    const page = await network.person(noted.personId)
    expect(page.promises.map(({ state }) => state)).toEqual(['kept'])
    expect(page.followUps.map(({ state }) => state)).toEqual(['done'])
    await network.undo(done.changeId)
    const [promise] = page.promises
    const kept = await network.promises.kept(promise?.id ?? '')
    expect((await open_()).map(({ kind }) => kind)).toEqual(['follow-up'])
    await network.undo(kept.changeId)
    await network.followUpDone(page.followUps[0]?.id ?? '')
    expect((await open_()).map(({ kind }) => kind)).toEqual(['promise'])
  })

  test('was written to without what was promised: the promise alone is left', async () => {
    const network = await openNetwork(open)
    const { id } = await network.events.add(evening)
    const noted = await network.events.capture({
      name: 'Luis Prieto',
      eventId: id,
      chips: ['promised'],
      detail: 'send him the paper on metadata by Friday',
    })
    await network.events.triage(noted.id, { state: 'follow-up' })
    network.setNow(NOW + 2 * DAY_MS)
    await network.today()
    await network.write.sent({
      id: randomUUID(),
      personId: noted.personId,
      kind: 'followup',
      channel: 'email',
      subject: 'The mixer',
      text: 'It was good to meet you.',
    })
    const page = await network.person(noted.personId)
    expect(page.followUps.map(({ state }) => state)).toEqual(['done'])
    expect(page.promises.map(({ state }) => state)).toEqual(['open'])
  })

  test('was promised something, wants or offers something: the chips say so at once', async () => {
    const network = await openNetwork(open)
    const { id } = await network.events.add(evening)
    const met = (name: string, chip: CaptureChip, detail: string) =>
      network.events.capture({ name, eventId: id, chips: [chip], detail })
    const luis = await met('Luis Prieto', 'promised', 'send him the paper on metadata by Friday')
    const kim = await met('Kim Sato', 'wants', 'a binder for old maps')
    const ana = await met('Ana Berg', 'offers', 'a room for readings')
    expect((await network.person(luis.personId)).promises).toMatchObject([
      {
        by: 'me',
        state: 'open',
        confirmed: true,
        words: 'send him the paper on metadata by Friday',
        what: 'send you the paper on metadata',
        due: '2026-11-27',
      },
    ])
    const shown = (await network.events.event(id)).captures.map(({ name, kept }) => [name, kept])
    expect(Object.fromEntries(shown)).toEqual({
      'Luis Prieto': [
        { kind: 'promise', what: 'send you the paper on metadata', due: '2026-11-27' },
      ],
      'Kim Sato': [{ kind: 'need', what: 'a binder for old maps', due: null }],
      'Ana Berg': [{ kind: 'offer', what: 'a room for readings', due: null }],
    })
    const needs = (await network.needs.list({})).rows
    expect(needs.map(({ person, way, what }) => [person, way, what]).toSorted()).toEqual([
      ['Ana Berg', 'offer', 'a room for readings'],
      ['Kim Sato', 'need', 'a binder for old maps'],
    ])
    await network.undo(luis.changeId)
    await network.undo(kim.changeId)
    await network.undo(ana.changeId)
    expect((await network.promises.list({})).rows).toEqual([])
    expect((await network.needs.list({})).rows).toEqual([])
  })

  test('and one to look for is found in a long list of strangers', async () => {
    const network = await openNetwork(open)
    const startAt = NOW + 9 * HOUR_MS
    const guests = [...'abcdefghijklmnopqrstuvwxyzåäöü'].map(
      (letter, n) => [`Guest ${letter}`, `g${n}@guests.example`, false] as const,
    )
    const day = stamp(startAt).slice(0, 10)
    await network.take({ [`Fair - Guests - ${day}.csv`]: luma('evt-fair', startAt, guests) })
    const found = async () => (await network.today()).events.map(({ toLookFor }) => toLookFor)
    expect(await found()).toEqual([0])
    const { rows } = await network.people({ q: 'guest', limit: 100 })
    const last =
      rows
        .map(({ id }) => id)
        .toSorted()
        .at(-1) ?? ''
    await network.setFollowUp(last, { what: 'send the map', due: '2026-12-01' })
    expect(await found()).toEqual([1])
  })

  test('and whom to look for tonight stands in Today on that day alone, until it is over', async () => {
    const network = await openNetwork(open)
    await network.take(FILES)
    const kim = await personNamed(network, 'Kim Sato')
    await network.setFollowUp(kim.id, { what: 'send the map', due: '2026-12-01' })
    const startAt = NOW + 9 * HOUR_MS
    const guests = [['Kim Sato', 'kim@pratt.example', false] as const]
    const day = stamp(startAt).slice(0, 10)
    await network.take({ [`Book club - Guests - ${day}.csv`]: luma('evt-bc', startAt, guests) })
    const [club] = (await network.events.list(null)).ahead
    const id = club?.id ?? ''
    expect((await network.today()).events).toEqual([
      { id, name: 'Book club', startAt: null, when: 'today', toLookFor: 1 },
    ])
    await network.events.edit(id, { startAt, endAt: startAt + HOUR_MS })
    expect((await network.today()).events).toMatchObject([{ id, startAt, when: 'tonight' }])
    network.setNow(startAt + HOUR_MS / 2)
    expect((await network.today()).events).toMatchObject([{ id, when: 'now' }])
    network.setNow(startAt + 2 * HOUR_MS)
    expect((await network.today()).events).toEqual([])
    network.setNow(NOW)
    await network.events.edit(id, { attendance: 'declined' })
    expect((await network.today()).events).toEqual([])
  })

  test('and promised something before is looked for at the next event for that', async () => {
    const network = await openNetwork(open)
    await network.take({
      ...FILES,
      'Spring Fair - Guests - 2026-11-29.csv': luma('evt-fair', NOW + 5 * DAY_MS, [
        ['Kim Sato', 'kim@pratt.example', false],
      ]),
    })
    const { id } = await personNamed(network, 'Kim Sato')
    await network.events.capture({
      name: 'Kim Sato',
      personId: id,
      chips: ['promised'],
      detail: 'send her the list',
    })
    const [fair] = (await network.events.list(null)).ahead
    const { guests } = await network.events.event(fair?.id ?? '')
    expect(guests.find(({ personId }) => personId === id)?.lookFor[0]).toMatchObject({
      kind: 'promise',
      text: 'You promised: “send you the list”',
    })
  })

  test('before it begins is nobody new yet, and what was promised is kept all the same', async () => {
    const network = await openNetwork(open)
    const { id } = await network.events.add({ name: 'Fair', startAt: NOW + HOUR_MS })
    const ana = await network.addPerson({ name: 'Ana Berg' })
    await network.talked(ana.id, { channel: 'phone', at: NOW - DAY_MS })
    const detail = 'send her the list by Friday'
    await network.events.capture({ name: 'Ana Berg', eventId: id, chips: ['promised'], detail })
    expect((await network.events.event(id)).captures).toMatchObject([
      { fresh: false, kept: [{ kind: 'promise', what: 'send you the list', due: '2026-11-27' }] },
    ])
  })

  test('before its doors open has been met all the same, and comes up the next morning before old requests', async () => {
    const network = await openNetwork(open)
    const startAt = NOW + 9 * HOUR_MS
    const { id } = await network.events.add({
      name: 'Map Night',
      startAt,
      endAt: startAt + HOUR_MS,
    })
    const met = await network.events.capture({ name: 'Luis Prieto', eventId: id, detail: 'Maps' })
    await network.events.triage(met.id, { state: 'follow-up' })
    const page = await network.person(met.personId)
    expect(page.tie.n).toBe(1)
    expect(page.tie.counts).toMatchObject([{ channel: 'event', met: 1 }])
    network.setNow(NOW + DAY_MS - HOUR_MS)
    const { moves } = await network.today()
    expect(moves[0]).toMatchObject({ kind: 'newly-met', person: 'Luis Prieto' })
    expect((await network.events.event(id)).brought).toMatchObject({ there: 1, fresh: 1 })
  })

  test('is written to with what was noted, until something has gone between them', async () => {
    const network = await openNetwork(open)
    const { id } = await network.events.add(evening)
    const detail = 'send her the paper by Friday'
    const noted = await network.events.capture({
      name: 'Ana Berg',
      eventId: id,
      chips: ['promised'],
      detail,
    })
    const words = async () => {
      const { starters } = await network.write.desk(noted.personId)
      return starters.find(({ purpose }) => purpose === 'follow-up')?.text ?? ''
    }
    expect(await words()).toContain('It was good to meet you at NYTSL mixer')
    expect(await words()).toContain('I said I would send you the paper. Here it is:')
    network.setNow(NOW + 2 * DAY_MS)
    await network.talked(noted.personId, { channel: 'phone' })
    expect(await words()).not.toContain('It was good to meet you')
  })

  test('is only suggested a promise where the detail alone tells of one', async () => {
    const network = await openNetwork(open)
    const detail = 'Runs the archive. Promised her the reading list'
    const { personId } = await network.events.capture({ name: 'Kim Sato', detail })
    expect((await network.person(personId)).promises).toMatchObject([
      { by: 'me', confirmed: false, what: 'the reading list' },
    ])
  })

  test('let go is not suggested any more', async () => {
    const network = await openNetwork(open)
    const { id } = await network.events.add(evening)
    const noted = await network.events.capture({ name: 'Luis Prieto', eventId: id })
    await network.events.triage(noted.id, { state: 'let-go' })
    expect((await network.today()).moves).toEqual([])
    await network.events.triage(noted.id, { state: 'open' })
    expect((await network.today()).moves).toHaveLength(1)
  })

  test('stays noted when the event is taken back: with its other source’s, else as met at that name', async () => {
    const network = await openNetwork(open)
    await network.take(FILES)
    const past = NOW - 5 * DAY_MS
    const mixer = await network.events.add({ name: 'Library Mixer', startAt: past, goal: 'Two' })
    const dinner = await network.events.add({ name: 'Archive Dinner', startAt: past - 9 * DAY_MS })
    await network.events.edit(mixer.id, { goal: 'Two archivists' })
    const met = (name: string, eventId: string, at: number) =>
      network.events.capture({ name, eventId, at, chips: ['wants'], detail: 'a reading list' })
    const luis = await met('Luis Prieto', mixer.id, past)
    await network.events.triage(luis.id, { state: 'keep' })
    const nora = await met('Nora Bell', dinner.id, past - 9 * DAY_MS)
    const states = async (id: string) =>
      (await network.events.event(id)).captures.map(({ name, state }) => [name, state])
    const [listed] = (await network.events.list(null)).past.filter(
      ({ name }) => name === 'Library Mixer',
    )
    const asked = await network.undo(mixer.changeId)
    expect(asked).toMatchObject({ state: 'entangled', noted: 1 })
    const undone = await network.undo(mixer.changeId, { withEntangled: true })
    const [left] = (await network.events.list(null)).past.filter(
      ({ name }) => name === 'Library Mixer',
    )
    expect(left).toBeDefined()
    expect(await states(left?.id ?? '')).toEqual([['Luis Prieto', 'keep']])
    if (undone.state !== 'undone') throw new Error('not undone')
    await network.undo(undone.changeId)
    expect(await states(listed?.id ?? '')).toEqual([['Luis Prieto', 'keep']])
    expect((await network.events.event(listed?.id ?? '')).goal).toBe('Two archivists')

    const gone = await network.undo(dinner.changeId)
    await expect(network.events.event(dinner.id)).rejects.toThrow()
    expect(JSON.stringify(await network.person(nora.personId))).toContain('Archive Dinner')
    expect(await network.events.triage(nora.id, { state: 'follow-up' })).toBeDefined()
    const page = await network.person(nora.personId)
    expect(page.followUps[0]?.what).toContain('Archive Dinner')
    expect(gone.state).toBe('undone')
  })

  test('keeps a picture of their card, and loses it with the person', async () => {
    const network = await openNetwork(open)
    const noted = await network.events.capture({ name: 'Luis Prieto', place: 'the train' })
    const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])
    await network.events.keepPhoto(noted.id, jpeg)
    const { bytes, type } = await network.events.photo(noted.id)
    expect([type, [...bytes]]).toEqual(['image/jpeg', [...jpeg]])
    await expect(network.events.keepPhoto(noted.id, new Uint8Array(9))).rejects.toThrow('picture')
    await network.forgetPerson(noted.personId)
    await expect(network.events.photo(noted.id)).rejects.toThrow('no such picture')
  })
})
