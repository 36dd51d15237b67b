import { expect, test } from 'vitest'
import { onBothEngines } from '../../store/testing.ts'
import { mail, openNetwork, OWN_ADDRESSES, personNamed, type Network } from '../testing.ts'

const BODY = Array.from({ length: 30 }, (_, n) => `Line ${n} tells of the harbour.`).join('\n')
const END = 'Line 29 tells of the harbour.'

const FILES = {
  'Email Addresses.csv': OWN_ADDRESSES,
  'mail.mbox': [
    mail({
      from: 'robin@ash.example',
      to: 'Ana Ruiz <ana@oak.example>',
      at: '2026-11-10T10:00:00Z',
      text: 'Hi Ana, how was the harbour?\n\nRobin',
      id: 'one@ash.example',
    }),
    mail({
      from: 'Ana Ruiz <ana@oak.example>',
      to: 'robin@ash.example',
      at: '2026-11-11T10:00:00Z',
      text: `Hi Robin,\n\n${BODY}\n\nAna`,
      id: 'two@oak.example',
    }),
  ].join(''),
}

/** What is kept of Ana's words. */
async function words(network: Network): Promise<string | null> {
  const ana = await personNamed(network, 'Ana Ruiz')
  const { entries } = await network.timeline(ana.id, null)
  const heard = entries.find(({ direction }) => direction === 'in')
  if (heard === undefined) throw new Error('Ana wrote nothing.')
  return (await network.record(`interaction:${heard.id}`)).words
}

onBothEngines('the text of mails', (open) => {
  test('is kept whole where the owner wants it, also of mail read before, and goes with its import', async () => {
    const network = await openNetwork(open)
    await network.take(FILES)
    expect(await words(network)).toMatch(/^Hi Robin, Line 0 .{100,}…$/)
    await network.editSettings({ keepMailText: true })
    const again = await network.take(FILES)
    expect(again.files.map(({ state }) => state)).not.toContain('same-as-before')
    expect(again).toMatchObject({ texts: 2, people: { new: 0 } })
    expect(await words(network)).toContain(END)
    expect(await words(network)).toContain('\n')
    expect(await network.take(FILES)).toMatchObject({ texts: 0 })
    expect(await words(network)).toContain(END)
    await network.undo(again.id)
    expect(await words(network)).not.toContain(END)
  })

  test('goes with the person, and with the import that told of the message', async () => {
    const network = await openNetwork(open)
    await network.editSettings({ keepMailText: true })
    const first = await network.take(FILES)
    const texts = () =>
      network.home.store.read(network.home.owner, (s) =>
        s.db.selectFrom('kept_text').select('id').where('owner_id', '=', s.owner).execute(),
      )
    expect(await texts()).toHaveLength(2)
    const undone = await network.undo(first.id)
    expect(await texts()).toHaveLength(0)
    await network.undo(undone.state === 'undone' ? undone.changeId : null)
    expect(await texts()).toHaveLength(2)
    await network.forgetPerson(await network.findPerson('Ana Ruiz'))
    expect(await texts()).toHaveLength(0)
  })

  test('of others loses the name of somebody forgotten who had a part in it', async () => {
    const network = await openNetwork(open)
    await network.editSettings({ keepMailText: true })
    await network.take({
      ...FILES,
      'karim.mbox': mail({
        from: 'robin@ash.example',
        to: 'Karim Haddad <karim@elm.example>',
        at: '2026-11-09T10:00:00Z',
        text: 'Hi Karim, how is the boathouse?\n\nRobin',
      }),
      'more.mbox': mail({
        from: 'Ana Ruiz <ana@oak.example>',
        to: 'robin@ash.example, Karim Haddad <karim@elm.example>',
        at: '2026-11-12T10:00:00Z',
        text: `Hi Robin,\n\n${BODY}\n\nKarim Haddad has the key.\n\nAna`,
        id: 'three@oak.example',
      }),
    })
    expect(await words(network)).toContain('Karim Haddad has the key')
    await network.forgetPerson(await network.findPerson('Karim Haddad'))
    expect(await words(network)).toContain('(forgotten) has the key')
  })

  test('is deleted for good when the owner says so, and none is kept from then on', async () => {
    const network = await openNetwork(open)
    await network.editSettings({ keepMailText: true })
    await network.take(FILES)
    const { changeId } = await network.deleteTexts()
    expect(await words(network)).not.toContain(END)
    expect((await network.settings()).keepMailText).toBe(false)
    await expect(network.undo(changeId)).rejects.toMatchObject({ kind: 'conflict' })
    const kept = await network.home.store.read(network.home.owner, (s) =>
      s.db
        .selectFrom('journal')
        .select('row_id')
        .where('owner_id', '=', s.owner)
        .where('before', 'like', `%${END}%`)
        .execute(),
    )
    expect(kept).toEqual([])
    await network.take(FILES)
    expect(await words(network)).not.toContain(END)
  })
})
