import { expect, test } from 'vitest'
import { DAY_MS } from '../../domain/instant.ts'
import { onBothEngines } from '../../store/testing.ts'
import { type Network, NOW, openNetwork } from '../testing.ts'
import type { DraftInput } from './write-desk.ts'

const LETTER =
  'Hi {name},\n\nI am looking for a place in a bindery from May and would be glad to hear how you chose yours. ' +
  'I can send you our list of paper makers in the north. Would Friday at 10 suit you for a call of 15 minutes?\n\nRobin'

async function peopleCalled(network: Network, ...names: readonly string[]): Promise<string[]> {
  const ids: string[] = []
  for (const name of names) ids.push((await network.addPerson({ name, metAt: 'the fair' })).id)
  return ids
}

const draftTo = (personId: string, part: Partial<DraftInput> = {}): DraftInput => ({
  id: `draft-${personId}`,
  personId,
  kind: 'followup',
  purpose: 'ask',
  channel: 'email',
  subject: 'Paper',
  text: LETTER.replace('{name}', 'you'),
  ...part,
})

onBothEngines('The desk', (open) => {
  test('keeps a draft as it is typed, with what it said before, and shows it again', async () => {
    const network = await openNetwork(open)
    const [dana = ''] = await peopleCalled(network, 'Dana Okafor')
    const draft = draftTo(dana, { text: 'Hi Dana, thank you for the plans.' })
    await network.write.save(draft)
    await network.write.save({ ...draft, text: 'Hi Dana, thank you for the plans. They fit.' })
    await network.write.save({ ...draft, text: 'Hi Dana.' })
    const desk = await network.write.desk(dana)
    expect(desk.draft).toMatchObject({ text: 'Hi Dana.', subject: 'Paper', state: 'open' })
    expect(desk.versions.map(({ text }) => text)).toEqual([
      'Hi Dana.',
      'Hi Dana, thank you for the plans. They fit.',
    ])
    expect((await network.write.places()).drafts.map(({ person }) => person)).toEqual([
      'Dana Okafor',
    ])
    expect((await network.history(null)).changes.map(({ verb }) => verb)).toEqual(['add-person'])
  })

  test('keeps what stood there when as many other words are put over it', async () => {
    const network = await openNetwork(open)
    const [dana = ''] = await peopleCalled(network, 'Dana Okafor')
    const first = draftTo(dana, { text: 'Thank you for the plans of the kiln.' })
    const second = 'Could you spare a minute on Friday?!'
    await network.write.save(first)
    await network.write.save({ ...first, text: second })
    await network.write.save({ ...first, text: 'Could you spare a minute or two on Friday?!' })
    const { versions } = await network.write.desk(dana)
    expect(versions.map(({ text }) => text)).toEqual([
      'Could you spare a minute or two on Friday?!',
      first.text,
    ])
  })

  test('a draft without words is not under way, and its words can be had back', async () => {
    const network = await openNetwork(open)
    const [dana = '', luis = ''] = await peopleCalled(network, 'Dana Okafor', 'Luis Prieto')
    const draft = draftTo(dana)
    await network.write.save(draft)
    await network.write.save({ ...draft, subject: '', text: '' })
    expect((await network.write.places()).drafts).toEqual([])
    expect((await network.write.desk(luis)).next?.personId).not.toBe(dana)
    const { versions } = await network.write.desk(dana)
    await network.write.restore(draft.id, versions[1]?.id ?? '')
    expect((await network.write.places()).drafts).toMatchObject([{ text: draft.text }])
  })

  test('brings earlier words back, and undo brings back what stood there', async () => {
    const network = await openNetwork(open)
    const [dana = ''] = await peopleCalled(network, 'Dana Okafor')
    const draft = draftTo(dana, { text: 'Hi Dana, thank you for the plans you sent.' })
    await network.write.save(draft)
    await network.write.save({ ...draft, text: 'Hello.' })
    const earlier = (await network.write.desk(dana)).versions[1]
    const { changeId } = await network.write.restore(draft.id, earlier?.id ?? '')
    expect((await network.write.desk(dana)).draft?.text).toBe(draft.text)
    await network.undo(changeId)
    const after = await network.write.desk(dana)
    expect(after.draft?.text).toBe('Hello.')
    expect(after.versions).toHaveLength(2)
  })

  test('sending counts as contact, closes the move with its follow-up, and all that is undone as one', async () => {
    const network = await openNetwork(open)
    const [dana = ''] = await peopleCalled(network, 'Dana Okafor')
    await network.setFollowUp(dana, { what: 'Send the kiln plans', due: '2026-11-24' })
    const [move] = (await network.today()).moves
    expect(move?.kind).toBe('follow-up')
    const before = await network.person(dana)
    const { changeId } = await network.write.sent(draftTo(dana, { moveId: move?.id ?? null }))
    const after = await network.person(dana)
    expect(after.timeline[0]).toMatchObject({
      direction: 'out',
      channel: 'email',
      subject: 'Paper',
      own: true,
    })
    expect(after.tie.guard).toMatchObject({ allowed: false })
    expect(after.followUps[0]?.state).toBe('done')
    expect((await network.today()).moves[0]?.state).toBe('done')
    expect((await network.write.desk(dana)).draft).toBeNull()
    expect((await network.write.places()).drafts).toEqual([])

    await network.undo(changeId)
    expect(await network.person(dana)).toEqual(before)
    expect((await network.today()).moves[0]?.state).toBe('open')
    expect((await network.write.desk(dana)).draft?.state).toBe('open')
  })

  test('the same request key sends once, and a sent draft takes no more words', async () => {
    const network = await openNetwork(open)
    const [dana = ''] = await peopleCalled(network, 'Dana Okafor')
    const draft = draftTo(dana)
    const first = await network.write.sent(draft, { requestKey: 'k1' })
    expect(await network.write.sent(draft, { requestKey: 'k1' })).toEqual(first)
    expect((await network.person(dana)).timeline).toHaveLength(1)
    await expect(network.write.save(draft)).rejects.toMatchObject({ kind: 'conflict' })
    await expect(network.write.sent({ ...draft, id: 'd2', text: ' ' })).rejects.toMatchObject({
      kind: 'invalid-input',
    })
  })

  test('says until when a tie rests only where that is set', async () => {
    const network = await openNetwork(open)
    const [dana = ''] = await peopleCalled(network, 'Dana Okafor')
    await network.setStance(dana, 'rest')
    const [note] = (await network.write.desk(dana)).notes
    expect(note).toMatchObject({ kind: 'resting', until: null })
    expect(note?.instead).toMatch(/as a draft\.$/)
  })

  test('a draft put away is gone from sight until that is undone', async () => {
    const network = await openNetwork(open)
    const [dana = ''] = await peopleCalled(network, 'Dana Okafor')
    await network.write.save(draftTo(dana))
    const { changeId } = await network.write.discard(`draft-${dana}`)
    expect((await network.write.desk(dana)).draft).toBeNull()
    await network.undo(changeId)
    expect((await network.write.desk(dana)).draft?.text).toBe(draftTo(dana).text)
  })

  test('notices the third time the same words go out, and says what is this reader’s own', async () => {
    const network = await openNetwork(open)
    const [ana = '', luis = '', dana = ''] = await peopleCalled(
      network,
      'Ana Berg',
      'Luis Prieto',
      'Dana Okafor',
    )
    await network.editPerson(dana, { set: [{ field: 'interest', value: 'oral history' }] })
    await network.write.sent(draftTo(ana, { text: LETTER.replace('{name}', 'Ana') }))
    const second = await network.write.save(
      draftTo(luis, { text: LETTER.replace('{name}', 'Luis') }),
    )
    expect(second.same).toBeNull()
    await network.write.sent(draftTo(luis, { text: LETTER.replace('{name}', 'Luis') }))
    const third = await network.write.save(
      draftTo(dana, { text: LETTER.replace('{name}', 'Dana') }),
    )
    expect(third.same?.people.map(({ name }) => name).toSorted()).toEqual([
      'Ana Berg',
      'Luis Prieto',
    ])
    expect(third.same?.differs.map(({ text }) => text)).toContain('Cares about oral history')
    expect((await network.write.desk(dana)).same?.people).toHaveLength(2)
    network.setNow(NOW + 181 * DAY_MS)
    expect((await network.write.desk(dana)).same).toBeNull()
  })

  test('says calmly what speaks against writing, and what to do instead', async () => {
    const network = await openNetwork(open)
    const [dana = '', kim = '', bea = ''] = await peopleCalled(
      network,
      'Dana Okafor',
      'Kim Sato',
      'Bea Lin',
    )
    await network.setStance(kim, 'declined')
    await network.setStance(bea, 'rest', '2026-12-24')
    expect((await network.write.desk(kim)).notes[0]).toMatchObject({ kind: 'declined' })
    expect((await network.write.desk(bea)).notes[0]).toMatchObject({
      kind: 'resting',
      until: Date.parse('2026-12-24'),
    })
    expect((await network.write.desk(dana)).notes).toEqual([])
    for (const day of [0, 10]) {
      network.setNow(NOW + day * DAY_MS)
      await network.write.sent(draftTo(dana, { id: `d${day}` }))
    }
    network.setNow(NOW + 40 * DAY_MS)
    expect((await network.write.desk(dana)).notes[0]).toMatchObject({ kind: 'unanswered' })
    expect((await network.write.desk(dana)).context.unanswered).toBe(2)
  })

  test('offers words to begin with, the channel they answer on, and who is next', async () => {
    const network = await openNetwork(open)
    const [dana = '', kim = ''] = await peopleCalled(network, 'Dana Okafor', 'Kim Sato')
    await network.editPerson(dana, { set: [{ field: 'email', value: 'dana@queens.example' }] })
    await network.setFollowUp(kim, { what: 'Send the glaze list', due: '2026-11-24' })
    await network.setFollowUp(dana, { what: 'Send the kiln plans', due: '2026-11-30' })
    const desk = await network.write.desk(dana)
    expect(desk.channels[0]).toEqual({ channel: 'email', reach: 'dana@queens.example', why: null })
    expect(desk.starters.find(({ purpose }) => purpose === 'follow-up')?.text).toContain(
      'I had noted to send the kiln plans.',
    )
    expect(desk.followUps.map(({ what }) => what)).toEqual(['Send the kiln plans'])
    expect(desk.next).toMatchObject({ personId: kim, name: 'Kim Sato' })
    const short = await network.write.desk(dana, { channel: 'whatsapp' })
    expect(short.starters[0]?.text).not.toContain('\n')
  })

  test('moves with its person into another, and goes when they are forgotten', async () => {
    const network = await openNetwork(open)
    const [dana = '', twin = ''] = await peopleCalled(network, 'Dana Okafor', 'D. Okafor')
    await network.write.save(draftTo(twin))
    await network.mergePeople(dana, twin)
    expect((await network.write.desk(dana)).draft?.text).toBe(draftTo(twin).text)
    await network.forgetPerson(dana)
    expect((await network.write.places()).drafts).toEqual([])
  })
})

onBothEngines('What the coach leaves alone', (open) => {
  test('is listed, holds where it was said, and comes back', async () => {
    const network = await openNetwork(open)
    const [dana = '', kim = ''] = await peopleCalled(network, 'Dana Okafor', 'Kim Sato')
    await network.write.switchOff({ rule: 'complaint' })
    network.setNow(NOW + 1)
    await network.write.switchOff({ rule: 'vague-ask', personId: dana })
    network.setNow(NOW + 2)
    await network.write.switchOff({ rule: 'desperation', key: 'k7', quote: 'anything' })
    expect((await network.write.coachOff(dana)).off).toEqual({
      rules: ['complaint'],
      rulesForReader: ['vague-ask'],
      keys: ['k7'],
    })
    expect((await network.write.coachOff(kim)).off.rulesForReader).toEqual([])
    const { lines } = await network.write.coachOff()
    expect(lines.map(({ what, rule, quote, person }) => [what, rule, quote, person?.name])).toEqual(
      [
        ['here', 'desperation', 'anything', undefined],
        ['reader', 'vague-ask', null, 'Dana Okafor'],
        ['rule', 'complaint', null, undefined],
      ],
    )
    const { changeId } = await network.write.switchOn(lines[2]?.id ?? '')
    expect((await network.write.coachOff()).off.rules).toEqual([])
    await network.undo(changeId)
    expect((await network.write.coachOff()).off.rules).toEqual(['complaint'])
    await expect(network.write.switchOn('nothing')).rejects.toMatchObject({ kind: 'not-found' })
  })
})
