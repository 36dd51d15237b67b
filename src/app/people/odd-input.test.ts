import { expect, test } from 'vitest'
import { onBothEngines } from '../../store/testing.ts'
import { openNetwork } from '../testing.ts'

const KEY = { requestKey: '0d0d0d0d-1111-4111-8111-111111111111' }

onBothEngines('odd input', (open) => {
  test('refuses keys of pages that were never given out', async () => {
    const network = await openNetwork(open)
    const { id } = await network.addPerson({ name: 'Ana Ruiz' })
    const refused = { kind: 'invalid-input' }
    for (const after of ['', 'x', 'e30=', 'null', '[]', '{}', '1', '[null,null]', '[[1],"a"]']) {
      for (const sort of ['name', 'last-contact', 'state'] as const) {
        await expect(network.people({ after, sort })).rejects.toMatchObject(refused)
      }
      await expect(network.timeline(id, after)).rejects.toMatchObject(refused)
      await expect(network.history(after)).rejects.toMatchObject(refused)
    }
    const ofNames = { after: '["ana",""]', sort: 'last-contact' } as const
    await expect(network.people(ofNames)).rejects.toMatchObject(refused)
  })

  test('refuses ids that are taken', async () => {
    const network = await openNetwork(open)
    const { id } = await network.addPerson({ id: 'one', name: 'Ana Ruiz' })
    const taken = { kind: 'conflict' }
    await expect(network.addPerson({ id: 'one', name: 'Ben' })).rejects.toMatchObject(taken)
    const talk = { id: 'talk', channel: 'phone' } as const
    await network.talked(id, talk)
    await expect(network.talked(id, talk)).rejects.toMatchObject(taken)
    const followUp = { id: 'follow', what: 'Send the book', due: '2026-12-01' }
    await network.setFollowUp(id, followUp)
    await expect(network.setFollowUp(id, followUp)).rejects.toMatchObject(taken)
    expect((await network.person(id)).name).toBe('Ana Ruiz')
  })

  test('refuses days that are in no calendar, rather than take another', async () => {
    const network = await openNetwork(open)
    const { id } = await network.addPerson({ name: 'Ana Ruiz' })
    const refused = { kind: 'invalid-input' }
    const due = '2026-02-31'
    await expect(network.setFollowUp(id, { what: 'Call', due })).rejects.toMatchObject(refused)
    const promise = { personId: id, by: 'me', what: 'Send the book', due } as const
    await expect(network.promises.add(promise)).rejects.toMatchObject(refused)
  })

  test('keeps no change of settings that changes none', async () => {
    const network = await openNetwork(open)
    const before = await network.history(null)
    await expect(network.editSettings({})).rejects.toMatchObject({ kind: 'invalid-input' })
    expect(await network.history(null)).toEqual(before)
  })

  test('does not take one deed for the answer to another with the same request key', async () => {
    const network = await openNetwork(open)
    const { id } = await network.addPerson({ name: 'Ana Ruiz' }, KEY)
    const note = network.addNote(id, { text: 'Grows dahlias' }, KEY)
    await expect(note).rejects.toMatchObject({ kind: 'conflict' })
    expect(await network.addPerson({ name: 'Ana Ruiz' }, KEY)).toMatchObject({ id })
  })

  test('removes what the owner said of this person, never of another', async () => {
    const network = await openNetwork(open)
    const ana = await network.addPerson({ name: 'Ana Ruiz' })
    const ben = await network.addPerson({ name: 'Ben Okafor' })
    await network.editPerson(ben.id, { set: [{ field: 'city', value: 'Ghent' }] })
    const cityOf = async (id: string) =>
      (await network.person(id)).facts.find(({ field }) => field === 'city')
    const remove = [(await cityOf(ben.id))?.id ?? '']
    await network.editPerson(ana.id, { remove })
    expect((await cityOf(ben.id))?.value).toBe('Ghent')
    await network.editPerson(ben.id, { remove })
    expect(await cityOf(ben.id)).toBeUndefined()
  })

  test('keeps no characters that steer a terminal or turn words around', async () => {
    const network = await openNetwork(open)
    const odd = (text: string) => `\u001b[2J${text}\u0007\u202e\n\u2066`
    const { id, summary } = await network.addPerson({ name: odd('Ana Ruiz') })
    const said = [
      summary,
      await network.setFollowUp(id, { what: odd('Call'), due: '2026-12-01' }),
      await network.promises.add({ personId: id, by: 'me', what: odd('Send it') }),
      await network.needs.add({ personId: id, way: 'need', what: odd('A binder') }),
      await network.communities.add({ name: odd('Readers') }),
      await network.events.add({ name: odd('Evening') }),
      await network.events.capture({ name: odd('Ben Okafor'), place: odd('the fair') }),
      await network.gives.add({ personId: id, by: 'me', kind: 'help', words: odd('with boxes') }),
      await network.requests.add({ personId: id, kind: 'advice', words: odd('A look') }),
      await network.me.addPitch({ audience: odd('editors'), text: odd('I bind books.') }),
    ].map((one) => (typeof one === 'string' ? one : one.summary))
    for (const line of said) expect(line).not.toMatch(/[\p{Cc}\u202e\u2066]/u)
    expect((await network.person(id)).name).toBe('[2JAna Ruiz')
  })

  test('keeps no change of anything that changes nothing', async () => {
    const network = await openNetwork(open)
    const { id } = await network.addPerson({ name: 'Ana Ruiz' })
    const event = await network.events.add({ name: 'Evening' })
    const promise = await network.promises.add({ personId: id, by: 'me', what: 'Send it' })
    const community = await network.communities.add({ name: 'Readers' })
    const give = await network.gives.add({ personId: id, by: 'me', kind: 'help' })
    const pitch = await network.me.addPitch({ audience: 'editors', text: 'I bind books.' })
    const trip = await network.trips.add({ place: 'Leeds, UK', from: '2027-02-01' })
    const before = await network.history(null)
    const edits = [
      () => network.editPerson(id, { set: [], remove: [] }),
      () => network.events.edit(event.id, { reset: [] }),
      () => network.events.setBudget({}),
      () => network.promises.edit(promise.id, {}),
      () => network.communities.edit(community.id, {}),
      () => network.gives.edit(give.id, {}),
      () => network.me.editPitch(pitch.id, {}),
      () => network.me.editCard({ parts: {} }),
      () => network.trips.edit(trip.id, {}),
    ]
    for (const edit of edits) await expect(edit()).rejects.toMatchObject({ kind: 'invalid-input' })
    expect(await network.history(null)).toEqual(before)
  })
})
